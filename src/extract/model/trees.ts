/**
 * Boosted trees as plain data, and what they say. In: a model and the measures of a line, out: log-odds, and which measures
 * they come from. A model is made by `npm run train` (src/training/boost.ts).
 */

/** One tree, its nodes in rows. Node `n` asks `measures[feature[n]] <= at[n]`: yes → `left[n]`, no → `left[n] + 1`; `feature` -1 is a leaf of `value[n]`. */
export interface Tree {
  readonly feature: readonly number[]
  readonly at: readonly number[]
  readonly left: readonly number[]
  /** Log-odds of the node, also where it is no leaf: what the lines that reach it have in common. */
  readonly value: readonly number[]
}

export interface TreeModel {
  /** Names of the measures, in the order of the columns. */
  readonly measures: readonly string[]
  /** Log-odds of any line. */
  readonly base: number
  readonly trees: readonly Tree[]
}

/** The log-odds of one line. */
export function logOdds(model: TreeModel, measures: ArrayLike<number>): number {
  let sum = model.base
  for (const tree of model.trees) sum += tree.value[leafOf(tree, measures)] ?? 0
  return sum
}

function leafOf({ feature, at, left }: Tree, measures: ArrayLike<number>): number {
  let node = 0
  for (let column = feature[0] ?? -1; column >= 0; column = feature[node] ?? -1) {
    node = (left[node] ?? 0) + ((measures[column] ?? 0) <= (at[node] ?? 0) ? 0 : 1)
  }
  return node
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
