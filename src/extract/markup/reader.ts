/**
 * Which lines of an HTML page are the article's. In: a page and the texts its metadata states, out: log-odds for each line
 * (positive: the article's). The model is data, made by `npm run train`; measures.ts says what it looks at.
 */
import { logOdds, type TreeModel } from '../model/trees.ts'
import type { Page } from '../page.ts'
import { measureLines, type StatedTexts } from './measures.ts'
import weights from './weights.json' with { type: 'json' }

/** Log-odds of lines without words. */
const nothing = Number.NEGATIVE_INFINITY

export function scoreMarkup(page: Page, stated: StatedTexts, model: TreeModel = weights): number[] {
  return measureLines(page, stated).map((measures) => (measures ? logOdds(model, measures) : nothing))
}
