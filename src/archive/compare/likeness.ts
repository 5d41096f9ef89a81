/** Texts as the keys of their words → how alike two of them are, rare words counting more than those all texts share. */

import { NumberCounts } from '../../text/number-counts.ts'

/** The keys of a text's words, each once. */
export type KeySet<Key = string> = ReadonlySet<Key>

/**
 * What each key weighs among some texts, given as keys each of which stands in them once: ln(1 + texts / texts that hold it), the
 * usual inverse document frequency. Keys are numbers of 32 bits: those of an archive are millions.
 */
export function weighNumbers(texts: readonly Uint32Array[]): (key: number) => number {
  const holding = new NumberCounts()
  for (const keys of texts) for (let at = 0; at < keys.length; at++) holding.add(keys[at] ?? 0)
  return (key) => Math.log(1 + texts.length / (holding.of(key) || 1))
}

/** Dice's coefficient over the keys' weights: 0 for nothing in common, 1 for the same words. */
export function likeness<Key>(one: KeySet<Key>, other: KeySet<Key>, weight: (key: Key) => number): number {
  return likenessOf(weighed(one, weight), weighed(other, weight), weight)
}

/** A text's keys with what they weigh together, for texts that are put beside many others. */
interface Weighed<Key = string> {
  readonly keys: KeySet<Key>
  readonly weight: number
}

function weighed<Key>(keys: KeySet<Key>, weight: (key: Key) => number): Weighed<Key> {
  let total = 0
  for (const key of keys) total += weight(key)
  return { keys, weight: total }
}

function likenessOf<Key>(one: Weighed<Key>, other: Weighed<Key>, weight: (key: Key) => number): number {
  const all = one.weight + other.weight
  if (all === 0) return 0
  let shared = 0
  for (const key of one.keys) if (other.keys.has(key)) shared += weight(key)
  return (2 * shared) / all
}
