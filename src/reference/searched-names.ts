/** What a search takes for names of one country: its names, abbreviations and demonyms in English and in the site's language. */

import { countryNamesIn } from './countries.ts'
import type { CountryName } from './country-name.ts'

/** A capital or the seat of a government is a place of its own: who asks for Beijing wants Beijing. */
const asked: readonly CountryName['kind'][] = ['name', 'abbreviation', 'demonym']

/** Stand only before a hyphen, and are somebody's name elsewhere. */
const firstParts: ReadonlySet<string> = new Set(['Sino', 'Franco', 'Russo'])

/** @param language BCP 47 @returns a function from ISO 3166-1 alpha-2 to the names, as they are printed */
export function searchedNames(language: string): (code: string) => readonly string[] {
  const names = new Map<string, Set<string>>()
  for (const { text, code, kind } of ['en', language].flatMap(countryNamesIn))
    if (code !== null && asked.includes(kind) && !firstParts.has(text))
      names.set(code, (names.get(code) ?? new Set()).add(text))
  return (code) => [...(names.get(code) ?? [])]
}
