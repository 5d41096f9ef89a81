/**
 * Boosted trees as plain data, and what they say. In: a model and the measures of a line, out: log-odds, and which measures they
 * come from. Models are made by `npm run train` (src/training/boost.ts).
 */

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

/** The log-odds of one line. */
export function logOdds({ base, trees }: TreeModel, measures: ArrayLike<number>): number {
  let odds = base
  for (const tree of trees) {
    let node = 0
    while ((tree.feature[node] ?? -1) >= 0) node = nextNode(tree, node, measures)
    odds += tree.value[node] ?? 0
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
