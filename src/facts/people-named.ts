/** A sentence and the people a report knows → where it names them, by full name or short form. */

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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Finds people by their printed names in any script: whole words where words are parted, anywhere else. */
export function nameFinder(people: readonly KnownPerson[], forms: ShortForms): (text: string) => readonly Named[] {
  const names = new Map<string, KnownPerson>()
  for (const [word, person] of forms) names.set(word, person)
  for (const person of people) names.set(person.name, person)
  if (names.size === 0) return () => []
  const longestFirst = [...names.keys()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
  const pattern = longestFirst.map((name) =>
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(name)
      ? escaped(name)
      : `(?<![\\p{L}\\p{M}-])${escaped(name)}(?![\\p{L}\\p{M}])`,
  )
  const finder = new RegExp(pattern.join('|'), 'gu')
  return (text) =>
    [...text.matchAll(finder)].flatMap(({ 0: name, index }) => {
      const person = names.get(name)
      return person ? [{ person, start: index, end: index + name.length }] : []
    })
}
