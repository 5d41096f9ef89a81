/** Articles and events → the countries that act in them or are mentioned. */
import type { ArchivedArticle, ArchivedEvent, CountryEntry } from '../model.ts'
import { cutActiveYears } from './active-years.ts'
import { countryName } from './names.ts'
import { by, byName, inTurn, most } from './order.ts'
import { groupBy } from './shelf.ts'

/** Every country an article or event names, by name in the archive's language. */
export function collectCountries(
  articles: readonly ArchivedArticle[],
  events: readonly ArchivedEvent[],
  language: string,
): CountryEntry[] {
  const acting = groupBy(articles, ({ article }) => article.countries.acting)
  const mentioned = groupBy(articles, ({ article }) => article.countries.mentioned)
  const named = groupBy(articles, ({ article }) => [...article.countries.acting, ...article.countries.mentioned])
  const eventsOf = groupBy(events, (event) => event.countries)
  const codes = new Set([...named.keys(), ...eventsOf.keys()])
  const idOf = ({ article }: ArchivedArticle): string => article.id
  return [...codes]
    .map((code) => ({
      code,
      name: countryName(language, code),
      reports: (named.get(code) ?? []).map(idOf),
      acting: (acting.get(code) ?? []).map(idOf),
      mentioned: (mentioned.get(code) ?? []).map(idOf),
      events: (eventsOf.get(code) ?? []).map((event) => event.id),
      years: cutActiveYears(named.get(code) ?? [], eventsOf.get(code) ?? []),
      partners: partnersOf(code, eventsOf.get(code) ?? []),
    }))
    .sort(
      inTurn(
        byName(language, (country) => country.name),
        by((country) => country.code),
      ),
    )
}

function partnersOf(code: string, events: readonly ArchivedEvent[]): CountryEntry['partners'] {
  return [...groupBy(events, (event) => event.countries)]
    .filter(([partner]) => partner !== code)
    .map(([partner, shared]) => ({ code: partner, events: shared.length }))
    .sort(
      inTurn(
        most((partner) => partner.events),
        by((partner) => partner.code),
      ),
    )
}
