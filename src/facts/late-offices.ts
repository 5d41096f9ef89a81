/**
 * English sentences and the people found so far → those whose office stands apart from their full name: "the beginning of
 * Chikondi Mbewe's presidency … President Mbewe", "Orlando Kanhai had wished for more … the president said".
 */
import { countryOfPlace } from '../reference/places.ts'
import { matchesOf } from '../text/matches.ts'
import type { KnownPerson } from './known-person.ts'
import { isPlural } from './offices.ts'
import type { Official } from './officials.ts'
import { isFullName, nameAhead, nameBehind, type PrintedName } from './person-names.ts'
import { isQuoted } from './quotations.ts'
import type { Sentence } from './reading.ts'

/** A person's full name, and the office told of him elsewhere. */
export interface LateOffice {
  readonly sentence: Sentence
  readonly name: PrintedName
  readonly official: Official
}

/** The last paragraph that introduces somebody by his name alone, and how many sentences behind it his office may stand. */
const lastIntroducing = 3
const reach = 3

const isProse = ({ stretch }: Sentence): boolean => stretch.kind === 'paragraph' || stretch.kind === 'standfirst'

/** "President Mbewe": a family name with its office, where the full name stands somewhere without. */
function byFamilyName(sentences: readonly Sentence[], known: ReadonlySet<string>): readonly LateOffice[] {
  return sentences.flatMap(({ officials }) =>
    officials.flatMap((official): LateOffice[] => {
      const [word, ...more] = official.name?.words ?? []
      if (word === undefined || more.length > 0 || official.role === null || known.has(word)) return []
      for (const sentence of sentences.filter(({ text }) => text.includes(word))) {
        const end =
          sentence.text.search(new RegExp(`(?<=\\p{Lu}[\\p{L}.'’-]*\\s)${word}(?![\\p{L}-])`, 'u')) + word.length
        const name = end < word.length ? null : nameBehind(sentence.text, 0, end)
        if (name && isFullName(name)) return [{ sentence, name, official }]
      }
      return []
    }),
  )
}

const FULL_NAME = /(?<![\p{L}\p{M}.’'-])\p{Lu}[\p{L}\p{M}’'-]+\s(?:\p{Lu}[\p{L}\p{M}’'.-]*\s?){1,3}/gu

/** Does the report go on calling him by the last word of his name, as whoever does or says something? */
const isCalled = (sentences: readonly Sentence[], word: string): boolean => {
  const alone = new RegExp(
    `(?<![\\p{L}-])${word}(?:['’]s\\s|,?\\s(?:who|also|had|has|was|is|said|told|\\p{Ll}{2,}(?:ed|s))\\b)`,
    'u',
  )
  return sentences.some(({ text }) => text.includes(word) && alone.test(text))
}

/** An office told without a name, of one state or of none told. */
const isNameless = ({ name, role, countries, former }: Official): boolean =>
  !name && !former && role !== null && countries.length < 2 && !isPlural(role) && !ANYBODY.test(role)

/** What many are at once. */
const ANYBODY = /\b(?:delegation|officials?|diplomat|representative|commander|negotiator|leader|chief)$/i

/** Is the office a certain one's: "the president", "Nepal's foreign minister"? */
const isCertain = (text: string, { start, countries }: Official): boolean =>
  countries.length > 0 || /\b[Tt]he\s$/.test(text.slice(Math.max(0, start - 4), start))

/** "It took Sushila Bhattarai twenty minutes … Nepal's foreign minister read them aloud": a full name, then the office alone. */
function byOfficeBehind(sentences: readonly Sentence[], known: ReadonlySet<string>): readonly LateOffice[] {
  const found: LateOffice[] = []
  const introducing = sentences.filter(({ stretch }) => (stretch.paragraph ?? 1) <= lastIntroducing)
  for (const sentence of introducing) {
    const { text, officials } = sentence
    const at = sentences.indexOf(sentence)
    const behind = sentences
      .slice(at, at + reach)
      .flatMap((each) => each.officials.map((other) => ({ each, other })))
      .filter(({ each, other }) => isNameless(other) && isCertain(each.text, other))
    for (const { index } of matchesOf(text, FULL_NAME)) {
      const official = behind.find(({ each, other }) => each !== sentence || other.start > index)?.other
      if (!official) break
      const name = nameAhead(text, index, text.length)
      const last = name?.words.at(-1)
      if (!name || last === undefined || name.words.length < 2 || isQuoted(text, index)) continue
      // "Tewodros Asrat, who runs a firm" is told of already
      if (text.charAt(name.end) === ',') continue
      if (name.words.some((word) => known.has(word)) || countryOfPlace(name.text) !== null) continue
      if (officials.some(({ start, end }) => start < name.end && name.start < end) || !isCalled(sentences, last))
        continue
      if (!found.some((each) => each.name.text === name.text || each.official === official))
        found.push({ sentence, name, official })
    }
  }
  return found
}

/** @param people found by name and office in one phrase; whoever bears one of their names is none of these */
export function lateOffices(sentences: readonly Sentence[], people: readonly KnownPerson[]): readonly LateOffice[] {
  const prose = sentences.filter((sentence) => isProse(sentence) && sentence.language === null)
  const known = new Set(people.flatMap(({ words }) => words))
  const family = byFamilyName(prose, known)
  const names = new Set([...known, ...family.flatMap(({ name }) => name.words)])
  const held = new Set(people.flatMap(({ role }) => role?.toLowerCase() ?? []))
  const late = byOfficeBehind(prose, names).filter(
    ({ official: { role, countries } }) => countries.length > 0 || !held.has(role?.toLowerCase() ?? ''),
  )
  return [...family, ...late]
}
