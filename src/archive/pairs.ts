/** Events → the pairs of countries that took part in them together. */
import type { ArchivedArticle, ArchivedEvent, PairEntry } from '../model.ts'
import { cutActiveYears } from './active-years.ts'
import { by, byCodePoint, inTurn, most } from './order.ts'
import { groupBy } from './shelf.ts'
import { byEvent, saidAt, type Told } from './statements.ts'

/** Every pair, most events first. @param articles newest first @param events newest first @param told who said what, last first */
export function collectPairs(
  articles: readonly ArchivedArticle[],
  events: readonly ArchivedEvent[],
  told: readonly Told[],
): PairEntry[] {
  const said = byEvent(told)
  const places = new Map(articles.map((report, place) => [report, place]))
  const telling = groupBy(articles, ({ article }) => article.events.map(({ id }) => id))
  const shared = groupBy(events, (event) => pairsOf(event.countries).map((codes) => codes.join('-')))
  return [...shared]
    .map(([key, contacts]) => {
      const reports = [...new Set(contacts.flatMap(({ id }) => telling.get(id) ?? []))].sort(
        (one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0),
      )
      const [first = '', second = ''] = key.split('-')
      const statements = saidAt(contacts, [first, second], said)
      return {
        key: key.toLowerCase(),
        codes: [first, second] as const,
        events: contacts.map(({ id }) => id),
        statements,
        reports: reports.map(({ article }) => article.id),
        years: cutActiveYears(reports, contacts, statements),
      }
    })
    .sort(
      inTurn(
        most((pair) => pair.events.length),
        by((pair) => pair.key),
      ),
    )
}

/** The events with the contacts before and after them, where they are between two countries. @param pairs as `collectPairs` gives them */
export function withContacts(events: readonly ArchivedEvent[], pairs: readonly PairEntry[]): ArchivedEvent[] {
  const places = new Map(
    pairs.flatMap((pair) =>
      pair.events.map((id, place) => [`${pair.key} ${id}`, [pair.events[place + 1], pair.events[place - 1]]] as const),
    ),
  )
  return events.map((event) => {
    const own = event.countries.length === 2 ? places.get(`${event.countries.join('-').toLowerCase()} ${event.id}`) : []
    const [before = null, after = null] = own ?? []
    return { ...event, before, after }
  })
}

function pairsOf(countries: readonly string[]): [string, string][] {
  const codes = [...new Set(countries)].sort(byCodePoint)
  return codes.flatMap((first, index) => codes.slice(index + 1).map((second): [string, string] => [first, second]))
}

/** The countries of the pairs with the most events, those of one pair together, so that a matrix has no empty row. @param pairs most events first */
export function busiestCountries(pairs: readonly PairEntry[], size: number): string[] {
  const codes = new Set<string>()
  for (const pair of pairs) {
    const added = pair.codes.filter((code) => !codes.has(code))
    if (codes.size + added.length <= size) for (const code of added) codes.add(code)
  }
  return [...codes]
}
