/**
 * Gives each line of a page exactly one role. In: lines and the publisher's profile, out: the labelled lines: the sure rules
 * first, then the reader, then the rules for each part of the page. Rules have the last word.
 */
import type { LabelledLine, Line, LineRole, PublisherProfile, Rule } from '../model.ts'
import { lineRoles } from '../text/line-roles.ts'
import { joinBroken } from './broken-lines.ts'
import { framePlaces } from './frame.ts'
import { labelGivenText } from './given-text.ts'
import { labelMarkup } from './markup/label.ts'
import type { StatedTexts } from './markup/measures.ts'
import { probability, type TreeModel } from './model/trees.ts'
import { type Frame, framePage, neighbours, type Page, readPage } from './page.ts'
import { isSure, type ReaderModel, readArticle } from './reader.ts'
import { entry, isListArticle, text } from './rules/body.ts'
import { bylineOpener, nameAbove, signature } from './rules/byline.ts'
import { around, everywhere, foot, head, inside } from './rules/index.ts'
import { applyRules, type PageRule } from './rules/rule.ts'
import { postNotice, saidStamp, signingStamp, timestamp } from './rules/timestamp.ts'

/** Filled lines above the headline, and below the body, in which the article's own remarks may stand. */
const reachAbove = 6
const reachBelow = 6

/** A page's lines with their roles, how sure its reader is of the whole (0 to 1), and whether that is enough to trust it without a look. */
export interface LabelledPage {
  readonly lines: readonly LabelledLine[]
  readonly confidence: number
  readonly sure: boolean
}

/** A page, its broken paragraphs joined, with the labels of the rules that need no reader. */
export function toPage(lines: readonly Line[], profile: PublisherProfile): Page {
  const page = readPage(joinBroken(lines), profile)
  applyRules(page, [...everywhere.slice(0, 2), ...profileRules(profile), ...everywhere])
  return page
}

/** Models that stand in for the project's own. */
export interface Readers {
  readonly text?: ReaderModel | undefined
  readonly html?: TreeModel | undefined
}

/** How sure it is that text is the article's which an export gives as that. */
const givenConfidence = 0.95

/** An export's cleaned text as the article; null where it plainly is a whole page. @param title the headline it states */
export function labelGiven(lines: readonly Line[], profile: PublisherProfile, title: string): LabelledPage | null {
  const page = labelGivenText(toPage(lines, profile), title)
  return page && { lines: labelled(lines, page, []), confidence: givenConfidence, sure: isSure(givenConfidence) }
}

/** @param stated texts that the metadata of an HTML page repeats; null for text dumps */
export function labelLines(
  lines: readonly Line[],
  profile: PublisherProfile,
  stated: StatedTexts | null = null,
  readers: Readers = {},
): LabelledPage {
  const page = toPage(lines, profile)
  const marked = stated && labelMarkup(page, stated, readers.html)
  if (marked) {
    const { page: framed, odds, confidence, sure } = marked
    return { lines: labelled(lines, framed, odds), confidence, sure }
  }
  const reading = readArticle(page, readers.text)
  const { window, confidence } = reading
  const sure = isSure(confidence)
  if (!window) return { lines: labelled(lines, page, reading.odds), confidence, sure }
  const likely = reading.odds.map((odds) => odds > 0)
  const entries = isListArticle(page, likely) ? [entry] : []
  const { frame: found, standfirst } = framePlaces(page, window, reading.odds)
  // A list's first entries may look like stamps or names below the headline.
  const frame = entries.length > 0 ? { ...found, ...window } : found
  const framed = framePage(page, frame)
  give(framed, frame.headline, 'headline', 'headline', 0.8)
  for (const index of standfirst) give(framed, index, 'standfirst', 'standfirst', 0.7)
  const top = step(framed, frame.headline < 0 ? frame.first : frame.headline, -1, reachAbove)
  applyRules(framed, [nameAbove], top, frame.headline - 1)
  applyRules(framed, head, top, frame.first - 1)
  for (let index = frame.first; index <= frame.last; index++) {
    if (likely[index]) applyRules(framed, entries, index, index)
    applyRules(framed, inside, index, index)
    // behind the reader's stretch stands only a last sentence that breaks off
    if (reading.kept[index] || index > window.last) applyRules(framed, text, index, index)
  }
  findStamp(framed, frame)
  applyRules(framed, foot, frame.last + 1, step(framed, frame.last, 1, reachBelow))
  return { lines: labelled(lines, framed, reading.odds), confidence, sure }
}

