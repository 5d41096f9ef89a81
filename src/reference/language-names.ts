/** A language's table → all it calls the countries: its own rows, then what `Intl` and `world-countries` know, each in every form it takes. */
import { NO_METONYM } from './capitals.ts'
import { CITY_NAMES } from './city-names.ts'
import type { CountryName } from './country-name.ts'
import { nameForms } from './inflect.ts'
import type { CountryWords, LanguageWords } from './languages/language-words.ts'
import { partsOf, placeRows } from './place-rows.ts'
import { WORLD } from './world.ts'

/** "CODE names; adjectives" → its parts. */
function rowsOf({ rows }: CountryWords): readonly { code: string; names: string[]; adjectives: string[] }[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [names = '', adjectives = ''] = row.slice(3).split(';')
      return { code: row.slice(0, 2), names: partsOf(names), adjectives: partsOf(adjectives) }
    })
}

/** "Мьянма (Бирма)" is called Мьянма; what stands in brackets is often a capital. */
const plain = (name: string): string => name.replace(/\s?[(（].*$/, '').trim()

/** Names of every country by `Intl` and `world-countries`, sovereign ones first. */
function knownNames({ countries, boundary }: LanguageWords): readonly (readonly [string, string])[] {
  const tables = countries.locales.map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  )
  const shortest = boundary === 'word' ? (countries.locales.includes('ar') ? 3 : 4) : 2
  const sovereignFirst = [...WORLD].sort(
    (one, other) => Number(other.independent ?? false) - Number(one.independent ?? false),
  )
  return sovereignFirst.flatMap(({ cca2, translations }) => {
    const translated = countries.world === null ? undefined : translations[countries.world]
    const names = [...tables.map((table) => table.of(cca2)), translated?.common, translated?.official]
    return names.flatMap((name) => {
      const text = plain(name ?? '')
      return text.length >= shortest && !countries.dropped.includes(text) ? [[text, cca2] as const] : []
    })
  })
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** As printed, at a sentence's start and, where long enough not to be an abbreviation, in capitals. */
function spellings(text: string): readonly string[] {
  const shouted = text.toUpperCase()
  return [...new Set([text, capitalised(text), ...(text.length >= 4 ? [shouted] : [])])]
}

/** Arabic: a word stands with its article or without; after "to" the article loses its first letter. */
function withArticle(text: string, kind: CountryName['kind']): readonly string[] {
  const bare = text.startsWith('ال') && text.length > 4 ? text.slice(2) : null
  if (bare !== null) return [text, `ل${bare}`]
  if (kind !== 'demonym') return [text]
  return [text, `ال${text}`, `ل${text}`, text.replace(/ /g, ' ال').replace(/^/, 'ال')]
}

/** Scripts of languages that don't write Latin letters: of a country's cities the first in the script is its capital. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /^[\p{Script=Cyrillic} -]+$/u,
  ar: /^[\p{Script=Arabic} ]+$/u,
  zh: /^\p{Script=Han}+$/u,
  ja: /^[\p{Script=Katakana}ー]+$/u,
  ko: /^[\p{Script=Hangul} ]{2,}$/u,
}

/** Capitals that are everyday words, or names of people, where they are written so, and cities that are none. */
const NO_CAPITAL: ReadonlySet<string> = new Set([
  ...[
    'Sucre',
    'Male',
    'Algiers',
    'Nassau',
    'Sofia',
    'Sofía',
    'Vienna',
    'Florencia',
    'Salvador de Bahía',
    'Linz',
    'Gent',
  ],
  ...['جنيف', 'عمان', 'الكويت', 'تونس', 'الجزائر', 'غزة', 'القدس المحتلة', 'صوفيا', 'روما'],
  ...[
    '제네바',
    '헤이그',
    'Панама',
    'Лима',
    'Алжир',
    'Тунис',
    'София',
    'Рига',
    'リマ',
    'ローマ',
    'ソフィア',
    'ホンコン',
  ],
])

/** The same in one language: Turkish "dili" is its language. */
const NO_CAPITAL_IN: Readonly<Record<string, readonly string[]>> = {
  pt: ['Praia', 'Porto'],
  tr: ['Dili', 'Riga', 'Roma', 'Bern'],
  it: ['Riga', 'Tanger'],
  es: ['Cali', 'Porto'],
}

/** Where many states meet: who goes there goes to none of them. */
const MEETING_PLACES =
  /^(?:Gen[eè]ve|Ginebra|Genf|Genebra|Ginevra|Nueva York|Nova (?:York|Iorque)|Br[uü]\p{L}+|La Hay[ea]|Den Haag|Haia|Lahey|L'Aia|Stra(?:ß|s)b\p{L}+|Estrasburgo|Davos|Hongkong|Charm el-Cheikh|Scharm el Scheich)$/u

/** What some states call themselves in any language with Latin letters. */
const OWN_NAMES = `
CV Cabo Verde
TL Timor-Leste
CI Côte d'Ivoire
SZ Eswatini
TR Türkiye
BY Belarus
MM Myanmar
NL Nederland
CZ Czechia`

/** Capitals of the world as a language writes them, as far as the cities of datelines tell. */
function worldCapitals({ code }: LanguageWords): readonly (readonly [string, string])[] {
  const script = SCRIPTS[code]
  const cities = placeRows(CITY_NAMES)
  const found: readonly (readonly [string, string])[] = script
    ? [
        ...new Map(
          cities
            .filter(([name]) => script.test(name))
            .map(([name, country]) => [country, name] as const)
            .toReversed(),
        ),
      ].map(([country, name]) => [name, country] as const)
    : [
        ...WORLD.flatMap(({ capital, cca2, independent }) =>
          independent ? capital.map((city) => [city, cca2] as const) : [],
        ),
        ...cities.filter(([name]) => /^\p{Script=Latin}{4}/u.test(name) && !MEETING_PLACES.test(name)),
      ]
  const none = NO_CAPITAL_IN[code] ?? []
  return found.filter(([name]) => !NO_METONYM.has(name) && !NO_CAPITAL.has(name) && !none.includes(name))
}

/** One entry for each text; what is no country first, then the table's own rows. */
export function languageNames(words: LanguageWords): readonly CountryName[] {
  const { countries } = words
  const rows = rowsOf(countries)
  const entry =
    (kind: CountryName['kind'], code: string | null) =>
    (text: string): CountryName => ({ text, code, kind })
  const named = (code: string, name: string): CountryName[] => nameForms(name, countries.noun).map(entry('name', code))
  const seats = placeRows(countries.seats).flatMap(([name, code]) =>
    nameForms(name, countries.noun).map(entry('seat', code)),
  )
  const all = [
    ...countries.none.map(entry('none', null)),
    ...seats,
    ...rows.flatMap(({ code, names }) => names.flatMap((name) => named(code, name))),
    ...knownNames(words).flatMap(([name, code]) => named(code, name)),
    ...(SCRIPTS[words.code] ? [] : placeRows(OWN_NAMES).map(([name, code]) => entry('name', code)(name))),
    ...[...placeRows(countries.capitals), ...worldCapitals(words)].flatMap(([name, code]) =>
      nameForms(name, countries.noun).map(entry('capital', code)),
    ),
    ...rows.flatMap(({ code, adjectives }) =>
      adjectives.flatMap((adjective) => adjectiveForms(adjective, countries).map(entry('demonym', code))),
    ),
  ]
  const arabic = words.attached.length > 0
  const spelt = all.flatMap((name) =>
    (arabic ? withArticle(name.text, name.kind) : spellings(name.text)).map((text) => ({ ...name, text })),
  )
  return [...new Map(spelt.toReversed().map((name) => [name.text, name])).values()]
}

/** The last word bears the endings: "saudi-arabisch", "جنوب سوداني". */
function adjectiveForms(adjective: string, { adjective: endings }: CountryWords): readonly string[] {
  const row = endings.find(({ ending }) => adjective.endsWith(ending))
  if (!row) return [adjective]
  const stem = adjective.slice(0, adjective.length - row.ending.length)
  return row.forms.map((form) => stem + form)
}
