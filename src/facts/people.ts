/** Sentences → the people named in full with an office, in order of first appearance; short forms later ("Zardari") are the same person. */
import slugify from '@sindresorhus/slugify'
import type { Evidence } from '../model.ts'
import { knownPerson } from '../reference/known-people.ts'
import { inferCountries } from './countries-of-people.ts'
import { prove } from './evidence.ts'
import type { Home, KnownPerson, People } from './known-person.ts'
import { lateOffices } from './late-offices.ts'
import type { Official } from './officials.ts'
import { isFullName } from './person-names.ts'
import { type Sentence, wordsIn } from './reading.ts'

/** Offices that are everyday words too: a name counts only with a country or a fuller title. */
const WEAK =
  /^(?:head|director|chair|chairman|chairwoman|chairperson|leader|commander|diplomat|official|chief|negotiator|delegation|speaker|commissioner|advis[eo]r|representative|governor|senator|coordinator|administrator|inspector|superintendent|prosecutor|counsellor|magistrate|officer|secretary|president|king|queen|prince|general secretary)s?$/i
/** Of these even the bare title is enough when written large: "President Joe Biden". */
const STRONG = /^(?:President|King|Queen|Governor|Senator|Speaker|Secretary|General Secretary)$/

/** A stable id where a name has no letters slugs are made of: FNV-1a of the name, 32 bits, as 8 hex digits. */
function hashOf(name: string): string {
  let hash = 0x811c9dc5
  for (const unit of name) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** "Sergei Lavrov" → "sergei-lavrov", and so is 拉夫罗夫. */
const personId = (name: string): string => knownPerson(name)?.id || slugify(name) || `person-${hashOf(name)}`

const isCredible = ({ role, countries }: Official): boolean =>
  role === null || countries.length > 0 || !WEAK.test(role) || STRONG.test(role)

function toPerson({ role, countries, name }: Official): KnownPerson | null {
  if (!name || !isFullName(name)) return null
  return {
    id: personId(name.text),
    name: name.text,
    role,
    country: countries.length === 1 ? (countries[0] ?? null) : null,
    words: name.words,
  }
}

/** In scripts without capitals a part of the name is all that is printed later: 프엉 장관. */
const isUncasedName = (name: string): boolean => /^\p{Lo}/u.test(name)

/** The same person under a shorter or longer name, of the same country as far as both are known. */
function isSame(one: KnownPerson, other: KnownPerson): boolean {
  if (one.country !== null && other.country !== null && one.country !== other.country) return false
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one]
  const enough = short.words.length > 1 || isUncasedName(short.name)
  return one.id === other.id || (enough && short.words.every((word) => long.words.includes(word)))
}

/** What a later mention adds to a person: a fuller name never replaces the first, an unknown office or country is filled in. */
const merged = (first: KnownPerson, later: KnownPerson): KnownPerson => ({
  ...first,
  role: first.role ?? later.role,
  country: first.country ?? later.country,
})

/** All people a report names in full with their office. Headlines and crossheads, often in capitals, name nobody new. */
export function findPeople(sentences: readonly Sentence[], homes: readonly Home[]): People {
  const people: KnownPerson[] = []
  const evidence: Evidence[] = []
  for (const sentence of sentences.filter(
    ({ stretch }) => stretch.kind === 'standfirst' || stretch.kind === 'paragraph',
  )) {
    for (const official of sentence.officials.filter(isCredible)) {
      const person = toPerson(official)
      if (!person) continue
      const known = people.findIndex((other) => isSame(other, person))
      const first = people[known]
      if (first) people[known] = merged(first, person)
      else people.push(person)
      const id = first?.id ?? person.id
      const words = wordsIn(sentence, official.start, official.end)
      if (!first) evidence.push(...prove(words, 'office-and-name', 'stated', id))
      if (official.inferred && !first?.country)
        evidence.push(...prove(words, 'country-of-office-holder', 'inferred', id))
    }
  }
  for (const { sentence, name, official } of lateOffices(sentences, people)) {
    const person = isCredible(official) ? toPerson({ ...official, name }) : null
    if (!person || people.some((other) => isSame(other, person))) continue
    people.push(person)
    evidence.push(...prove(wordsIn(sentence, name.start, name.end), 'office-and-name', 'inferred', person.id))
  }
  return inferCountries(sentences, { people, evidence }, homes)
}
