/** How much of the articles a reader gets: precision, recall and F1 over runs of four words, as the corpus is scored. */
import { countRuns, runsOf, tokensOf } from './tokens.ts'

/** One page's body against its truth. */
export interface PageScore {
  readonly id: string
  readonly language: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly sure: boolean
}

export interface Score {
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function f1Of(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** Precision and recall of a predicted body. */
export function scoreBody(truth: string, predicted: string): { precision: number; recall: number } {
  const wanted = countRuns(runsOf(tokensOf(truth)))
  const found = countRuns(runsOf(tokensOf(predicted)))
  let both = 0
  for (const [run, count] of found) both += Math.min(count, wanted.get(run) ?? 0)
  return { precision: both / Math.max(1, total(found)), recall: both / Math.max(1, total(wanted)) }
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** Mean precision, mean recall, and F1 of the two means. */
export function scoreAll(pages: readonly PageScore[]): Score {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const precision = mean(pages.map((page) => page.precision))
  const recall = mean(pages.map((page) => page.recall))
  return { pages: pages.length, precision, recall, f1: f1Of(precision, recall) }
}
