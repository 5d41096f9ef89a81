/** How well a page was read, as far as its reader can tell: the F1 to be expected from what it thinks of each line. */
import { probability } from './trees.ts'

/** One line that the reader was asked about. */
export interface AskedLine {
  /** Letters. */
  readonly size: number
  readonly odds: number
  readonly kept: boolean
}

/** Twice the letters expected to be both kept and the article's, by the letters kept and the letters expected to be the article's. */
export function expectedF1(lines: readonly AskedLine[]): number {
  let both = 0
  let kept = 0
  let article = 0
  for (const line of lines) {
    const expected = probability(line.odds) * line.size
    article += expected
    if (!line.kept) continue
    kept += line.size
    both += expected
  }
  return kept + article === 0 ? 0 : (2 * both) / (kept + article)
}
