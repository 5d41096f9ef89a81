/**
 * Articles as the keys of their words → which have the same text, or nearly. Runs of four words are hashed and thinned by
 * winnowing (Schleimer, Wilkerson and Aiken 2003); articles that share rare ones are compared in full. Takes time in
 * proportion to the archive.
 */
import type { RelationKind } from '../../model.ts'

/** What a text has in common with its copies, as numbers, each once and the least first. */
export interface WordRuns {
  /** Its runs of words. */
  readonly runs: Uint32Array
  /** Those of them that are kept as its fingerprints. */
  readonly prints: Uint32Array
}

/** An article's text: its runs of words, and all its letters as one. */
export interface CopyText extends WordRuns {
  readonly id: string
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

/** @param keys every word's key in order, empty ones left out */
export function hashRuns(keys: readonly string[]): WordRuns {
  const runs = Uint32Array.from({ length: Math.max(0, keys.length - runLength + 1) }, (_, at) => hashRun(keys, at))
  return { runs: distinct(runs), prints: winnow(runs) }
}

/** The least hash of every window, each once, least first. @param runs in the order of their words */
function winnow(runs: Uint32Array): Uint32Array {
  const kept = new Uint32Array(runs.length)
  let count = 0
  for (let start = 0; start + windowLength <= runs.length; start++) {
    let least = runs[start] ?? 0
    for (let at = start + 1; at < start + windowLength; at++) least = Math.min(least, runs[at] ?? 0)
    // the next windows mostly have the same
    if (count === 0 || least !== kept[count - 1]) kept[count++] = least
  }
  return distinct(kept.subarray(0, count))
}

/** Counts, for one article after another, the fingerprints that it shares with earlier ones. */
class SharedPrints {
  /** By an earlier article's place. */
  readonly #counts: Uint32Array
  readonly #touched: number[] = []

  constructor(articles: number) {
    this.#counts = new Uint32Array(articles)
  }

  /** One fingerprint more. @param holders places of the earlier articles that have it, the first of them first */
  add(holders: readonly number[]): void {
    const { length } = holders
    const firstOfLast = Math.max(mostFellows, length - mostFellows)
    for (let at = 0; at < length; at = at === mostFellows - 1 ? firstOfLast : at + 1) {
      const fellow = holders[at] ?? 0
      const count = this.#counts[fellow] ?? 0
      if (count === 0) this.#touched.push(fellow)
      this.#counts[fellow] = count + 1
    }
  }

  /** Places of articles that share enough of them, the first first; for the next article all begins anew. */
  take(): number[] {
    const close = this.#touched.filter((fellow) => (this.#counts[fellow] ?? 0) >= fewestShared)
    for (const fellow of this.#touched) this.#counts[fellow] = 0
    this.#touched.length = 0
    return close.sort((one, other) => one - other)
  }
}

/** Numbers each once, least first. */
function distinct(numbers: Uint32Array): Uint32Array {
  const sorted = numbers.toSorted()
  let count = 0
  for (const number of sorted) if (count === 0 || number !== sorted[count - 1]) sorted[count++] = number
  return sorted.slice(0, count)
}

/**
 * The share of the shorter text's runs that the other has too; 0 as soon as it can't be `leastShared` any more.
 * @param one each number once, the least first; so the other
 */
function sharedRuns(one: Uint32Array, other: Uint32Array): number {
  const short = Math.min(one.length, other.length)
  let both = 0
  let at = 0
  let there = 0
  while (at < one.length && there < other.length) {
    if ((both + Math.min(one.length - at, other.length - there)) / short < leastShared) return 0
    const own = one[at] ?? 0
    const theirs = other[there] ?? 0
    if (own === theirs) both++
    if (own <= theirs) at++
    if (theirs <= own) there++
  }
  return short === 0 ? 0 : both / short
}

/** Numbers that agree in these bits are taken for one where it matters only that few are. */
const lowBits = 0xffffff

/** Whether a number may stand in more than one list: false for nearly all that don't. Each list has a number once. */
function mayStandTwice(lists: readonly Uint32Array[]): (number: number) => boolean {
  const [once, twice] = [new Uint32Array((lowBits + 1) / 32), new Uint32Array((lowBits + 1) / 32)]
  for (const list of lists) {
    // counted through: these are millions, and most loops over them end before they are compiled
    for (let at = 0; at < list.length; at++) {
      const number = list[at] ?? 0
      const place = (number & lowBits) >>> 5
      const bit = 1 << (number & 31)
      const seen = once[place] ?? 0
      if (seen & bit) twice[place] = (twice[place] ?? 0) | bit
      else once[place] = seen | bit
    }
  }
  return (number) => ((twice[(number & lowBits) >>> 5] ?? 0) & (1 << (number & 31))) !== 0
}

/**
 * Pairs of articles with one text, `one` before `other` in the order given. Prints of one article alone, which are most, are
 * left out first: they lead to none.
 */
export function findCopies(all: readonly CopyText[]): readonly Copy[] {
  const texts = all.filter(({ runs }) => runs.length >= fewestRuns)
  const isShared = mayStandTwice(texts.map(({ prints }) => prints))
  const sharedPrints = new SharedPrints(texts.length)
  const copies: Copy[] = []
  const holders = new Map<number, number[]>()
  for (const [index, text] of texts.entries()) {
    const { prints } = text
    for (let at = 0; at < prints.length; at++) {
      // as a signed number, which a map finds without making an object of it
      const print = (prints[at] ?? 0) | 0
      if (!isShared(print)) continue
      const known = holders.get(print)
      if (known) {
        sharedPrints.add(known)
        known.push(index)
      } else holders.set(print, [index])
    }
    for (const fellow of sharedPrints.take()) {
      const copy = compare(texts[fellow], text)
      if (copy) copies.push(copy)
    }
  }
  return copies
}

function compare(one: CopyText | undefined, other: CopyText): Copy | null {
  const shared = one ? sharedRuns(one.runs, other.runs) : 0
  if (!one || shared < leastShared) return null
  const kind = one.letters === other.letters ? 'exact-copy' : 'near-copy'
  return { one: one.id, other: other.id, kind, shared: Math.round(shared * 1000) / 1000 }
}
