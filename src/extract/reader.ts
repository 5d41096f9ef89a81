/**
 * Which stretch of lines is the article, on any page in any language. In: a page, out: a score for each line (positive:
 * reads like an article) and the contiguous stretch with the greatest sum.
 */
import type { LineRole } from '../model.ts'
import { continues, type Look, type Page } from './page.ts'

/** A stretch of lines, 0-based, both ends included, and what its scores add up to. */
export interface Window {
  readonly first: number
  readonly last: number
  readonly score: number
}

/** Size from which a line is as long as a sentence of news. */
const sentenceSize = 70

/** Roles that prove a line to be of the page, not of the article; captions and remarks stand inside articles too. */
const foreign: ReadonlySet<LineRole> = new Set([
  'navigation',
  'related',
  'share',
  'prompt',
  'legal',
  'footer',
  'counter',
])

/** How much a line reads like an article by itself: full sentences for it, short lines without an end against it. */
function ownScore(look: Look, wrapped: boolean): number {
  const length = Math.min(look.size, 400) / sentenceSize
  if (look.size >= sentenceSize) return look.stopped ? 1.2 + 0.5 * length : wrapped ? 1 : 0.4
  if (wrapped) return 0.5
  return look.stopped ? 0.25 * length : -1 + 0.5 * length
}

/** Whether a line is cut by a hard wrap: it goes on in the next line, or comes from the line before, in lower case. */
function isWrapped(page: Page, index: number): boolean {
  return continues(page.looks[index], page.looks[index + 1]) || continues(page.looks[index - 1], page.looks[index])
}

/**
 * A score for each line of a page, blank lines 0. Lines already labelled as the page's own weigh against the stretch
 * they stand in; long full sentences nearby weigh for it.
 */
export function scoreLines(page: Page): number[] {
  const own = page.looks.map((look, index) => (look.text === '' ? 0 : ownScore(look, isWrapped(page, index))))
  const prose = own.map((score) => (score > 1 ? 1 : 0))
  const near = nearbyMean(page, prose, 2)
  const wide = nearbyMean(page, prose, 5)
  return own.map((score, index) => {
    if (page.looks[index]?.text === '') return 0
    const label = page.labels[index]
    if (label) return foreign.has(label.role) ? -1.5 : -0.2
    return score + 1.2 * ((near[index] ?? 0) - 0.5) + 1.2 * ((wide[index] ?? 0) - 0.4)
  })
}

/** The mean of the values of up to `reach` lines before and after each line, blank lines passed over. */
function nearbyMean(page: Page, values: readonly number[], reach: number): number[] {
  const filled = page.looks.flatMap((look, index) => (look.text === '' ? [] : [index]))
  const means = values.map(() => 0)
  for (const [place, index] of filled.entries()) {
    const around = [...filled.slice(Math.max(0, place - reach), place), ...filled.slice(place + 1, place + 1 + reach)]
    const sum = around.reduce((total, each) => total + (values[each] ?? 0), 0)
    means[index] = sum / (2 * reach)
  }
  return means
}

/** The contiguous stretch with the greatest sum (Kadane), without lines of score 0 or less at its ends; null where none is positive. */
export function bestWindow(scores: readonly number[]): Window | null {
  let best: Window | null = null
  let first = 0
  let sum = 0
  for (const [index, score] of scores.entries()) {
    if (sum <= 0) {
      first = index
      sum = 0
    }
    sum += score
    if (score > 0 && sum > (best?.score ?? 0)) best = { first, last: index, score: sum }
  }
  return best
}
