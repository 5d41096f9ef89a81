/** The countries of ISO 3166-1 and what English calls them → a table of names, one entry for each text. */

import { CAPITALS, NO_METONYM, SEATS } from './capitals.ts'
import type { CountryName } from './country-name.ts'
import { MORE_COUNTRY_NAMES, NO_COUNTRY, UNUSABLE_NAMES } from './country-names.ts'
import { languageNames } from './language-names.ts'
import { wordsOf } from './languages/index.ts'
import { WORLD, type WorldCountry } from './world.ts'

/** "Bosnian, Herzegovinian" is two words for one people. */
const words = (demonym: string): string[] => demonym.split(/, | or /).filter(Boolean)

/** Those that stand for many: "Russians", "Israelis", "Filipinos", but no "Sinos". */
const plural = (demonym: string): string[] => (/(?:[nir]|ot|ek|ak|.{3}no|Czech)$/.test(demonym) ? [`${demonym}s`] : [])

function namesOf(country: WorldCountry): CountryName[] {
  const { cca2: code, name, demonyms } = country
  const more = MORE_COUNTRY_NAMES[code] ?? {}
  const people = [...words(demonyms.eng?.m ?? ''), ...(more.demonyms ?? [])]
  return [
    ...[name.common, name.official, ...(more.names ?? [])].map((text) => ({ text, code, kind: 'name' }) as const),
    ...(more.abbreviations ?? []).map((text) => ({ text, code, kind: 'abbreviation' }) as const),
    ...people.flatMap((text) => [text, ...plural(text)]).map((text) => ({ text, code, kind: 'demonym' }) as const),
  ]
}

/** "CODE" by place → entries of a kind. */
const placesOf = (kind: CountryName['kind'], places: Readonly<Record<string, string>>): CountryName[] =>
  Object.entries(places).map(([text, code]) => ({ text, code, kind }))

/** Capitals of sovereign countries that are no country's or person's name as well. */
function capitals(): Readonly<Record<string, string>> {
  const known = WORLD.flatMap(({ capital, cca2, independent }) =>
    independent ? capital.map((city) => [city, cca2] as const) : [],
  )
  return { ...Object.fromEntries(known.filter(([city]) => !NO_METONYM.has(city))), ...CAPITALS }
}

/** One entry for each text: what is no country first, then sovereign countries, then territories; names before demonyms. */
function countryNames(): readonly CountryName[] {
  const none = NO_COUNTRY.map((text) => ({ text, code: null, kind: 'none' }) as const)
  const sovereignFirst = [...WORLD].sort(
    (one, other) => Number(other.independent ?? false) - Number(one.independent ?? false),
  )
  const table = new Map<string, CountryName>()
  const places = [...placesOf('seat', SEATS), ...placesOf('capital', capitals())]
  for (const name of [...none, ...sovereignFirst.flatMap(namesOf), ...places]) {
    if (!UNUSABLE_NAMES.has(name.text) && !table.has(name.text)) table.set(name.text, name)
  }
  return [...table.values()]
}

const ENGLISH = countryNames()

/** What Intl calls the countries in a language: names alone, no demonyms. */
function intlNames(language: string): readonly CountryName[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return WORLD.flatMap(({ cca2: code }) => {
    const text = names.of(code)
    return text === undefined || text.length < 4 ? [] : [{ text, code, kind: 'name' }]
  })
}

/** Is a text read by the English rules? Texts of unknown language are. */
export const isEnglish = (language: string): boolean => /^(?:en|und)\b/.test(language)

/**
 * What a language calls the countries: for English with demonyms and abbreviations, else names as Intl has them.
 * @param language BCP 47
 */
export function countryNamesIn(language: string): readonly CountryName[] {
  if (isEnglish(language)) return ENGLISH
  const words = wordsOf(language)
  return words ? languageNames(words) : intlNames(language)
}
