/** Choices that are the same every time: a seed gives a die, a die gives picks. */
import { randomSequence } from '../random.ts'

export interface Dice {
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** As `pick`, but the first of the list come far more often than the last. */
  readonly pickEarly: <T>(list: readonly [T, ...T[]]) => T
  /** The list in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

/** Dice of one seed and a number within it, so that the thousandth thing can be made without the 999 before. */
export function diceOf(seed: number, n: number): Dice {
  const next = randomSequence(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b))
  const at = <T>(list: readonly [T, ...T[]], share: number): T => list[Math.floor(share * list.length)] ?? list[0]
  return {
    chance: (probability) => next() < probability,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => at(list, next()),
    pickEarly: (list) => at(list, next() ** 2),
    shuffle: (list) =>
      list
        .map((value) => ({ value, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ value }) => value),
  }
}
