/** Measures in bins, as trees are trained on them. In: a training set, out: the thresholds of each column, and the bin of each value. */

/** Rows of measures, one after another, with what they are and how much they weigh. */
export interface TrainingSet {
  readonly names: readonly string[]
  readonly values: Float32Array
  readonly gold: Uint8Array
  readonly weights: Float64Array
}

/** All measures of all rows: row `r` is in the first bin of a column whose threshold isn't below its value. */
export interface BinTable {
  /** Of each column. */
  readonly thresholds: readonly (readonly number[])[]
  /** Row after row, `width` columns each. */
  readonly bins: Uint8Array
  readonly width: number
}

/** Most bins of a column. */
export const binCount = 64

/** A number with four significant digits, as models are stored; training sees the same. */
export function toShort(value: number): number {
  return Number(value.toPrecision(4))
}

export function toBins({ names, values, gold }: TrainingSet): BinTable {
  const width = names.length
  const thresholds = names.map((_, column) =>
    thresholdsOf(Float32Array.from(gold, (_gold, row) => values[row * width + column] ?? 0)),
  )
  const bins = Uint8Array.from(values, (value, at) => binOf(value, thresholds[at % width] ?? []))
  return { thresholds, bins, width }
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
