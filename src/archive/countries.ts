/** Articles and events → the countries that act in them or are mentioned. */
import type { ArchivedArticle, ArchivedEvent, CountryEntry, YearOfCountry } from '../model.ts'
import { periodsOf } from './calendar.ts'
import { countryName } from './names.ts'
import { by, byCodePoint, byName, inTurn, most, reversed } from './order.ts'
import { groupBy } from './shelf.ts'
import { cutByYear, undatedYear } from './years.ts'

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
      acting: (acting.get(code) ?? []).map(idOf),
      mentioned: (mentioned.get(code) ?? []).map(idOf),
      events: (eventsOf.get(code) ?? []).map((event) => event.id),
      years: yearsOf(named.get(code) ?? [], eventsOf.get(code) ?? []),
      partners: partnersOf(code, eventsOf.get(code) ?? []),
    }))
    .sort(
      inTurn(
        byName(language, (country) => country.name),
        by((country) => country.code),
      ),
    )
}

/** Years with reports, and those that have only events: told of by reports of another year. */
function yearsOf(articles: readonly ArchivedArticle[], events: readonly ArchivedEvent[]): YearOfCountry[] {
  const reports = new Map(cutByYear(articles).map(({ year, reports: ids }) => [year, ids]))
  const happened = groupBy(events, (event) => periodsOf(event.date).slice(0, 1))
  const years = new Set([...reports.keys(), ...happened.keys()])
  return [...years]
    .sort(
      inTurn(
        most((year) => Number(year !== undatedYear)),
        reversed(byCodePoint),
      ),
    )
    .map((year) => ({
      year,
      reports: reports.get(year) ?? [],
      events: (happened.get(year) ?? []).map(({ id }) => id),
    }))
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
