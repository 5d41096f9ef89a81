/** Articles → the people in them. */
import type { Article, PersonEntry } from '../model.ts'
import { by, inTurn, most } from './order.ts'
import { groupBy } from './shelf.ts'

/** Every person, by number of reports. @param articles newest first, so that the latest office is the one shown */
export function collectPeople(articles: readonly Article[]): PersonEntry[] {
  const named = articles.flatMap((article) => article.people.map((person) => ({ article, person })))
  return [...groupBy(named, ({ person }) => [person.id])]
    .flatMap(([id, mentions]) => {
      const latest = mentions[0]?.person
      if (!latest) return []
      const { name, role, country } = latest
      return [{ id, name, role, country, reports: [...new Set(mentions.map(({ article }) => article.id))] }]
    })
    .sort(
      inTurn(
        most((person) => person.reports.length),
        by((person) => person.name),
        by((person) => person.id),
      ),
    )
}
