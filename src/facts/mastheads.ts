/** The name of the paper at a page's top → the country it is at home in: "Lusaka Daily Mail", "The Korea Herald", "Jornal de Angola". */
import type { ExtractedArticle, Passage } from '../model.ts'
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
