/** Running sums: the sum of any stretch of rows in one step. */

/** Entry `i` is the sum of the first `i` values. */
export function sums(values: ArrayLike<number>): Float64Array {
  const result = new Float64Array(values.length + 1)
  let sum = 0
  for (let index = 0; index < values.length; index++) {
    sum += values[index] ?? 0
    result[index + 1] = sum
  }
  return result
}

/** The sum of rows `from` to `to` (exclusive), cut to the page. */
export function between(sum: Float64Array, from: number, to: number): number {
  const rows = sum.length - 1
  return (sum[Math.max(0, Math.min(to, rows))] ?? 0) - (sum[Math.max(0, Math.min(from, rows))] ?? 0)
}

/** A stretch of rows, both ends included, and what its values add up to. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly sum: number
}

/** The contiguous stretch with the greatest sum (Kadane); of rows 0 to 0 where no value is positive. */
export function bestStretch(values: readonly number[]): Stretch {
  let best: Stretch = { first: 0, last: 0, sum: 0 }
  let first = 0
  let sum = 0
  for (const [row, value] of values.entries()) {
    if (sum <= 0) {
      first = row
      sum = 0
    }
    sum += value
    if (value > 0 && sum > best.sum) best = { first, last: row, sum }
  }
  return best
}
