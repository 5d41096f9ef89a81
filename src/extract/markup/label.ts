/**
 * Gives each line of an HTML page its role. In: a page with the sure rules applied and the fields its witnesses state, out:
 * the same page with all its labels. The reader says which lines are the article's, their elements say as what.
 */
import type { LineRole, MarkupElement } from '../../model.ts'
import { oncePer } from '../../text/once.ts'
import { expectedF1 } from '../model/expected-score.ts'
import { probability, type TreeModel } from '../model/trees.ts'
import { framePage, type Page } from '../page.ts'
import { foot, head } from '../rules/index.ts'
import { duplicate } from '../rules/repeats.ts'
import { applyRules } from '../rules/rule.ts'
import { keyOf } from '../witnesses/wording.ts'
import { keepInserts } from './inserts.ts'
import type { StatedTexts } from './measures.ts'
import { ancestors } from './outline.ts'
import { scoreMarkup } from './reader.ts'
import { findStandfirst } from './standfirst.ts'

/** Lines above the headline and below the body in which the article's own remarks may stand. */
const reach = 12

/** Rules whose word goes before the reader's. */
const sure = new Set(['metadata', 'blank', 'comment-thread'])

/** Least letters of kept lines that make an article; with fewer the page is read as text. */
const leastSize = 60

/** Confidence from which an article is sure: in five folds over publishers 182 of 200 were, 181 of them with a body F1 of .80 and more. */
const sureFrom = 0.94

/** A page with its labels, what the reader thinks of each line, how sure it is of the whole (0 to 1), and whether that is enough. */
export interface LabelledMarkup {
  readonly page: Page
  readonly odds: readonly number[]
  readonly confidence: number
  readonly sure: boolean
}

/** @returns the labelled page, or null where the reader finds no article */
export function labelMarkup(page: Page, stated: StatedTexts, model?: TreeModel): LabelledMarkup | null {
  const odds = keepInserts(page, scoreMarkup(page, stated, model))
  const kept = page.lines.map((_, index) => (odds[index] ?? 0) > 0 && !sure.has(page.labels[index]?.rule ?? ''))
  const size = page.looks.reduce((sum, look, index) => sum + (kept[index] ? look.size : 0), 0)
  if (size < leastSize) return null
  const confidence = confidenceIn(page, odds, kept)
  const headline = findHeading(page, stated.title, kept.indexOf(true))
  if (headline >= 0) kept[headline] = false
  const standfirst = findStandfirst(page, kept)
  if (standfirst >= 0) kept[standfirst] = false
  const framed = framePage(page, { headline, first: kept.indexOf(true), last: kept.lastIndexOf(true) })
  if (headline >= 0) framed.labels[headline] = { role: 'headline', rule: 'h1', confidence: 0.9 }
  if (standfirst >= 0) framed.labels[standfirst] = { role: 'standfirst', rule: 'element-standfirst', confidence: 0.9 }
  for (const [index, keep] of kept.entries()) if (keep) label(framed, index, odds[index] ?? 0)
  labelRest(framed, odds)
  return { page: framed, odds, confidence, sure: confidence >= sureFrom }
}

function confidenceIn(page: Page, odds: readonly number[], kept: readonly boolean[]): number {
  return expectedF1(page.looks.map(({ size }, index) => ({ size, odds: odds[index] ?? 0, kept: kept[index] === true })))
}

/** Headings in order of their fitness: the line says the stated title, or it is the `<h1>` next above the article. */
function findHeading(page: Page, title: string, first: number): number {
  const key = keyOf(title)
  const said = page.looks.flatMap((look, index) => (key !== '' && keyOf(look.text) === key ? [index] : []))
  const heads = page.lines.flatMap(({ markup }, index) => (markup?.element.tag === 'h1' ? [index] : []))
  const inHead = said.filter((index) => /^h[12]$/.test(page.lines[index]?.markup?.element.tag ?? ''))
  return inHead[0] ?? heads.findLast((index) => index <= first) ?? heads[0] ?? said[0] ?? -1
}

/** A line of the article: its element says whether it is a heading, a point of a list, a quotation or a paragraph. */
function label(page: Page, index: number, odds: number): void {
  const look = page.looks[index]
  if (!look) return
  const again = look.stopped && look.size >= repeatSize && duplicate.matches(look, page, index)
  const [role, rule] = again ? (['duplicate', duplicate.name] as const) : [roleInside(page, index), 'html-reader']
  page.labels[index] = { role, rule, confidence: rounded(odds) }
}

/** Shortest sentence, in letters, that is folded when it is said again; what a recipe or a table repeats stays. */
const repeatSize = 60

/** The reader's certainty that the line is (or isn't) the article's, to two digits. */
function rounded(odds: number): number {
  return Math.round(probability(Math.abs(odds)) * 100) / 100
}

/** Longest heading, in letters. */
const headingSize = 160

function roleInside(page: Page, index: number): LineRole {
  const around = page.lines[index]?.markup
  const tags = around
    ? ancestors(around.element)
        .slice(0, 4)
        .map(({ tag }) => tag)
    : []
  const size = page.looks[index]?.size ?? 0
  if (/^h[1-6]$/.test(tags[0] ?? '') && size <= headingSize) return 'heading'
  if (tags.includes('li') || tags.includes('tr')) return 'list'
  return tags.includes('blockquote') ? 'quote' : 'paragraph'
}

/** Lines around the article: remarks near it by the rules for text, the others by the elements they stand in. */
function labelRest(page: Page, odds: readonly number[]): void {
  const { headline, first, last } = page.frame ?? { headline: -1, first: 0, last: -1 }
  const top = headline < 0 ? first : Math.min(headline, first)
  applyRules(page, head, Math.max(0, top - reach), first)
  applyRules(page, foot, first, Math.min(page.lines.length - 1, last + reach))
  for (const [index, line] of page.lines.entries()) {
    if (page.labels[index] || !line.markup) continue
    const role = roleAround(line.markup.element)
    if (role) page.labels[index] = { role: role[1], rule: `in-${role[0]}`, confidence: rounded(odds[index] ?? 0) }
  }
}

/** What the text of an element is, where it isn't the article's. */
const elementRoles: readonly (readonly [tag: string, role: LineRole])[] = [
  ['figcaption', 'caption'],
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['form', 'prompt'],
  ['button', 'prompt'],
  ['aside', 'related'],
]

const roleAround = oncePer((element: MarkupElement) => {
  const tags = new Set(ancestors(element).map(({ tag }) => tag))
  return elementRoles.find(([tag]) => tags.has(tag))
})
