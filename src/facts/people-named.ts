/** A sentence and the people a report knows → where it names them, by full name or short form. */

import { type MayEnd, nameTrie } from '../text/name-trie.ts'
import type { KnownPerson } from './known-person.ts'
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

/** Finds people by their printed names in any script: whole words where words are parted, anywhere else. */
export function nameFinder(people: readonly KnownPerson[], forms: ShortForms): (text: string) => readonly Named[] {
  const names = new Map<string, KnownPerson>(forms)
  for (const person of people) names.set(person.name, person)
  const parted = nameTrie([...names].filter(([name]) => !unspaced.test(name)))
  const joined = nameTrie([...names].filter(([name]) => unspaced.test(name)))
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
    return found
  }
}
