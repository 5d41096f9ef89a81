/** A list of articles → the same list cut by year of its publication day. */
import type { ArchivedArticle, YearOfReports } from '../model.ts'
import { groupBy } from './shelf.ts'

/** The key under which undated articles stand. */
export const undatedYear = 'undated'

/** Articles, newest first, cut by year; the undated last. */
export function cutByYear(articles: readonly ArchivedArticle[]): YearOfReports[] {
  const years = groupBy(articles, ({ when }) => [when?.day.slice(0, 4) ?? undatedYear])
  return [...years].map(([year, list]) => ({ year, reports: list.map(({ article }) => article.id) }))
}
