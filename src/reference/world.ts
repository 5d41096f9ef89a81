/**
 * What `world-countries` (https://github.com/mledoze/countries) knows of each country of ISO 3166-1, as far as it is used here.
 * Contains information from that database, made available under the Open Database License (ODbL) 1.0.
 */
import countries from 'world-countries/countries.json' with { type: 'json' }

export interface WorldCountry {
  readonly cca2: string
  readonly independent: boolean | null
  readonly name: { readonly common: string; readonly official: string }
  readonly capital: readonly string[]
  readonly demonyms: { readonly eng?: { readonly m: string } }
  /** Names in other languages, by ISO 639-3 code. */
  readonly translations: Readonly<Record<string, { readonly common: string; readonly official: string }>>
}

export const WORLD: readonly WorldCountry[] = countries
