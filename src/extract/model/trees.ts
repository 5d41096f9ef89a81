/**
 * Boosted trees as plain data, and what they say. In: a model and the measures of a line, out: log-odds, and which measures they
 * come from. Models are made by `npm run train` (src/training/boost.ts).
 */
import { oncePer } from '../../text/once.ts'

/** One tree. Node `n` asks whether `measures[feature[n]] <= at[n]`: if so `left[n]` is next, else `left[n] + 1`. `feature` -1 marks a leaf. */
export interface Tree {
  readonly feature: readonly number[]
  readonly at: readonly number[]
  readonly left: readonly number[]
  /** Log-odds, also of the nodes that are no leaf: what the lines that reach them have in common. */
  readonly value: readonly number[]
}

export interface TreeModel {
  /** Names of the measures, in the order of the columns. */
  readonly measures: readonly string[]
  /** Log-odds of any line. */
  readonly base: number
  readonly trees: readonly Tree[]
}

/** All trees of a model in one row of nodes, as a machine walks them fastest; `left` counts from the row's start. */
interface Forest {
  /** The first node of each tree. */
  readonly roots: Int32Array
  readonly feature: Int16Array
  readonly left: Int32Array
  /** What a node asks for; of a leaf, its value. */
  readonly at: Float64Array
}

const forestOf: (model: TreeModel) => Forest = oncePer(({ trees }) => {
  const size = trees.reduce((sum, { feature }) => sum + feature.length, 0)
  const roots = new Int32Array(trees.length)
  const [feature, left, at] = [new Int16Array(size), new Int32Array(size), new Float64Array(size)]
  let start = 0
  for (const [index, tree] of trees.entries()) {
    roots[index] = start
    feature.set(tree.feature, start)
    left.set(
      tree.left.map((node) => start + node),
      start,
    )
    at.set(
      tree.feature.map((column, node) => (column < 0 ? tree.value[node] : tree.at[node]) ?? 0),
      start,
    )
    start += tree.feature.length
  }
  return { roots, feature, left, at }
})

/** The log-odds of one line. */
export function logOdds(model: TreeModel, measures: ArrayLike<number>): number {
  const { roots, feature, left, at } = forestOf(model)
  let odds = model.base
  for (const root of roots) {
    let node = root
    for (let column = feature[node] ?? -1; column >= 0; column = feature[node] ?? -1) {
      // Added as a number, not chosen by a branch: a processor guesses half of these answers wrong.
      node = (left[node] ?? 0) + Number((measures[column] ?? 0) > (at[node] ?? 0))
    }
    odds += at[node] ?? 0
  }
  return odds
}

function nextNode({ feature, at, left }: Tree, node: number, measures: ArrayLike<number>): number {
  return (left[node] ?? 0) + ((measures[feature[node] ?? 0] ?? 0) <= (at[node] ?? 0) ? 0 : 1)
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** What each measure adds to the log-odds of one line: along each tree's path, how far each answer moves the value (Saabas 2014). */
export function contributions(model: TreeModel, measures: ArrayLike<number>): number[] {
  const shares = model.measures.map(() => 0)
  for (const tree of model.trees) {
    let node = 0
    for (let column = tree.feature[0] ?? -1; column >= 0; column = tree.feature[node] ?? -1) {
      const next = nextNode(tree, node, measures)
      shares[column] = (shares[column] ?? 0) + (tree.value[next] ?? 0) - (tree.value[node] ?? 0)
      node = next
    }
  }
  return shares
}
