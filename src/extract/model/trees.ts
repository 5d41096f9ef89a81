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

/** Questions that each tree asks of a line at most. */
const depth = 5
/** Places of a tree's questions, of which the first is left empty; and as many leaves. */
const size = 2 ** depth

/**
 * All trees of a model, each filled up to `depth` questions, so that no walk ends early: a processor guesses such ends, and
 * answers chosen by a branch, wrong. An odd number of trees has an empty one behind it. Question `n` of a tree is followed by `2 n` and `2 n + 1`, the first is 1; leaves follow.
 */
interface Forest {
  readonly feature: Uint16Array
  readonly at: Float64Array
  readonly leaves: Float64Array
}

const forestOf: (model: TreeModel) => Forest = oncePer(({ trees }) => {
  const count = (trees.length + (trees.length % 2)) * size
  const forest = { feature: new Uint16Array(count), at: new Float64Array(count), leaves: new Float64Array(count) }
  for (const [index, tree] of trees.entries()) plant(forest, index * size, tree, 0, 1)
  return forest
})

/** Sets a node of a tree and all below it; a leaf that comes early stands at the end of each way on. */
function plant(forest: Forest, start: number, tree: Tree, node: number, place: number): void {
  const column = tree.feature[node] ?? -1
  if (place >= size) {
    if (column >= 0) throw new Error(`a tree asks more than ${depth} questions of a line`)
    forest.leaves[start + place - size] = tree.value[node] ?? 0
    return
  }
  forest.feature[start + place] = Math.max(0, column)
  forest.at[start + place] = tree.at[node] ?? 0
  const [low, high] = column < 0 ? [node, node] : [tree.left[node] ?? 0, (tree.left[node] ?? 0) + 1]
  plant(forest, start, tree, low, 2 * place)
  plant(forest, start, tree, high, 2 * place + 1)
}

/** The log-odds of one line. */
export function logOdds(model: TreeModel, measures: ArrayLike<number>): number {
  const { feature, at, leaves } = forestOf(model)
  let odds = model.base
  // two trees beside each other, each five questions written out: in a loop, or one after the other, they take half as long again
  for (let one = 0, two = size; two < at.length; one += 2 * size, two += 2 * size) {
    let left = 1
    let right = 1
    left = answer(feature, at, one, left, measures)
    right = answer(feature, at, two, right, measures)
    left = answer(feature, at, one, left, measures)
    right = answer(feature, at, two, right, measures)
    left = answer(feature, at, one, left, measures)
    right = answer(feature, at, two, right, measures)
    left = answer(feature, at, one, left, measures)
    right = answer(feature, at, two, right, measures)
    left = answer(feature, at, one, left, measures)
    right = answer(feature, at, two, right, measures)
    odds += leaves[one + left - size] ?? 0
    odds += leaves[two + right - size] ?? 0
  }
  return odds
}

/** The place that the answer to a question leads to. */
function answer(
  feature: Uint16Array,
  at: Float64Array,
  start: number,
  place: number,
  measures: ArrayLike<number>,
): number {
  const question = start + place
  return (place << 1) | Number((measures[feature[question] ?? 0] ?? 0) > (at[question] ?? 0))
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
