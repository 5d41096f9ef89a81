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

/** One line with words: what it measures, how long it is, whether it is the article's. */
export interface GoldRow {
  readonly measures: Float32Array
  readonly size: number
  readonly gold: boolean
}

export function goldRows(document: RawDocument, body: string): GoldRow[] {
  const cut = cutLines(document)
  const page = readPage(cut.lines, generic)
  applyRules(page, everywhere)
  const gold = goldLines(
    cut.lines.map(({ repaired }) => repaired.text),
    body,
  )
  return measureLines(page, stateTexts(cut)).flatMap((measures, index) =>
    measures ? [{ measures, size: page.looks[index]?.size ?? 0, gold: gold[index] === true }] : [],
  )
}

/** Longer lines weigh more, as they do in the score; 300 letters are enough. */
function weightOf(size: number): number {
  return Math.sqrt(Math.min(size, 300) + 10) / 10
}

export function trainingSet(rows: readonly GoldRow[]): TrainingSet {
  const width = measureNames.length
  const values = new Float32Array(rows.length * width)
  for (const [row, { measures }] of rows.entries()) values.set(measures, row * width)
  return {
    names: measureNames,
    values,
    gold: Uint8Array.from(rows, ({ gold }) => (gold ? 1 : 0)),
    weights: Float64Array.from(rows, ({ size }) => weightOf(size)),
  }
}
