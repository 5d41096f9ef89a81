/** The name of the paper at a page's top → the country it is at home in: "Lusaka Daily Mail", "The Korea Herald", "Jornal de Angola". */
import type { ExtractedArticle, Passage } from '../model.ts'
import { isEnglish } from '../reference/countries.ts'
import { BROADCASTERS, PAPER_END, PAPER_WORD } from '../reference/paper-words.ts'
import { countryOfPlace, isCity } from '../reference/places.ts'
import { findCountryMentions, nameIndexOf } from './country-mentions.ts'
import { prove } from './evidence.ts'
import type { Home } from './known-person.ts'

/** Longest name of a paper, in UTF-16 units. */
const longest = 40

/** A city within a name, up to three words of it: "The Buenos Aires Herald". */
function cityIn(text: string): string | null {
  const words = text.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []
  const runs = words.flatMap((_, at) => [3, 2, 1].map((count) => words.slice(at, at + count).join(' ')))
  const city = runs.find((run) => text.includes(run) && isCity(run))
  return city === undefined ? null : countryOfPlace(city)
}

/** A public broadcaster's own name at the line's start: "Yle News", "RNZ". */
const broadcasterIn = (text: string): string | null =>
  BROADCASTERS.find(([name]) => text.startsWith(name) && !/^[\p{L}\d-]/u.test(text.slice(name.length)))?.[1] ?? null

function countryIn({ text }: Passage, language: string): string | null {
  if (text.length <= longest) {
    const home = broadcasterIn(text.trim())
    if (home !== null) return home
  }
  if (text.length > longest || /[\d:|/]/.test(text) || !(PAPER_WORD.test(text) || PAPER_END.test(text.trim())))
    return null
  // "Korea Herald" is a paper and no country
  const place = text.replace(PAPER_WORD, '').replace(PAPER_END, '').trim()
  const named = [language, 'en'].flatMap((each) => findCountryMentions(place, nameIndexOf(each), new Set(), []))
  const codes = new Set(named.map(({ code }) => code))
  return codes.size > 1 ? null : ([...codes][0] ?? cityIn(place))
}

/** A paper tells of its own country's ministers by their office alone: never sure, a correspondent files from anywhere. */
export function homeOfPaper({ masthead = [], language }: ExtractedArticle): readonly Home[] {
  for (const passage of masthead) {
    const country = countryIn(passage, language)
    if (country !== null)
      return [
        {
          country,
          sure: false,
          ofPaper: true,
          evidence: prove({ passage, start: 0, end: passage.text.length }, 'paper', 'inferred'),
        },
      ]
  }
  return []
}

/** Names of the languages a page may be read in. */
const LANGUAGES =
  /(?<!\p{L})(?:English|Français|Deutsch|Español|Português|Italiano|Русский|Рус|العربية|عربي|中文|日本語|한국어|Türkçe|Eng)(?!\p{L})/u

/** What parts the items of a menu. */
const MENU = /[|>›»·•]/u

/**
 * A page in another language than English whose head names one country, in whatever line: "Edición Uruguay", "LE COURRIER
 * DE VIENTIANE", the section "Suisse". The least sure of all.
 */
export function homeOfHead({ masthead = [], language }: ExtractedArticle): readonly Home[] {
  if (isEnglish(language)) return []
  const index = nameIndexOf(language)
  const named = masthead
    .filter(({ text }) => text.length <= longest && !/\d/.test(text) && !LANGUAGES.test(text))
    .flatMap((passage) => {
      const [name = ''] = passage.text.split(MENU)
      const rest = passage.text.split(MENU).length > 3 ? name : passage.text
      return findCountryMentions(rest, index, new Set(), []).map(({ code }) => ({ code, passage }))
    })
  const [first] = named
  if (!first || named.some(({ code }) => code !== first.code)) return []
  const { code, passage } = first
  return [
    {
      country: code,
      sure: false,
      ofPaper: true,
      evidence: prove({ passage, start: 0, end: passage.text.length }, 'paper', 'inferred'),
    },
  ]
}
