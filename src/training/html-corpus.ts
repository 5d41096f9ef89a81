/**
 * Corpus pages → rows to train the HTML reader on. In: a page's HTML and the body people took from it, out: the measures of
 * its lines and which of them are the article's; of several pages: a training set.
 */
import { stateTexts } from '../extract/extract.ts'
import { measureLines, measureNames } from '../extract/markup/measures.ts'
import { readPage } from '../extract/page.ts'
import { everywhere } from '../extract/rules/index.ts'
import { applyRules } from '../extract/rules/rule.ts'
import type { RawDocument } from '../model.ts'
import { generic } from '../publishers/generic.ts'
import { cutLines } from '../text/cut-lines.ts'
import type { TrainingSet } from './bins.ts'
import { goldLines } from './gold.ts'

/** One line with words: what it measures, whether it is the article's, and what it weighs in each of the trainings. */
export interface GoldRow {
  readonly measures: Float32Array
  readonly gold: boolean
  readonly weights: Readonly<Record<Weighing, number>>
}

/**
 * Lines weigh by their own length, or by the share of their article that they are, as they do in the score. Trees trained
 * either way err on other pages, and together on fewer than each.
 */
export type Weighing = 'byLength' | 'byArticle'

export function goldRows(document: RawDocument, body: string): GoldRow[] {
  const cut = cutLines(document)
  const page = readPage(cut.lines, generic)
  applyRules(page, everywhere)
  const gold = goldLines(
    cut.lines.map(({ repaired }) => repaired.text),
    body,
  )
  const article = page.looks.reduce((sum, { size }, index) => sum + (gold[index] ? size : 0), 0)
  return measureLines(page, stateTexts(cut)).flatMap((measures, index) => {
    const size = page.looks[index]?.size ?? 0
    const weights = { byLength: weightByLength(size), byArticle: weightByArticle(size, article) }
    return measures ? [{ measures, gold: gold[index] === true, weights }] : []
  })
}

/** Longer lines weigh more; 300 letters are enough. */
function weightByLength(size: number): number {
  return Math.sqrt(Math.min(size, 300) + 10) / 10
}

/** Articles shorter than this, in letters, don't make their lines weigh more. */
const shortArticle = 900

/** Weighs .15, and more the greater part of its article it would be (or spoil), up to 3 more (as in lesson.ts). */
function weightByArticle(size: number, article: number): number {
  return 0.15 + Math.min(3, (40 * size) / Math.max(shortArticle, article))
}

export function trainingSet(rows: readonly GoldRow[], weighing: Weighing): TrainingSet {
  const width = measureNames.length
  const values = new Float32Array(rows.length * width)
  for (const [row, { measures }] of rows.entries()) values.set(measures, row * width)
  return {
    names: measureNames,
    values,
    gold: Uint8Array.from(rows, ({ gold }) => (gold ? 1 : 0)),
    weights: Float64Array.from(rows, ({ weights }) => weights[weighing]),
  }
}