/** Where a stamp is looked for when none stands at the article's top: lines of their own, above the body and behind it. */
const reachOfStamps: readonly {
  readonly rule: PageRule
  readonly from: 'first' | 'last'
  readonly direction: 1 | -1
  readonly reach: number
  /** It says itself that it is the article's, so that links to others may stand before it. */
  readonly behindLinks?: boolean
}[] = [
  { rule: saidStamp, from: 'first', direction: -1, reach: 40 },
  { rule: timestamp, from: 'first', direction: -1, reach: 12 },
  { rule: signingStamp, from: 'last', direction: 1, reach: 10 },
  { rule: postNotice, from: 'last', direction: 1, reach: 16, behindLinks: true },
]

/** What the article's own remarks don't stand behind: links to others, and the notice of rights in the site's foot. */
const closes: ReadonlySet<string> = new Set(['related', 'legal'])
const closesNotice: ReadonlySet<string> = new Set(['legal'])

/** Filled lines behind such a stamp that may say who wrote the article: "Comment by", "Jane Doe". */
const reachOfSignature = 2

/** Pages whose stamp stands away from the headline: the nearest one above the body is taken, else one right behind it. */
function findStamp(page: Page, frame: Frame): void {
  const top = step(page, frame.first, 1, reachBelow)
  if (page.labels.slice(0, Math.min(top, frame.last)).some((label) => label?.role === 'timestamp')) return
  for (const { rule, from, direction, reach, behindLinks } of reachOfStamps) {
    const ends = behindLinks ? closesNotice : closes
    let looked = 0
    for (const index of neighbours(page, frame[from], direction)) {
      if (direction > 0 && ends.has(page.labels[index]?.role ?? '')) break
      if (page.labels[index]) continue
      const look = page.looks[index]
      if (look && rule.matches(look, page, index)) {
        give(page, index, rule.role, `${rule.name}-apart`, 0.5)
        if (direction > 0) applyRules(page, [bylineOpener, signature], index, step(page, index, 1, reachOfSignature))
        return
      }
      if (++looked >= reach) break
    }
  }
}

function give(page: Page, index: number, role: LineRole, rule: string, confidence: number): void {
  if (index >= 0) page.labels[index] = { role, rule, confidence }
}

/** The position `count` filled lines away. */
function step(page: Page, from: number, direction: 1 | -1, count: number): number {
  let at = from
  let steps = 0
  for (const index of neighbours(page, from, direction)) {
    if (++steps > count) break
    at = index
  }
  return at
}

/** What is still open after all rules of the article lies around it. Each line of a broken paragraph is what the paragraph is. */
function labelled(lines: readonly Line[], page: Page, odds: readonly number[]): LabelledLine[] {
  const open = page.labels.map((label) => label === undefined)
  applyRules(page, around)
  let index = 0
  return lines.map((line) => {
    while ((page.lines[index + 1]?.n ?? Number.POSITIVE_INFINITY) <= line.n) index++
    const label = page.labels[index]
    if (!label) throw new Error(`line ${line.n} has no label`)
    // a date that stands on several lines may have blank ones between
    if (line.repaired.text === '' && label.role === 'timestamp') return withLabel(line, 'blank', 'blank', 1)
    const { role, rule, confidence } = label
    const chance = probability(odds[index] ?? 0)
    if (open[index]) return withLabel(line, role, rule, toHundredths(1 - chance))
    return withLabel(line, role, rule, rule === 'reader' ? toHundredths(chance) : confidence)
  })
}

/** Field by field: a spread of both takes four times as long, and a page has thousands of lines. */
function withLabel(line: Line, role: LineRole, rule: string, confidence: number): LabelledLine {
  const { n, text, end, repaired, edits, markup } = line
  const label = { n, text, end, repaired, edits, role, rule, confidence }
  return markup ? { ...label, markup } : label
}

function toHundredths(share: number): number {
  return Math.round(share * 100) / 100
}

/** A profile's own rules and boilerplate, as rules over a page. */
function profileRules(profile: PublisherProfile): PageRule[] {
  const patterns = lineRoles.flatMap((role): Rule[] => {
    const list = profile.boilerplate?.[role]
    if (!list) return []
    const matches = ({ repaired }: Line): boolean => list.some((pattern) => pattern.test(repaired.text))
    return [{ name: `${profile.id}-boilerplate`, role, confidence: 0.95, matches }]
  })
  return [...(profile.rules ?? []), ...patterns].map((rule) => ({
    ...rule,
    matches: (_look, page, index) => {
      const line = page.lines[index]
      return line !== undefined && rule.matches(line, { lines: page.lines, labels: page.labels, index, profile })
    },
  }))
}
