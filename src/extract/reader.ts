/**
 * Which stretch of lines is the article, on any page in any language. In: a page, out: a score for each line (positive:
 * reads like an article) and the contiguous stretch with the greatest sum.
 */
import type { LineRole } from '../model.ts'
import type { Look } from './look.ts'
import type { Page } from './page.ts'

/** A stretch of lines, 0-based, both ends included, and what its scores add up to. */
export interface Window {
  readonly first: number
  readonly last: number
  readonly score: number
}

/** Size from which a line is as long as a sentence of news, and above which more length proves no more. */
const sentenceSize = 75
const enoughSize = 450

/** Roles that prove a line to be of the page, not of the article. */
const foreign: ReadonlySet<LineRole> = new Set(['navigation', 'related', 'share', 'prompt', 'legal', 'footer'])

/** Roles that stand inside articles as well as around them: as if the line weren't there. */
const passing: ReadonlySet<LineRole> = new Set(['advert', 'counter', 'share', 'caption'])

/**
 * How much a line reads like an article by itself: full sentences for it, the longer the more; short lines without an end
 * against it. The weights of this file were set by a random search on 211 pages of 143 publishers and then rounded.
 */
function ownScore(look: Look, wrapped: boolean): number {
  const length = Math.min(look.size, enoughSize) / sentenceSize
  if (look.size >= sentenceSize) return look.stopped ? 1.1 + 0.5 * length : wrapped ? 1 : -0.2
  if (wrapped) return 0.5
  return look.stopped ? 0.8 + length : -1.15 + 0.5 * length
}

/** How much a line is prose, for its neighbours' sake. */
function proseShare({ size, stopped }: Look, wrapped: boolean): number {
  if (wrapped) return 1
  if (!stopped) return 0
  return size >= sentenceSize ? 1 : size >= sentenceSize / 2 ? 0.5 : 0
}

/**
 * A score for each line of a page, blank lines 0. Lines already labelled as the page's own weigh against the stretch
 * they stand in; full sentences nearby weigh for it.
 */
export function scoreLines(page: Page): number[] {
  const near = nearbyProse(page, 2)
  const wide = nearbyProse(page, 5)
  return page.looks.map((look, index) => {
    const label = page.labels[index]
    if (look.text === '') return 0
    if (label) return foreign.has(label.role) ? (isInsert(label.role, look) ? -0.4 : -1.5) : 0
    return (
      ownScore(look, page.wrapped[index] === true) +
      1.2 * ((near[index] ?? 0) - 0.5) +
      1.8 * ((wide[index] ?? 0) - 0.25)
    )
  })
}

/** "Read more: Floods cut off three towns": a link set into the text, not the label of a list after it. */
function isInsert(role: LineRole, { size }: Look): boolean {
  return role === 'related' && size > 25
}

/** How much of the up to `reach` lines before and after each line is prose; blank and passing lines are skipped. */
function nearbyProse(page: Page, reach: number): number[] {
  const shares: number[] = []
  const places: number[] = []
  for (const [index, look] of page.looks.entries()) {
    const label = page.labels[index]
    if (look.text === '' || (label && passing.has(label.role))) continue
    places.push(index)
    shares.push(label ? 0 : proseShare(look, page.wrapped[index] === true))
  }
  const means = page.looks.map(() => 0)
  for (const [place, index] of places.entries()) {
    const around = [...shares.slice(Math.max(0, place - reach), place), ...shares.slice(place + 1, place + 1 + reach)]
    means[index] = around.reduce((sum, share) => sum + share, 0) / (2 * reach)
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
