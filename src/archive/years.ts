/** A list of articles → the same list cut by year of its publication day. */
import type { ArchivedArticle, YearOfReports } from '../model.ts'
import { once } from '../text/once.ts'
import { periodsOf } from './calendar.ts'
import { groupBy } from './shelf.ts'

/** The key under which undated articles stand. */
export const undatedYear = 'undated'

/** The year an article stands under. */
export const yearOf = ({ when }: ArchivedArticle): string => (when && periodsOf(when.day)[0]) ?? undatedYear

export const reportId = ({ article }: ArchivedArticle): string => article.id

/** Articles, newest first, cut by year; the undated last. A year's are looked for when they are asked for. */
export function cutByYear(articles: readonly ArchivedArticle[]): YearOfReports[] {
  const cut = once(() => groupBy(articles, (report) => [yearOf(report)]))
  return [...new Set(articles.map(yearOf))].map((year) => ({
    year,
    get reports() {
      return (cut().get(year) ?? []).map(reportId)
    },
  }))
}
