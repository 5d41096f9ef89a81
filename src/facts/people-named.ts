/** A sentence and the people a report knows → where it names them, by full name or short form. */

import { matchesOf } from '../text/matches.ts'
import { type MayEnd, nameTrie } from '../text/name-trie.ts'
import type { KnownPerson } from './known-person.ts'
import type { Official } from './officials.ts'
import type { ShortForms } from './parties.ts'
import { partiesOf } from './parties.ts'
import type { Sentence } from './reading.ts'

export interface Named {
  readonly person: KnownPerson
  readonly start: number
  readonly end: number
}

/** Whom the words of a phrase name: the last word that stands for one person alone. */
function personIn(phrase: string, forms: ShortForms): KnownPerson | undefined {
  const words = phrase.match(/[\p{L}\p{M}'’-]+/gu) ?? []
  return words
    .toReversed()
    .map((word) => forms.get(word))
    .find((person) => person !== undefined)
}

/** "the Russian foreign minister": the one person of that country, where the report names only one. */
function holderOf(countries: readonly string[], people: readonly KnownPerson[]): KnownPerson | undefined {
  const [code] = countries
  const holders = code === undefined ? [] : people.filter(({ country }) => country === code)
  return countries.length === 1 && holders.length === 1 ? holders[0] : undefined
}

/** "Canciller", "министра": the word an office is known by, without its ending. */
export const headOf = (role: string): string =>
  (/[\p{L}\p{M}-]+/u.exec(role)?.[0] ?? '').replace(/^و?ال/, '').toLowerCase().slice(0, stem)

/** Letters of an office's word that no ending changes. */
const stem = 5

/** Whom an office told without a name means: the one holder of such an office, or of that country; else whoever was spoken of last. */
function meantBy({ role, countries }: Official, people: readonly KnownPerson[]): KnownPerson | 'holder' {
  const own = countries.length === 1 ? people.filter(({ country }) => country === countries[0]) : people
  const same = own.filter((person) => role !== null && person.role !== null && headOf(person.role) === headOf(role))
  const [only] = same.length > 0 ? same : own
  return only && (same.length === 1 || own.length === 1) ? only : 'holder'
}

/** Offices of one holder that a sentence in another language than English tells without his name: "le ministre", "глава правительства". */
export function officesAlone(
  { officials, language }: Sentence,
  people: readonly KnownPerson[],
): readonly { readonly person: KnownPerson | 'holder'; readonly start: number; readonly end: number }[] {
  return officials
    .filter(({ name, role, countries, former }) => !name && !former && role !== null && countries.length < 2)
    .filter(({ role }) => language && role !== null && !language.offices.plural.test(role))
    .map((official) => ({ person: meantBy(official, people), start: official.start, end: official.end }))
}

/** People an English sentence names, in order; an office alone stands for its one holder. */
export function peopleNamed(sentence: Sentence, forms: ShortForms, people: readonly KnownPerson[]): readonly Named[] {
  const { text, officials } = sentence
  return partiesOf(sentence, forms).flatMap(({ kind, start, end, countries }): Named[] => {
    if (kind !== 'official' && kind !== 'person') return []
    const named = officials.find((official) => official.start === start)?.name ?? null
    const person = personIn(text.slice(start, end), forms) ?? (named ? undefined : holderOf(countries, people))
    return person ? [{ person, start, end }] : []
  })
}

/** Names of scripts without spaces begin and end anywhere. */
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const anywhere: MayEnd = () => true

const goesOn = /^[\p{L}\p{M}]/u
const beganBefore = /[\p{L}\p{M}-]$/u
const atWordEnd: MayEnd = (text, end) => !goesOn.test(text.slice(end, end + 2))

/** 中谷氏, 한 장관: the family name with a title, where one person's name begins with it. */
const FAMILY_WITH_TITLE =
  /(?<!\p{sc=Han})(?<name>\p{sc=Han}{1,3}?)(?=氏|外相|首相|防衛相|大統領|大臣|長官)|(?<![가-힣])(?<korean>[가-힣]{1,2})(?=\s(?:[가-힣]{0,4}장관|대통령|총리|차관|대표|위원장|실장|대사|부장|의장|주석))/gu

function familyNames(text: string, people: readonly KnownPerson[]): Named[] {
  if (people.length === 0) return []
  return matchesOf(text, FAMILY_WITH_TITLE).flatMap(({ 0: word, index }) => {
    const [only, ...more] = people.filter(({ name }) => name.startsWith(word))
    return only && more.length === 0 ? [{ person: only, start: index, end: index + word.length }] : []
  })
}

/** Finds people by their printed names in any script: whole words where words are parted, anywhere else. */
export function nameFinder(people: readonly KnownPerson[], forms: ShortForms): (text: string) => readonly Named[] {
  const names = new Map<string, KnownPerson>(forms)
  for (const person of people) names.set(person.name, person)
  const parted = nameTrie([...names].filter(([name]) => !unspaced.test(name)))
  const joined = nameTrie([...names].filter(([name]) => unspaced.test(name)))
  const families = people.filter(({ name }) => unspaced.test(name))
  return (text) => {
    const found: Named[] = []
    for (let start = 0; start < text.length; start++) {
      const word = parted.longestAt(text, start, atWordEnd)
      const whole = word && !beganBefore.test(text.slice(Math.max(0, start - 2), start)) ? word : null
      const name = whole ?? joined.longestAt(text, start, anywhere)
      if (!name) continue
      found.push({ person: name.value, start, end: name.end })
      start = name.end - 1
    }
    const within = ({ start }: Named): boolean => found.some((each) => each.start <= start && start < each.end)
    return [...found, ...familyNames(text, families).filter((each) => !within(each))]
  }
}
