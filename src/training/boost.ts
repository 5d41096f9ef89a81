/**
 * Trains boosted trees (histograms, Newton steps, logistic loss). In: rows of measures, which of them are the article's, how
 * much each weighs; out: a model. The same input gives the same model: its chance is a seeded sequence.
 */
import type { Tree, TreeModel } from '../extract/model/trees.ts'

export interface BoostOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Share of rows, and of measures, that each tree sees. */
  readonly rowShare: number
  readonly columnShare: number
  /** Least weight (sum of second derivatives) of a leaf. */
  readonly leafWeight: number
  /** Shrinks the values of small leaves. */
  readonly ridge: number
}

/** Rows of measures, one after another; `width` measures a row. */
export interface TrainingSet {
  readonly names: readonly string[]
  readonly width: number
  readonly values: Float32Array
  readonly gold: Uint8Array
  readonly weights: Float64Array
}

const bins = 64

/** A sequence of numbers from 0 to 1 (mulberry32). */
function randomSequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number with four significant digits: thresholds and values as they are stored. */
function short(value: number): number {
  return Number(value.toPrecision(4))
}

export function boost(set: TrainingSet, options: BoostOptions): TreeModel {
  const count = set.gold.length
  const cuts = Array.from({ length: set.width }, (_, column) => cutsOf(set, column))
  const binned = cuts.map((own, column) => binColumn(set, column, own))
  const base = baseOdds(set)
  const odds = new Float64Array(count).fill(base)
  const random = randomSequence(1)
  const trees: Tree[] = []
  const slope = new Float64Array(count)
  const curve = new Float64Array(count)
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < count; row++) {
      const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)))
      const weight = set.weights[row] ?? 0
      slope[row] = weight * (chance - (set.gold[row] ?? 0))
      curve[row] = Math.max(1e-9, weight * chance * (1 - chance))
    }
    const rows: number[] = []
    for (let row = 0; row < count; row++) if (random() < options.rowShare) rows.push(row)
    const columns = cuts.map((_, column) => column).filter(() => random() < options.columnShare)
    const grown = grow({ binned, cuts, slope, curve, columns, options }, Uint32Array.from(rows))
    trees.push(grown.tree)
    for (let row = 0; row < count; row++)
      odds[row] = (odds[row] ?? 0) + (grown.tree.value[leafOfBinned(grown, binned, row)] ?? 0)
  }
  return { measures: set.names, base: short(base), trees }
}

function baseOdds({ gold, weights }: TrainingSet): number {
  let yes = 0
  let all = 0
  for (let row = 0; row < gold.length; row++) {
    yes += (weights[row] ?? 0) * (gold[row] ?? 0)
    all += weights[row] ?? 0
  }
  return Math.log(yes / (all - yes))
}

/** Thresholds of a column: midpoints at its quantiles, stored short. */
function cutsOf({ values, width, gold }: TrainingSet, column: number): number[] {
  const sorted = Float32Array.from(gold, (_, row) => values[row * width + column] ?? 0).sort()
  const distinct = new Set<number>()
  for (let bin = 1; bin < bins; bin++) {
    const at = Math.floor((bin * sorted.length) / bins)
    const low = sorted[at - 1] ?? 0
    let next = at
    while (next < sorted.length && (sorted[next] ?? 0) <= low) next++
    if (next < sorted.length) distinct.add(short((low + (sorted[next] ?? 0)) / 2))
  }
  return [...distinct].sort((one, other) => one - other)
}

function binColumn({ values, width, gold }: TrainingSet, column: number, cuts: readonly number[]): Uint8Array {
  return Uint8Array.from(gold, (_, row) => {
    const value = values[row * width + column] ?? 0
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= (cuts[middle] ?? 0)) high = middle
      else low = middle + 1
    }
    return low
  })
}

interface Ground {
  readonly binned: readonly Uint8Array[]
  readonly cuts: readonly (readonly number[])[]
  readonly slope: Float64Array
  readonly curve: Float64Array
  readonly columns: readonly number[]
  readonly options: BoostOptions
}

interface Grown {
  readonly tree: Tree
  readonly bin: readonly number[]
}

interface Split {
  readonly column: number
  readonly bin: number
  readonly gain: number
}

/** Grows one tree, level by level. */
function grow(ground: Ground, all: Uint32Array): Grown {
  const { options } = ground
  const feature: number[] = []
  const at: number[] = []
  const left: number[] = []
  const value: number[] = []
  const bin: number[] = []
  const queue: { rows: Uint32Array; depth: number; node: number }[] = [{ rows: all, depth: 0, node: 0 }]
  const add = (): number => {
    feature.push(-1)
    at.push(0)
    left.push(0)
    value.push(0)
    bin.push(0)
    return feature.length - 1
  }
  add()
  for (let item = queue.shift(); item; item = queue.shift()) {
    const { rows, depth, node } = item
    let slope = 0
    let curve = 0
    for (const row of rows) {
      slope += ground.slope[row] ?? 0
      curve += ground.curve[row] ?? 0
    }
    value[node] = short((-options.rate * slope) / (curve + options.ridge))
    const split = depth < options.depth ? bestSplit(ground, rows, slope, curve) : null
    if (!split) continue
    const column = ground.binned[split.column] ?? new Uint8Array()
    const first = add()
    const second = add()
    feature[node] = split.column
    at[node] = ground.cuts[split.column]?.[split.bin] ?? 0
    left[node] = first
    bin[node] = split.bin
    queue.push({ rows: rows.filter((row) => (column[row] ?? 0) <= split.bin), depth: depth + 1, node: first })
    queue.push({ rows: rows.filter((row) => (column[row] ?? 0) > split.bin), depth: depth + 1, node: second })
  }
  return { tree: { feature, at, left, value }, bin }
}

const slopes = new Float64Array(bins)
const curves = new Float64Array(bins)

function bestSplit(ground: Ground, rows: Uint32Array, slope: number, curve: number): Split | null {
  const { leafWeight, ridge } = ground.options
  let best: Split | null = null
  const whole = (slope * slope) / (curve + ridge)
  for (const column of ground.columns) {
    const values = ground.binned[column]
    const cuts = ground.cuts[column]?.length ?? 0
    if (!values || cuts === 0) continue
    slopes.fill(0)
    curves.fill(0)
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number
      const bin = values[row] as number
      slopes[bin] = (slopes[bin] as number) + (ground.slope[row] as number)
      curves[bin] = (curves[bin] as number) + (ground.curve[row] as number)
    }
    let leftSlope = 0
    let leftCurve = 0
    for (let bin = 0; bin < cuts; bin++) {
      leftSlope += slopes[bin] as number
      leftCurve += curves[bin] as number
      const rightCurve = curve - leftCurve
      if (leftCurve < leafWeight || rightCurve < leafWeight) continue
      const rightSlope = slope - leftSlope
      const gain =
        (leftSlope * leftSlope) / (leftCurve + ridge) + (rightSlope * rightSlope) / (rightCurve + ridge) - whole
      if (gain > (best?.gain ?? 1e-6)) best = { column, bin, gain }
    }
  }
  return best
}

function leafOfBinned({ tree, bin }: Grown, binned: readonly Uint8Array[], row: number): number {
  let node = 0
  for (let column = tree.feature[0] ?? -1; column >= 0; column = tree.feature[node] ?? -1) {
    node = (tree.left[node] ?? 0) + ((binned[column]?.[row] ?? 0) <= (bin[node] ?? 0) ? 0 : 1)
  }
  return node
}
