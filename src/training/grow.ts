/** Grows one tree. In: columns in bins, the slope and curve of each row's loss, the rows to see; out: the tree, splits by greatest gain. */
import type { Tree } from '../extract/model/trees.ts'
import { binCount, type Column, toShort } from './bins.ts'

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
  readonly columns: readonly Column[]
  /** The columns this tree may ask about. */
  readonly open: readonly number[]
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

interface Task {
  readonly rows: Uint32Array
  readonly depth: number
  readonly node: number
}

/** Level by level; a node's two children stand side by side. */
export function growTree(ground: Ground, rows: Uint32Array): Tree {
  const { depth, rate, ridge } = ground.options
  const tree: { [K in keyof Tree]: number[] } = { feature: [-1], at: [0], left: [0], value: [0] }
  const tasks: Task[] = [{ rows, depth: 0, node: 0 }]
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const { node } = task
    const totals = totalsOf(ground, task.rows)
    tree.value[node] = toShort((-rate * totals.slope) / (totals.curve + ridge))
    const split = task.depth < depth ? bestSplit(ground, task.rows, totals) : null
    const column = split && ground.columns[split.column]
    if (!split || !column) continue
    const left = tree.feature.length
    tree.feature[node] = split.column
    tree.at[node] = column.thresholds[split.bin] ?? 0
    tree.left[node] = left
    tree.feature.push(-1, -1)
    tree.at.push(0, 0)
    tree.left.push(0, 0)
    const goesLeft = (row: number): boolean => (column.bins[row] ?? 0) <= split.bin
    tasks.push({ rows: task.rows.filter(goesLeft), depth: task.depth + 1, node: left })
    tasks.push({ rows: task.rows.filter((row) => !goesLeft(row)), depth: task.depth + 1, node: left + 1 })
  }
  return tree
}

function totalsOf({ slope, curve }: Ground, rows: Uint32Array): Totals {
  let slopes = 0
  let curves = 0
  for (const row of rows) {
    slopes += slope[row] ?? 0
    curves += curve[row] ?? 0
  }
  return { slope: slopes, curve: curves }
}

/** The question that lowers the loss most (Chen & Guestrin 2016, equation 7); null where none does. */
function bestSplit(ground: Ground, rows: Uint32Array, totals: Totals): Split | null {
  let best: Split | null = null
  for (const index of ground.open) {
    const column = ground.columns[index]
    const split = column && bestBin(ground, column, rows, totals)
    if (split && split.gain > (best?.gain ?? 0)) best = { ...split, column: index }
  }
  return best
}

const slopes = new Float64Array(binCount)
const curves = new Float64Array(binCount)

function bestBin(ground: Ground, column: Column, rows: Uint32Array, totals: Totals): Omit<Split, 'column'> | null {
  const { leafWeight, ridge } = ground.options
  fillHistogram(ground, column.bins, rows)
  const gainOf = (slope: number, curve: number): number => (slope * slope) / (curve + ridge)
  const whole = gainOf(totals.slope, totals.curve)
  let best: Omit<Split, 'column'> | null = null
  let slope = 0
  let curve = 0
  for (let bin = 0; bin < column.thresholds.length; bin++) {
    slope += slopes[bin] ?? 0
    curve += curves[bin] ?? 0
    if (curve < leafWeight || totals.curve - curve < leafWeight) continue
    const gain = gainOf(slope, curve) + gainOf(totals.slope - slope, totals.curve - curve) - whole
    if (gain > (best?.gain ?? 1e-6)) best = { bin, gain }
  }
  return best
}

function fillHistogram({ slope, curve }: Ground, bins: Uint8Array, rows: Uint32Array): void {
  slopes.fill(0)
  curves.fill(0)
  for (const row of rows) {
    const bin = bins[row] ?? 0
    slopes[bin] = (slopes[bin] ?? 0) + (slope[row] ?? 0)
    curves[bin] = (curves[bin] ?? 0) + (curve[row] ?? 0)
  }
}
