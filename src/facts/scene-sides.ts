/** A sentence of an opening in a language other than English → who of two states or more stands in its scene, and how much that tells. */
import { OF_THREE } from '../reference/all-sides-words.ts'
import { namedIn } from './countries-left.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'
import { isJoinedAt, type Joins, type SceneTables } from './scene-tables.ts'

/** Most countries that one such contact joins. */
export const mostSides = 5

/** Units of a sentence within which its subject begins. */
const opening = 24

/** One who may be a side: an office-holder or body of a known country. */
export interface Side {
  readonly start: number
  readonly end: number
  readonly countries: readonly string[]
  /** "His counterpart": joined by the word itself. */
  readonly counterpart: boolean
  readonly inferred?: boolean | undefined
}

/** A sentence with who could act in it. */
export interface Parsed {
  readonly sentence: Sentence
  readonly parties: readonly Party[]
}

/** "Mit seiner Amtskollegin": of the one other country the report opens with or the sentence names. */
function counterpartsIn(
  { officials, mentions }: Sentence,
  parties: readonly Party[],
  known: readonly string[],
): Side[] {
  const taken = new Set(parties.flatMap(({ countries }) => countries))
  const named = [...new Set([...mentions.map(({ code }) => code), ...known])].filter((code) => !taken.has(code))
  const [only] = named
  if (only === undefined || named.length > 1) return []
  return officials
    .filter(({ role, countries }) => role === null && countries.length === 0)
    .map(({ start, end }) => ({ start, end, countries: [only], counterpart: true, inferred: true }))
}

export const isActor = ({ kind, countries }: Party): boolean =>
  countries.length > 0 && (kind === 'official' || kind === 'person' || kind === 'institution')

/** All who could be a side of a contact, in order. */
function sidesIn(sentence: Sentence, parties: readonly Party[], known: readonly string[]): readonly Side[] {
  const actors = parties.filter(isActor)
  const isCounterpart = ({ start, end }: Party): boolean =>
    sentence.officials.some((official) => official.role === null && official.start < end && start < official.end)
  return [
    ...actors.map((party) => ({
      ...{ start: party.start, end: party.end, countries: party.countries, inferred: party.inferred },
      counterpart: isCounterpart(party),
    })),
    ...counterpartsIn(sentence, actors, known),
  ].sort((one, other) => one.start - other.start)
}

function isJoined(text: string, side: Side, others: readonly Side[], joins: Joins): boolean {
  if (side.counterpart || isJoinedAt(text, side, joins)) return true
  return others.some(({ start, end }) => joins.envoy.test(text.slice(start, end)))
}

export const codesOf = (sides: readonly Pick<Side, 'countries'>[]): readonly string[] =>
  [...new Set(sides.flatMap(({ countries }) => countries))].sort()

/** The sides of one contact, and how much their standing together tells. */
export interface Sides {
  readonly sides: readonly Side[]
  /** Countries told by sentences before it, or by where somebody went. */
  readonly more: readonly string[]
  readonly weight: number
  /** One went to where the other is at home. */
  readonly going?: boolean
}

/** The first named and whoever is joined to another, none behind what only somebody says. */
function joinedSides(text: string, all: readonly Side[], joins: Joins): readonly Side[] {
  const told = joins.told.exec(text)?.index ?? text.length
  const sides = all.filter(({ start }) => start < told || all[0]?.start === start)
  const [first] = sides
  if (!first) return []
  // "Die Staatschefs Argentiniens, Uruguays und Paraguays haben …"
  if (first.countries.length > 1 && first.start < opening && sides.length === 1) return [first]
  // と, 과: behind the one that stands first
  const joined = sides.filter((side) => isJoined(text, side, sides, joins))
  const foreign = joined.filter(({ countries }) => !countries.every((code) => first.countries.includes(code)))
  if (foreign.length > 0) return [first, ...foreign]
  const next =
    joined.includes(first) && sides.find(({ countries }) => !countries.some((code) => first.countries.includes(code)))
  return next ? [first, next] : []
}

/** What is known of the opening before a sentence, and where its reader stands. */
export interface Before {
  /** Countries of who was named in the headline and the sentences before. */
  readonly carried: readonly string[]
  /** Countries the headline opens with. */
  readonly known: readonly string[]
  /** Countries that headline and first paragraph name as somebody's. */
  readonly opened: readonly string[]
}

