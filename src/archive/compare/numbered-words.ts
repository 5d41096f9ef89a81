/**
 * The words of a few texts as numbers, a text's words as one bit each: texts are compared by what their bits have in
 * common, several hundred pairs of them for one event.
 */
import { weigh } from './likeness.ts'

/** Words of a text, and what they weigh together. */
export interface WordBits {
  readonly bits: Uint32Array
  readonly weight: number
}

const wordLength = 32

export class NumberedWords {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #weights: Float64Array

  /** @param texts the keys of each text's words, each once */
  constructor(texts: readonly ReadonlySet<string>[]) {
    const keys = new Set(texts.flatMap((text) => [...text]))
    this.#numbers = new Map([...keys].map((key, number) => [key, number]))
    this.#weights = Float64Array.from(keys, weigh(texts))
  }

  /** @param keys all of them among those of the texts */
  of(keys: Iterable<string>): WordBits {
    const bits = this.#none()
    for (const key of keys) {
      const number = this.#numbers.get(key) ?? 0
      bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
    }
    return this.#weighed(bits)
  }

  joined(all: readonly WordBits[]): WordBits {
    const [only] = all
    if (only && all.length === 1) return only
    const bits = this.#none()
    for (const each of all) for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (each.bits[at] ?? 0)
    return this.#weighed(bits)
  }

  has({ bits }: WordBits, key: string): boolean {
    const number = this.#numbers.get(key) ?? 0
    return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  /** Dice's coefficient over the words' weights: 0 for nothing in common, 1 for the same words. */
  likeness(one: WordBits, other: WordBits): number {
    const all = one.weight + other.weight
    if (all === 0) return 0
    let shared = 0
    for (let at = 0; at < one.bits.length; at++)
      shared += this.#weightOf((one.bits[at] ?? 0) & (other.bits[at] ?? 0), at)
    return (2 * shared) / all
  }

  #none(): Uint32Array {
    return new Uint32Array(Math.ceil(this.#weights.length / wordLength))
  }

  #weighed(bits: Uint32Array): WordBits {
    let weight = 0
    for (let at = 0; at < bits.length; at++) weight += this.#weightOf(bits[at] ?? 0, at)
    return { bits, weight }
  }

  /** What the words of 32 bits weigh together. */
  #weightOf(some: number, at: number): number {
    let weight = 0
    for (let left = some; left !== 0; left &= left - 1)
      weight += this.#weights[at * wordLength + (31 - Math.clz32(left & -left))] ?? 0
    return weight
  }
}
