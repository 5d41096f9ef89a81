/** Grows one tree. In: columns in bins, the slope and curve of each row's loss, the rows to see; out: the tree, splits by greatest gain. */
import type { Tree } from '../extract/model/trees.ts'
import { type BinTable, binCount, toShort } from './bins.ts'

export interface GrowOptions {
  /** Most questions on the way to a leaf. */
  readonly depth: number
  /** How far a tree goes towards the best value. */
  readonly rate: number
  /** Least sum of curves in a leaf. */
  readonly leafWeight: number
  /** Shrinks the values of small leaves. */
  readonly ridge: number
}

/** What a tree is grown on. */
export interface Ground {
  readonly table: BinTable
  /** The columns this tree may ask about. */
  readonly open: Uint16Array
  readonly slope: Float64Array
  readonly curve: Float64Array
  readonly options: GrowOptions
}

interface Split {
  readonly column: number
  readonly bin: number
  readonly gain: number
}

interface Totals {
  readonly slope: number
  readonly curve: number
}

/** Sums of slope and curve, side by side, of each bin of each open column. */
type Histogram = Float64Array

interface Task {
  readonly rows: Uint32Array
  readonly histogram: Histogram
  readonly depth: number
  readonly node: number
}

/** Level by level; a node's two children stand side by side. */
export function growTree(ground: Ground, rows: Uint32Array): Tree {
  const { depth, rate, ridge } = ground.options
  const tree: { [K in keyof Tree]: number[] } = { feature: [-1], at: [0], left: [0], value: [0] }
  const tasks: Task[] = [{ rows, histogram: histogramOf(ground, rows), depth: 0, node: 0 }]
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const { node } = task
    const totals = totalsOf(task.histogram)
    tree.value[node] = toShort((-rate * totals.slope) / (totals.curve + ridge))
    const split = task.depth < depth ? bestSplit(ground, task.histogram, totals) : null
    if (!split) continue
    const left = tree.feature.length
    tree.feature[node] = split.column
    tree.at[node] = ground.table.thresholds[split.column]?.[split.bin] ?? 0
    tree.left[node] = left
    tree.feature.push(-1, -1)
    tree.at.push(0, 0)
    tree.left.push(0, 0)
    tasks.push(...divide(ground, task, split, left))
  }
  return tree
}

/** A node's children. The greater one's histogram is what the smaller one's leaves of the whole. */
function divide(ground: Ground, { rows, histogram, depth }: Task, split: Split, left: number): [Task, Task] {
  const { bins, width } = ground.table
  const goesLeft = (row: number): boolean => (bins[row * width + split.column] ?? 0) <= split.bin
  const lefts = rows.filter(goesLeft)
  const rights = rows.filter((row) => !goesLeft(row))
  const small = histogramOf(ground, lefts.length < rights.length ? lefts : rights)
  for (const [at, value] of small.entries()) histogram[at] = (histogram[at] ?? 0) - value
  const [ofLeft, ofRight] = lefts.length < rights.length ? [small, histogram] : [histogram, small]
  return [
    { rows: lefts, histogram: ofLeft, depth: depth + 1, node: left },
    { rows: rights, histogram: ofRight, depth: depth + 1, node: left + 1 },
  ]
}

function histogramOf({ table, open, slope, curve }: Ground, rows: Uint32Array): Histogram {
  const { bins, width } = table
  const histogram = new Float64Array(open.length * binCount * 2)
  for (const row of rows) {
    const ofSlope = slope[row] ?? 0
    const ofCurve = curve[row] ?? 0
    for (let place = 0; place < open.length; place++) {
      const at = (place * binCount + (bins[row * width + (open[place] ?? 0)] ?? 0)) * 2
      histogram[at] = (histogram[at] ?? 0) + ofSlope
      histogram[at + 1] = (histogram[at + 1] ?? 0) + ofCurve
    }
  }
  return histogram
}

/** Any column's bins add up to the whole: the first one's are taken. */
function totalsOf(histogram: Histogram): Totals {
  let slope = 0
  let curve = 0
  for (let at = 0; at < binCount * 2; at += 2) {
    slope += histogram[at] ?? 0
    curve += histogram[at + 1] ?? 0
  }
  return { slope, curve }
}

/** The question that lowers the loss most (Chen & Guestrin 2016, equation 7); null where none does. */
function bestSplit(ground: Ground, histogram: Histogram, totals: Totals): Split | null {
  let best: Split | null = null
  for (const [place, column] of ground.open.entries()) {
    const bins = histogram.subarray(place * binCount * 2, (place + 1) * binCount * 2)
    const split = bestBin(ground.options, bins, ground.table.thresholds[column]?.length ?? 0, totals)
    if (split && split.gain > (best?.gain ?? 0)) best = { ...split, column }
  }
  return best
}

function bestBin(
  { leafWeight, ridge }: GrowOptions,
  bins: Histogram,
  count: number,
  totals: Totals,
): Omit<Split, 'column'> | null {
  const gainOf = (slope: number, curve: number): number => (slope * slope) / (curve + ridge)
  const whole = gainOf(totals.slope, totals.curve)
  let best: Omit<Split, 'column'> | null = null
  let slope = 0
  let curve = 0
  for (let bin = 0; bin < count; bin++) {
    slope += bins[bin * 2] ?? 0
    curve += bins[bin * 2 + 1] ?? 0
    if (curve < leafWeight || totals.curve - curve < leafWeight) continue
    const gain = gainOf(slope, curve) + gainOf(totals.slope - slope, totals.curve - curve) - whole
    if (gain > (best?.gain ?? 1e-6)) best = { bin, gain }
  }
  return best
}