/** Where somebody went: the other state, by its name or its capital. */
function goalIn({ mentions, capitals }: Sentence, own: readonly string[], text: string, at: RegExp): string | null {
  const goals = [...mentions.filter(({ kind }) => kind === 'name' || kind === 'abbreviation'), ...capitals].filter(
    ({ start, code }) => !own.includes(code) && at.test(text.slice(Math.max(0, start - 12), start)),
  )
  const codes = new Set(goals.map(({ code }) => code))
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

/** Between two states told in one breath: "Moskau und Kiew". */
const PAIRED =
  /^(?:\s(?:und|et|e|y|и|і|ve|i|dan|và|और|و)\s?(?:die\s|der\s|la\s|le\s|el\s|o\s|a\s|l[’'])?|[和与與同と]|[과와]\s)$/u

/**
 * "Die beiden Minister", "le sommet trilatéral": all the states a report is about, where they are as many as the words say.
 * @param own states whose office-holders the sentence names
 * @param told what the report may be about, the surest first
 */
export function statesOfAll(
  text: string,
  words: RegExp,
  own: readonly string[],
  told: readonly (readonly string[])[],
): readonly string[] | null {
  const several = words.exec(text)?.[0]
  if (several === undefined) return null
  const count = OF_THREE.test(several) ? 3 : 2
  return told.find((codes) => codes.length === count && own.every((code) => codes.includes(code))) ?? null
}

/** Who stands in a sentence's scene; the surest way of telling first. */
export function sidesOf(
  text: string,
  { sentence, parties }: Parsed,
  { carried, known, opened }: Before,
  { joins, patterns, all: allSides }: SceneTables,
): Sides | null {
  const all = sidesIn(sentence, parties, known)
  const joined = joinedSides(text, all, joins)
  if (codesOf(joined).length > 1) return { sides: joined, more: [], weight: 3 }
  const limit = Math.min(joins.told.exec(text)?.index ?? text.length, text.length)
  const near = all.filter(({ start }) => start < limit)
  if (codesOf(near).length > 1) {
    const persons = near.filter(({ start }) =>
      parties.some((party) => party.start === start && (party.kind === 'official' || party.kind === 'person')),
    )
    return codesOf(persons).length > 1 ? { sides: persons, more: [], weight: 2 } : { sides: near, more: [], weight: 1 }
  }
  const own = codesOf(near)
  const states = statesOfAll(text, allSides, own, [carried, opened])
  if (states) return { sides: near, more: states, weight: 2 }
  if (own.length === 1) {
    const goal = goalIn(sentence, own, text, patterns.place)
    if (goal) return { sides: near, more: [goal], weight: 1, going: true }
    const others = carried.filter((code) => !own.includes(code))
    const met = near.some((side) => isJoined(text, side, [], joins))
    return others.length === 1 ? { sides: near, more: others, weight: met ? 2 : 1 } : null
  }
  if (carried.length > 1 && carried.length <= mostSides) return { sides: [], more: carried, weight: 1 }
  const named = parties.filter(
    ({ kind, start }) =>
      kind === 'country' || (kind === 'capital' && !patterns.place.test(text.slice(Math.max(0, start - 12), start))),
  )
  const bare = (some: readonly Party[], weight: number): Sides => ({
    ...{ sides: some.map((party) => ({ ...party, counterpart: false })), more: [], weight },
  })
  const pair = named.findIndex((one, at) => {
    const other = named[at + 1]
    return other !== undefined && PAIRED.test(text.slice(one.end, other.start))
  })
  if (pair >= 0) return bare(named.slice(pair, pair + 2), 1)
  return named.length > 1 && (named[0]?.start ?? 0) < 2 * opening ? bare(named, 0) : null
}

/** States of the office-holders and bodies that some sentences name. */
export function actorsOf(parsed: readonly Pick<Parsed, 'parties'>[]): readonly string[] {
  return [
    ...new Set(parsed.flatMap(({ parties }) => parties.filter(isActor).flatMap(({ countries }) => countries))),
  ].sort()
}

/** Countries that some sentences name as somebody's, not as a place. */
export const openedBy = (sentences: readonly Sentence[]): readonly string[] => [
  ...new Set(sentences.flatMap((sentence) => namedIn(sentence).map(({ code }) => code))),
]
