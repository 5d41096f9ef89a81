/**
 * The words of a few texts as numbers, a text's words as one bit each: texts are compared by what their bits have in
 * common, several hundred pairs of them for one event.
 */
import { actOf, weighTold } from './told-facts.ts'

/** Words of a text, and what they weigh together. */
export interface WordBits {
  readonly bits: Uint32Array
  readonly weight: number
}

/**
 * What two texts that share nothing are said to have beside their words; the less, the more of them they share. So short ones
 * are not alike by a name or two, of long ones it counts how much they share, and what says the same is alike wholly.
 */
const doubt = 40
const wordLength = 32

export class NumberedWords {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #weights: Float64Array

  /** @param reports the keys of each paragraph of each report, each once @param offices keys of the words of offices */
  constructor(reports: readonly (readonly ReadonlySet<string>[])[], offices: ReadonlySet<string>) {
    const weights = weighTold(reports, offices)
    this.#numbers = new Map([...weights.keys()].map((key, number) => [key, number]))
    this.#weights = Float64Array.from(weights.values())
  }

  /** @param keys all of them among those of the texts */
  of(keys: Iterable<string>): WordBits {
    const bits = this.#none()
    for (const key of keys) {
      const number = this.#numbers.get(actOf(key)) ?? 0
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

  /** Dice's coefficient over the words' weights, with that doubt: 0 for nothing in common, 1 for the same words. */
  likeness(one: WordBits, other: WordBits): number {
    const all = one.weight + other.weight
    if (all === 0) return 0
    let shared = 0
    for (let at = 0; at < one.bits.length; at++)
      shared += this.#weightOf((one.bits[at] ?? 0) & (other.bits[at] ?? 0), at)
    const dice = (2 * shared) / all
    return (dice * all) / (all + doubt * (1 - dice * dice))
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
