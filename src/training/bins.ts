/** Measures in bins, as trees are trained on them. In: a training set, out: for each column its thresholds, and the bin of each row. */

/** Rows of measures, one after another, with what they are and how much they weigh. */
export interface TrainingSet {
  readonly names: readonly string[]
  readonly values: Float32Array
  readonly gold: Uint8Array
  readonly weights: Float64Array
}

/** One measure of all rows: row `r` is in the first bin whose threshold isn't below its value. */
export interface Column {
  readonly thresholds: readonly number[]
  readonly bins: Uint8Array
}

/** Most bins of a column. */
export const binCount = 64

/** A number with four significant digits, as models are stored; training sees the same. */
export function toShort(value: number): number {
  return Number(value.toPrecision(4))
}

export function toColumns(set: TrainingSet): Column[] {
  return set.names.map((_, column) => {
    const values = Float32Array.from(set.gold, (_gold, row) => set.values[row * set.names.length + column] ?? 0)
    const thresholds = thresholdsOf(values)
    return { thresholds, bins: Uint8Array.from(values, (value) => binOf(value, thresholds)) }
  })
}

/** Midpoints between neighbouring values at the column's quantiles. */
function thresholdsOf(values: Float32Array): number[] {
  const sorted = values.toSorted()
  const found = new Set<number>()
  for (let bin = 1; bin < binCount; bin++) {
    let at = Math.floor((bin * sorted.length) / binCount)
    const low = sorted[at - 1] ?? 0
    while (at < sorted.length && (sorted[at] ?? 0) <= low) at++
    if (at < sorted.length) found.add(toShort((low + (sorted[at] ?? 0)) / 2))
  }
  return [...found].sort((one, other) => one - other)
}

function binOf(value: number, thresholds: readonly number[]): number {
  let low = 0
  let high = thresholds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (thresholds[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
