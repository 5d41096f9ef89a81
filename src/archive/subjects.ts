/** Articles → the organisations they name, the topics they touch. */
import type { ArchivedArticle, Article, SubjectEntry } from '../model.ts'
import { by, inTurn, most } from './order.ts'
import { groupBy } from './shelf.ts'
import { cutByYear } from './years.ts'

/** Every subject that any article has, by number of reports. */
export function collectSubjects(
  articles: readonly ArchivedArticle[],
  idsOf: (article: Article) => readonly string[],
): SubjectEntry[] {
  return [...groupBy(articles, ({ article }) => idsOf(article))]
    .map(([id, touching]) => ({
      id,
      reports: touching.map(({ article }) => article.id),
      years: cutByYear(touching),
      acting: actingIn(touching),
    }))
    .sort(
      inTurn(
        most((subject) => subject.reports.length),
        by((subject) => subject.id),
      ),
    )
}

function actingIn(articles: readonly ArchivedArticle[]): SubjectEntry['acting'] {
  return [...groupBy(articles, ({ article }) => article.countries.acting)]
    .map(([code, same]) => ({ code, reports: same.length }))
    .sort(
      inTurn(
        most((country) => country.reports),
        by((country) => country.code),
      ),
    )
}
