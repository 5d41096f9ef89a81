/**
 * Which line is the headline. In: a page and the stretch of its body, out: the line's position, or -1: a page without a
 * headline gets none. Every line that can be one is weighed by its signs; "there is none" is one of the choices.
 */
import { agencyNamed } from '../reference/agencies.ts'
import { oncePer, oncePerPlace } from '../text/once.ts'
import { type Survey, signNames, signsOf, surveyPage } from './headline-signs.ts'
import weights from './headline-weights.json' with { type: 'json' }
import { readDateline } from './lead.ts'
import type { Look } from './look.ts'
import { isBareName } from './names.ts'
import { neighbours, type Page, type Window } from './page.ts'
import { byline } from './rules/byline.ts'
import { caption } from './rules/caption.ts'
import { breadcrumbParts } from './rules/section.ts'
import { isStamp } from './rules/timestamp.ts'
import { isMenuRow } from './site-lines.ts'

/** What each sign weighs, and how much must be on the scales before a page is believed to have a headline. */
export interface HeadlineWeights {
  readonly none: number
  readonly signs: Readonly<Record<string, number>>
}

/** Lines looked at above the body's first line; and below it, for a headline that the stretch has swallowed. */
const linesAbove = 60
const linesBelow = 8

/** Smallest and largest headline, in letters. */
const leastSize = 8
const mostSize = 220

export function findHeadline(page: Page, window: Window, { none, signs }: HeadlineWeights = weights): number {
  const survey = surveyPage(page, window)
  const each = signNames.map((name) => signs[name] ?? 0)
  let best = -1
  let most = none
  for (const index of belowSiteLines(survey, headlineCandidates(survey))) {
    const score = signsOf(survey, index).reduce((sum, sign, at) => sum + sign * (each[at] ?? 0), 0)
    if (score < most || isTrail(survey, index)) continue
    best = index
    most = score
  }
  return best < 0 ? best : firstSaid(page, behindTrail(page, best))
}

/** Without those that name the site or its parts, where another stands between them and the body. */
function belowSiteLines({ window, isSiteLine }: Survey, candidates: readonly number[]): readonly number[] {
  const lastOther = candidates.findLast((index) => index < window.first && !isSiteLine(index))
  if (lastOther === undefined) return candidates
  return candidates.filter((index) => index > lastOther || !isSiteLine(index))
}

/** "Home Wirtschaft International-Business", its signs lost: names of sections, of which the article doesn't tell. */
function isTrail({ page, known }: Survey, index: number): boolean {
  const look = page.looks[index]
  return look !== undefined && isMenuRow(look.text) && !look.contentStems.slice(1).some((word) => known.has(word))
}

/** Filled lines below a trail in which the headline it ends in stands again. */
const reachOfTrail = 3

/** "Home World Ministers meet in the border town", and below it "Ministers meet in the border town": the latter is the headline. */
function behindTrail(page: Page, headline: number): number {
  const trail = page.looks[headline]?.key ?? ''
  const below = take(neighbours(page, headline, 1), reachOfTrail, () => true)
  const again = below.find((index) => {
    const look = page.looks[index]
    return look !== undefined && look.size >= leastAgain && trail.endsWith(` ${look.key}`) && candidatesOf(page)(index)
  })
  return again ?? headline
}

/** Smallest headline, in letters, that is told by standing again. */
const leastAgain = 16

/** Of a headline said twice in a row the first is it. */
function firstSaid(page: Page, headline: number): number {
  const before = neighbours(page, headline, -1).next().value
  return before !== undefined && page.looks[before]?.key === page.looks[headline]?.key ? before : headline
}

/** The lines that can be the headline, from the top. */
export function headlineCandidates({ page, window }: Survey): number[] {
  const above = take(neighbours(page, window.first, -1), linesAbove, (index) => page.labels[index] === undefined)
  const below = take(neighbours(page, window.first, 1), linesBelow, () => true)
  return [...above.reverse(), window.first, ...below].filter(candidatesOf(page))
}

/** Lines looked at for each that counts: menus above an article may be long. */
const linesPerCount = 5

/** The first positions, up to the one that makes `count` of those that count. */
function take(positions: Iterable<number>, count: number, counts: (index: number) => boolean): number[] {
  const taken: number[] = []
  let counted = 0
  for (const position of positions) {
    if (counted >= count || taken.length >= count * linesPerCount) break
    taken.push(position)
    if (counts(position)) counted++
  }
  return taken
}

/** Roles given by a line's first words, which a headline may begin with as well ("Picture: …", "Comment on …"). */
const doubtful: ReadonlySet<string> = new Set(['caption', 'related', 'prompt'])

/** How sure a rule may be of such a role for the line still to be weighed. */
const doubt = 0.8

/** A page is asked twice for its headline, before its article is found and after; no rule speaks in between. */
const candidatesOf = oncePer((page: Page) => oncePerPlace((index) => isCandidate(page, index)))

function isCandidate(page: Page, index: number): boolean {
  const look = page.looks[index]
  const label = page.labels[index]
  if (!look || look.size < leastSize || look.size > mostSize || look.words < 2) return false
  if (label && !(doubtful.has(label.role) && label.confidence <= doubt)) return false
  const other =
    opensReport(look) ||
    isStamp(look) ||
    isBareName(look.text) ||
    agencyNamed(look.text) ||
    breadcrumbParts(look.text).length > 0
  return !other && !notHeadline.test(look.text) && !isByline(page, index) && !isCaption(page, index)
}

/** "Rabat - Le ministre … a entamé lundi une visite.": a first paragraph with its dateline. */
const opensReport = ({ text, size, stopped }: Look): boolean =>
  stopped && size >= leastReport && readDateline(text)?.place != null

/** Smallest first paragraph with a dateline, in letters. */
const leastReport = 60

/** What goes on in the next line, and what stands in brackets as a whole. */
const notHeadline = /[,:]$|\b(?:or|and)$|^\([^()]+\)$/

/** "von Anna Muster, Nordtal Radio": who wrote it, unless said again. */
function isByline(page: Page, index: number): boolean {
  const look = page.looks[index]
  return look !== undefined && (page.counts.get(look.key) ?? 0) === 1 && byline.matches(look, page, index)
}

/** A caption, unless its words are said again: a headline like "First picture: this is the new bridge". */
function isCaption(page: Page, index: number): boolean {
  const look = page.looks[index]
  if (!look || (page.counts.get(look.key) ?? 0) > 1) return false
  return caption.matches(look, page, index) || namesSource(look.text)
}

/** "The two ministers in Doha.AFP", "The ferry leaves the harbour. (Jane Doe)": who took the picture. */
function namesSource(text: string): boolean {
  const source = /(?:[.!?。]|\()\s?(?<source>[\p{Lu}\p{Lo}][^().!?]{1,40})\)?$/u.exec(text)?.groups?.source ?? ''
  return agencyNamed(source) !== null || (text.endsWith(')') && isBareName(source))
}
