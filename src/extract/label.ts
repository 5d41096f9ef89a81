/**
 * Gives each line of a page exactly one role. In: lines and the publisher's profile , out: the labelled
 * lines: the sure rules first, then the stretch of the article, then the rules for each part of the page.
 */
import type { LabelledLine, Line, LineRole, PublisherProfile, Rule } from '../model.ts'
import { lineRoles } from '../text/line-roles.ts'
import { framePlaces } from './frame.ts'
import { labelMarkup } from './markup/label.ts'
import type { StatedTexts } from './markup/measures.ts'
import type { TreeModel } from './model/trees.ts'
import { type Frame, framePage, neighbours, type Page, readPage } from './page.ts'
import { bestWindow, scoreLines } from './reader.ts'
import { around, body, everywhere, foot, head } from './rules/index.ts'
import { applyRules, type PageRule } from './rules/rule.ts'
import { saidStamp, timestamp } from './rules/timestamp.ts'

/** Filled lines above the headline, and below the body, in which the article's own remarks may stand. */
const reachAbove = 6
const reachBelow = 6

/** Readers that stand in for the project's own. */
export interface ReaderModels {
  readonly html?: TreeModel
}

/** @param stated texts that the metadata of an HTML page repeats; null for text dumps */
export function labelLines(
  lines: readonly Line[],
  profile: PublisherProfile,
  stated: StatedTexts | null = null,
  models: ReaderModels = {},
): LabelledLine[] {
  const page = readPage(lines, profile)
  applyRules(page, [...everywhere.slice(0, 2), ...profileRules(profile), ...everywhere])
  const marked = stated && labelMarkup(page, stated, models.html)
  if (marked) return labelled(marked)
  const window = bestWindow(scoreLines(page))
  if (!window) return labelled(page)
  const { frame, standfirst } = framePlaces(page, window)
  const framed = framePage(page, frame)
  give(framed, frame.headline, 'headline', 'headline', 0.8)
  for (const index of standfirst) give(framed, index, 'standfirst', 'standfirst', 0.7)
  applyRules(
    framed,
    head,
    step(framed, frame.headline < 0 ? frame.first : frame.headline, -1, reachAbove),
    frame.first - 1,
  )
  applyRules(framed, body, frame.first, frame.last)
  findStamp(framed, frame)
  applyRules(framed, foot, frame.last + 1, step(framed, frame.last, 1, reachBelow))
  return labelled(framed)
}

/** Unclaimed lines above the body in which a stamp that says so, or any stamp, is looked for where none stood by the headline. */
const reachOfStamps: readonly (readonly [rule: PageRule, reach: number])[] = [
  [saidStamp, 40],
  [timestamp, 12],
]

/** Pages whose stamp stands away from the headline: the nearest one above the body is taken. */
function findStamp(page: Page, { first, last }: Frame): void {
  if (page.labels.slice(0, last).some((label) => label?.role === 'timestamp')) return
  for (const [rule, reach] of reachOfStamps) {
    let looked = 0
    for (const index of neighbours(page, first, -1)) {
      if (page.labels[index]) continue
      const look = page.looks[index]
      if (look && rule.matches(look, page, index)) {
        give(page, index, rule.role, `${rule.name}-apart`, 0.5)
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

/** What is still open after all rules of the article lies around it. */
function labelled(page: Page): LabelledLine[] {
  applyRules(page, around)
  return page.lines.map((line, index) => {
    const label = page.labels[index]
    if (!label) throw new Error(`line ${line.n} has no label`)
    return { ...line, ...label }
  })
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
