/**
 * Trains boosted trees: logistic loss, Newton steps, histograms. In: a training set, out: a model; the same set gives the same
 * model, to the last digit.
 */
import { logOdds, probability, type Tree, type TreeModel } from '../extract/model/trees.ts'
import { randomSequence } from '../random.ts'
import { type TrainingSet, toBins, toShort } from './bins.ts'
import { type GrowOptions, growTree } from './grow.ts'

export interface BoostOptions extends GrowOptions {
  readonly trees: number
  /** Settles which rows and columns each tree sees. */
  readonly seed: number
  /** Share of rows, and of columns, that each tree sees. */
  readonly rowShare: number
  readonly columnShare: number
}

export function boost(set: TrainingSet, options: BoostOptions): TreeModel {
  const table = toBins(set)
  const random = randomSequence(options.seed)
  const base = toShort(baseOdds(set))
  const odds = new Float64Array(set.gold.length).fill(base)
  const trees: Tree[] = []
  for (let round = 0; round < options.trees; round++) {
    const rows = Uint32Array.from(set.gold.keys()).filter(() => random() < options.rowShare)
    const open = Uint16Array.from(set.names.keys()).filter(() => random() < options.columnShare)
    const tree = growTree({ table, open, ...slopesOf(set, odds), options }, rows)
    addTree(odds, tree, set)
    trees.push(tree)
  }
  return { measures: set.names, base, trees }
}

/** One model that says the mean of what several say. */
export function meanModel(models: readonly TreeModel[]): TreeModel {
  const share = (value: number): number => toShort(value / models.length)
  const trees = models.flatMap((model) => model.trees.map((tree) => ({ ...tree, value: tree.value.map(share) })))
  return {
    measures: models[0]?.measures ?? [],
    base: share(models.reduce((sum, { base }) => sum + base, 0)),
    trees,
  }
}

function baseOdds({ gold, weights }: TrainingSet): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const yes = weights.reduce((sum, weight, row) => sum + weight * (gold[row] ?? 0), 0)
  return Math.log(yes / (all - yes))
}

/** First and second derivative of the logistic loss of each row. */
function slopesOf({ gold, weights }: TrainingSet, odds: Float64Array): { slope: Float64Array; curve: Float64Array } {
  const slope = new Float64Array(odds.length)
  const curve = new Float64Array(odds.length)
  for (const [row, value] of odds.entries()) {
    const chance = probability(value)
    const weight = weights[row] ?? 0
    slope[row] = weight * (chance - (gold[row] ?? 0))
    curve[row] = Math.max(1e-9, weight * chance * (1 - chance))
  }
  return { slope, curve }
}

function addTree(odds: Float64Array, tree: Tree, { names, values }: TrainingSet): void {
  const alone: TreeModel = { measures: names, base: 0, trees: [tree] }
  for (const [row, value] of odds.entries()) {
    odds[row] = value + logOdds(alone, values.subarray(row * names.length, (row + 1) * names.length))
  }
}
