/**
 * Text that an export has cleaned already: the `text` of a JSON record, the body of a Markdown file with its title stated. In: a
 * page with the sure rules applied, out: all its lines as the article's, or null where it plainly is a whole page.
 */
import type { LineRole } from '../model.ts'
import { framePage, type Page } from './page.ts'
import { heading, list, paragraph, wrappedProse } from './rules/body.ts'
import { damage } from './rules/damage.ts'
import { elements } from './rules/element.ts'
import { head } from './rules/index.ts'
import { applyRules, type PageRule } from './rules/rule.ts'
import { keyOf } from './witnesses/wording.ts'

/** Roles of lines that only a page has around its article. */
const around: ReadonlySet<LineRole> = new Set([
  'navigation',
  'share',
  'prompt',
  'legal',
  'related',
  'counter',
  'advert',
])

/**
 * Lines of such roles from which, and share of short lines without a stop above which, a text is a whole page: of the corpus's
 * 211 pages 201 have both, of their articles one.
 */
const pageLines = 3
const pageShare = 0.4

/** Size from which a line is no short one. */
const proseSize = 70

/** Filled lines from the top among which the title is looked for, and remarks below it. */
const headLines = 8

/** Sure rules whose word holds in a cleaned text as well. */
const kept = new Set(['metadata', 'blank', 'scrape-date', ...damage.map(({ name }) => name)])

const given: readonly PageRule[] = [...elements, list, wrappedProse, heading, { ...paragraph, name: 'given-text' }]

/** @param title the headline that the export states, or empty */
export function labelGivenText(page: Page, title: string): Page | null {
  const filled = page.looks.flatMap((look, index) => (look.text === '' || isMetadata(page, index) ? [] : [index]))
  if (filled.length === 0 || isWholePage(page, filled)) return null
  const headline = findTitle(page, filled.slice(0, headLines), title)
  const below = filled.filter((index) => index > headline)
  const prose = below.find((index) => (page.looks[index]?.size ?? 0) >= proseSize) ?? below[0] ?? 0
  const framed = framePage(page, { headline, first: prose, last: filled.at(-1) ?? -1 })
  for (const index of filled) if (!kept.has(page.labels[index]?.rule ?? '')) framed.labels[index] = undefined
  if (headline >= 0) {
    framed.labels[headline] = { role: 'headline', rule: 'stated-title', confidence: 0.9 }
    applyRules(framed, head, headline + 1, prose - 1)
  }
  applyRules(framed, given)
  return framed
}

function isMetadata(page: Page, index: number): boolean {
  return page.lines[index]?.markup?.metadata === true
}

function isWholePage(page: Page, filled: readonly number[]): boolean {
  const strange = filled.filter((index) => around.has(page.labels[index]?.role ?? 'unknown'))
  const short = filled.filter((index) => {
    const look = page.looks[index]
    return look !== undefined && !look.stopped && look.size < proseSize
  })
  return strange.length >= pageLines && short.length > filled.length * pageShare
}

/** The line at the top that says the stated title; where none is stated, a short open first line above prose. */
function findTitle(page: Page, top: readonly number[], title: string): number {
  const key = keyOf(title)
  if (key !== '') return top.find((index) => keyOf(page.looks[index]?.text ?? '').startsWith(key)) ?? -1
  const [first, second] = top.map((index) => page.looks[index])
  const heads = first && second && !first.stopped && first.size < proseSize && second.size >= proseSize
  return heads ? (top[0] ?? -1) : -1
}
