/** Events → the pairs of countries that took part in them together. */
import type { ArchivedArticle, ArchivedEvent, PairEntry } from '../model.ts'
import { cutActiveYears } from './active-years.ts'
import { by, byCodePoint, inTurn, most } from './order.ts'
import { groupBy } from './shelf.ts'

/** Every pair, most events first. @param events newest first */
export function collectPairs(articles: readonly ArchivedArticle[], events: readonly ArchivedEvent[]): PairEntry[] {
  const telling = groupBy(articles, ({ article }) => article.events.map(({ id }) => id))
  const shared = groupBy(events, (event) => pairsOf(event.countries).map((codes) => codes.join('-')))
  return [...shared]
    .map(([key, contacts]) => {
      const reports = [...new Set(contacts.flatMap(({ id }) => telling.get(id) ?? []))]
      const [first = '', second = ''] = key.split('-')
      return {
        key: key.toLowerCase(),
        codes: [first, second] as const,
        events: contacts.map(({ id }) => id),
        reports: reports.map(({ article }) => article.id),
        years: cutActiveYears(reports, contacts),
      }
    })
    .sort(
      inTurn(
        most((pair) => pair.events.length),
        by((pair) => pair.key),
      ),
    )
}

function pairsOf(countries: readonly string[]): [string, string][] {
  const codes = [...new Set(countries)].sort(byCodePoint)
  return codes.flatMap((first, index) => codes.slice(index + 1).map((second): [string, string] => [first, second]))
}
