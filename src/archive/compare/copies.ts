/**
 * Articles as the keys of their words → which have the same text, or nearly. Runs of four words are hashed and thinned by
 * winnowing (Schleimer, Wilkerson and Aiken 2003); articles that share rare ones are compared in full. Takes time in
 * proportion to the archive.
 */
import type { RelationKind } from '../../model.ts'
import { oncePer } from '../../text/once.ts'

/** An article's text: its runs of words, and all its letters as one. */
export interface CopyText {
  readonly id: string
  /** As `hashRuns` gives them. */
  readonly runs: Uint32Array
  /** Letters and figures alone, as a number: equal for copies word for word. */
  readonly letters: number
}

export interface Copy {
  readonly one: string
  readonly other: string
  readonly kind: Exclude<RelationKind, 'telling'>
  readonly shared: number
}

/** Words in a run, and runs of which one is kept. A shared stretch of `runLength + windowLength - 1` words is never missed. */
const runLength = 4
const windowLength = 4
/** A text of fewer runs is too short to be called a copy. */
const fewestRuns = 12
/** The share of the shorter text's runs from which two texts are copies; other words for one event share less than a tenth. */
const leastShared = 0.6
/** Articles of one fingerprint looked at from each: the first and the latest ones, so that a text everybody prints stays cheap. */
const mostFellows = 6
/** Shared fingerprints that make two articles candidates. */
const fewestShared = 3

/** FNV-1a over the words of a run, 32 bits. */
function hashRun(keys: readonly string[], at: number): number {
  let hash = 0x811c9dc5
  for (let index = at; index < at + runLength; index++) {
    const key = `${keys[index]} `
    for (let unit = 0; unit < key.length; unit++) hash = Math.imul(hash ^ key.charCodeAt(unit), 0x01000193)
  }
  return hash >>> 0
}

/** Runs of words in order, each as a number. @param keys every word's key in order, empty ones left out */
export function hashRuns(keys: readonly string[]): Uint32Array {
  return Uint32Array.from({ length: Math.max(0, keys.length - runLength + 1) }, (_, at) => hashRun(keys, at))
}

/** The least hash of every window. */
function winnow(runs: Uint32Array): Set<number> {
  const kept = new Set<number>()
  for (let start = 0; start + windowLength <= runs.length; start++) {
    let least = runs[start] ?? 0
    for (let at = start + 1; at < start + windowLength; at++) least = Math.min(least, runs[at] ?? 0)
    kept.add(least)
  }
  return kept
}

/** Ids of earlier articles that share enough fingerprints with one. */
function candidatesOf(prints: ReadonlySet<number>, holders: ReadonlyMap<number, readonly number[]>): number[] {
  const counts = new Map<number, number>()
  for (const print of prints) {
    const all = holders.get(print) ?? []
    const some = all.length <= 2 * mostFellows ? all : [...all.slice(0, mostFellows), ...all.slice(-mostFellows)]
    for (const fellow of some) counts.set(fellow, (counts.get(fellow) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= fewestShared).map(([fellow]) => fellow)
}

function sharedRuns(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  let both = 0
  for (const run of short) if (long.has(run)) both++
  return short.size === 0 ? 0 : both / short.size
}

/** Pairs of articles with one text, `one` before `other` in the order given. */
export function findCopies(texts: readonly CopyText[]): readonly Copy[] {
  const copies: Copy[] = []
  const holders = new Map<number, number[]>()
  const distinct = oncePer(({ runs }: CopyText) => new Set(runs))
  for (const [index, text] of texts.entries()) {
    const { id, runs, letters } = text
    if (runs.length < fewestRuns || distinct(text).size < fewestRuns) continue
    const prints = winnow(runs)
    for (const fellow of candidatesOf(prints, holders)) {
      const other = texts[fellow]
      const shared = other ? sharedRuns(distinct(text), distinct(other)) : 0
      if (!other || shared < leastShared) continue
      const kind = other.letters === letters ? 'exact-copy' : 'near-copy'
      copies.push({ one: other.id, other: id, kind, shared: Math.round(shared * 1000) / 1000 })
    }
    for (const print of prints) {
      const known = holders.get(print)
      if (known) known.push(index)
      else holders.set(print, [index])
    }
  }
  return copies
}
