/**
 * Which lines of a page are the article, on any page in any language. In: a page with the labels of the sure rules and a trained
 * model, out: how likely each line is the article's, the stretch from the first such line to the last, and how sure the reader is.
 */
import type { LineRole } from '../model.ts'
import type { Look } from './look.ts'
import { expectedF1 } from './model/expected-score.ts'
import { measureFirst, measureSecond } from './model/measures.ts'
import shipped from './model/reader-model.json' with { type: 'json' }
import { type Survey, surveyPage } from './model/survey.ts'
import { contributions, logOdds, type TreeModel } from './model/trees.ts'
import type { Page, Window } from './page.ts'

/** What `npm run train` makes. The second look knows what the first thinks of the lines around. */
export interface ReaderModel {
  readonly first: TreeModel
  readonly second: TreeModel
}

export interface Reading {
  /** Log-odds of each line of the page; `never` for blank lines and those that a sure rule has labelled. */
  readonly odds: readonly number[]
  readonly kept: readonly boolean[]
  /** From the first line that is kept to the last; null where none is. */
  readonly window: Window | null
  /** How much of the article the kept lines are expected to hold, and it of them: an F1 from 0 to 1. */
  readonly confidence: number
}

/** Log-odds of a line that isn't asked about. */
const never = -9

/** Log-odds above which a line is kept: if it is a sentence, and if it has no stop. */
interface Bounds {
  readonly sentence: number
  readonly open: number
}

/**
 * Bounds of a line by itself; of lines between two that are kept; of a single one between two sentences that are trusted, as
 * crossheads are; of one whose words the next line says again, or that announces it with a colon; of lines at the fringe; of one at the fringe with a line right behind it that a rule knows; and of those between a box of links and the label that ends the page's article. Chosen on predictions for publishers not trained on; .5 more or less is noise.
 */
const alone: Bounds = { sentence: -0.3, open: -0.3 }
const between: Bounds = { sentence: -2.8, open: -0.8 }
const single: Bounds = { sentence: -2.8, open: -2 }
const announcing: Bounds = { sentence: -2.8, open: -2.8 }
const fringe: Bounds = { sentence: -1.5, open: -0.5 }
const last: Bounds = { sentence: -2.2, open: -0.5 }
const behindBox: Bounds = { sentence: -3.5, open: -4 }

/** Least letters of a line that holds the label and the link's own words: what stands below it is no link. */
const linkSize = 28

/** Log-odds from which a sentence is trusted. */
const trusted = 1

/** Roles that stand inside articles as well as around them: as if the line weren't there. */
const passing: ReadonlySet<LineRole> = new Set(['advert', 'counter', 'share', 'caption', 'related'])

/** Every page is taken to hold an article: its likeliest line of at least `fewestWords` words is given these log-odds. */
const bestOdds = 1
const fewestWords = 8

/** Confidence from which an article is sure: in cross-validation 171 to 174 of 211 were, all but two with a body F1 of .80 and more. */
const sureFrom = 0.94

/** @param model another than the shipped one, to measure it */
export function readArticle(page: Page, model: ReaderModel = shipped): Reading {
  const survey = surveyPage(page)
  const rows = oddsOfRows(model.second, survey, lookTwice(survey, model))
  const keptRows = chooseRows(survey, rows)
  const odds = page.lines.map(() => never)
  const kept = page.lines.map(() => false)
  for (const [row, place] of survey.places.entries()) {
    odds[place] = rows[row] ?? never
    kept[place] = keptRows[row] ?? false
  }
  const first = kept.indexOf(true)
  const window = first < 0 ? null : { first, last: kept.lastIndexOf(true) }
  return { odds, kept, window, confidence: confidenceOf(survey, rows, keptRows) }
}

/** The rows that stand for themselves, and those between and beside them that hold on to them. */
function chooseRows(survey: Survey, odds: readonly number[]): boolean[] {
  const raise = raiseOf(survey, odds)
  const raised = odds.map((value) => value + raise)
  const enough = (row: number, { sentence, open }: Bounds): boolean =>
    !survey.roles[row] && (raised[row] ?? never) > (isSentence(survey, row) ? sentence : open)
  const kept = odds.map((_, row) => enough(row, alone))
  const trusts = (row: number | undefined): boolean =>
    row !== undefined && isSentence(survey, row) && (raised[row] ?? never) > trusted
  const isKnown = (row: number | undefined): boolean => row !== undefined && survey.roles[row] !== undefined
  const announces = (row: number): boolean => isAnnouncement(survey.looks[row])
  const isBehindLink = (row = 0): boolean =>
    survey.roles[row - 1] === 'related' && (survey.looks[row - 1]?.size ?? 0) >= linkSize
  for (const gap of gapsOf(survey, kept)) {
    for (const row of holdingOn(gap, enough, trusts, isKnown, announces, isBehindLink)) kept[row] = true
  }
  for (const row of tailBehindBox(survey, kept, (row) => enough(row, behindBox))) kept[row] = true
  for (const { rows, before, after } of gapsOf(survey, kept)) {
    const [row, more] = rows
    if (row === undefined || more !== undefined || !enough(row, announcing)) continue
    if ((survey.looks[row]?.size ?? 0) > crossheadSize) continue
    if (isSaidAgain(survey, row, before, after)) kept[row] = true
  }
  return kept
}

/** Most links in a box inside the article, and fewest sentences that make what stands behind it the article's end. */
const mostLinks = 3
const fewestBehind = 2

/**
 * What stands between a box of links right behind the last kept row and the next line that a rule knows, if it reads as the
 * article's end: sentences, and open rows only above one. "Lees ook", a link, three paragraphs, "Meest gelezen".
 */
function tailBehindBox(
  { roles, looks }: Survey,
  kept: readonly boolean[],
  enough: (row: number) => boolean,
): readonly number[] {
  const end = kept.lastIndexOf(true)
  const box = roles.findIndex((role, row) => row > end && role !== 'advert' && role !== 'caption')
  if (end < 0 || roles[box] !== 'related') return []
  const links = roles.findIndex((role, row) => row > box && role === undefined)
  const first = looks.findIndex((look, row) => row >= links && look.stopped)
  const next = roles.findIndex((role, row) => row > first && role !== undefined && !inserts.has(role))
  if (links < 0 || first < 0 || next < 0 || first - links > mostLinks) return []
  const all = [...roles.keys()].slice(first, next).filter((row) => !roles[row])
  const isOpen = (row: number | undefined): boolean => row !== undefined && looks[row]?.stopped !== true
  const rows = all.slice(0, all.findLastIndex((row) => !isOpen(row)) + 1)
  const reads = rows.every((row, at) => enough(row) && !(isOpen(row) && isOpen(rows[at + 1])))
  const sentences = rows.filter((row) => !isOpen(row)).length
  return reads && sentences >= fewestBehind && all.length - rows.length <= 1 ? rows : []
}

/** Roles of what may stand among those sentences. */
const inserts: ReadonlySet<LineRole> = new Set(['advert', 'caption'])

/** Longest crosshead, in letters. */
const crossheadSize = 100

/** Least share of a crosshead's words that the next line says again. */
const leastRepeated = 0.3

/** "Residents ask for a speed limit" before "… signatures for a speed limit": more of its words come again than were said before. */
function isSaidAgain({ words }: Survey, row: number, before: number | undefined, after: number | undefined): boolean {
  const own = words.lists[row] ?? []
  const saidIn = (other: number | undefined): number => {
    const all = words.lists[other ?? -1] ?? []
    return own.filter((word) => all.includes(word)).length
  }
  return saidIn(after) >= own.length * leastRepeated && saidIn(after) > saidIn(before)
}

/** Least letters of a line that announces what follows and is no label. */
const announcementSize = 30

/** "The following is attributable to the spokesperson of the ministry:"; but not "Font size: small large Share on:". */
function isAnnouncement(look: Look | undefined): boolean {
  return look !== undefined && look.size >= announcementSize && /^[^:：]+[:：]$/u.test(look.text)
}

/** Rows in order that aren't kept, and the kept ones before and after them, if any. */
interface Gap {
  readonly rows: readonly number[]
  readonly before: number | undefined
  readonly after: number | undefined
}

function gapsOf({ roles }: Survey, kept: readonly boolean[]): Gap[] {
  const rows = [...roles.keys()].filter((row) => !passing.has(roles[row] ?? 'unknown'))
  const stops = [-1, ...rows.flatMap((row, at) => (kept[row] ? [at] : [])), rows.length]
  return stops.slice(1).flatMap((stop, index) => {
    const start = stops[index] ?? -1
    return stop - start < 2 ? [] : [{ rows: rows.slice(start + 1, stop), before: rows[start], after: rows[stop] }]
  })
}

/** The rows of a gap that are kept for their neighbours' sake: all of them, or those at its ends. */
function holdingOn(
  { rows, before, after }: Gap,
  enough: (row: number, bounds: Bounds) => boolean,
  trusts: (row: number | undefined) => boolean,
  isKnown: (row: number | undefined) => boolean,
  announces: (row: number) => boolean,
  isBehindLink: (row: number | undefined) => boolean,
): readonly number[] {
  const lone = rows.length === 1 && trusts(before) && trusts(after)
  const bounds = lone ? (isBehindLink(rows[0]) ? announcing : single) : between
  const enclosed = before !== undefined && after !== undefined
  if (enclosed && rows.every((row) => enough(row, bounds))) return rows
  const downwards =
    before === undefined ? [] : whileEnough(rows, enough, () => (isKnown((rows[0] ?? -1) + 1) ? last : fringe))
  const announced = (row: number): Bounds => (row === rows.at(-1) && announces(row) ? announcing : fringe)
  const upwards = after === undefined ? [] : whileEnough(rows.toReversed(), enough, announced)
  return [...downwards, ...upwards]
}

function whileEnough(
  rows: readonly number[],
  enough: (row: number, bounds: Bounds) => boolean,
  boundsOf: (row: number) => Bounds,
): readonly number[] {
  const end = rows.findIndex((row) => !enough(row, boundsOf(row)))
  return end < 0 ? rows : rows.slice(0, end)
}

function isSentence({ page, places, looks }: Survey, row: number): boolean {
  return looks[row]?.stopped === true || page.wrapped[places[row] ?? 0] === true
}

/** Whether an article read with this confidence can be trusted without a look. */
export function isSure(confidence: number): boolean {
  return confidence >= sureFrom
}

/** The measures of the second look. */
function lookTwice(survey: Survey, { first }: ReaderModel): Float32Array[] {
  const rows = measureFirst(survey)
  return measureSecond(survey, rows, oddsOfRows(first, survey, rows))
}

/** Log-odds of each row; rows with a role aren't asked about. */
export function oddsOfRows(model: TreeModel, { roles }: Survey, rows: readonly Float32Array[]): number[] {
  return rows.map((measures, row) => (roles[row] ? never : logOdds(model, measures)))
}

function raiseOf({ looks, roles }: Survey, odds: readonly number[]): number {
  const long = odds.filter((_, row) => !roles[row] && (looks[row]?.words ?? 0) >= fewestWords)
  return long.length === 0 ? 0 : Math.max(0, bestOdds - long.reduce((most, value) => Math.max(most, value), never))
}

function confidenceOf({ looks, roles }: Survey, odds: readonly number[], kept: readonly boolean[]): number {
  const asked = looks.map(({ size }, row) => ({ size, odds: odds[row] ?? never, kept: kept[row] === true }))
  return expectedF1(asked.filter((_, row) => !roles[row]))
}

/** One measure's part in what the reader thinks of a line. */
export interface Reason {
  readonly measure: string
  readonly value: number
  /** Log-odds it adds. */
  readonly adds: number
}

/** Why the reader thinks what it thinks of line `n` (1-based): the strongest measures first; none where a rule has decided. */
export function reasonsFor(page: Page, n: number, count: number, model: ReaderModel = shipped): Reason[] {
  const survey = surveyPage(page)
  const row = survey.places.indexOf(page.lines.findLastIndex((line) => line.n <= n))
  const measures = lookTwice(survey, model)[row]
  if (!measures || survey.roles[row]) return []
  return contributions(model.second, measures)
    .map((adds, column) => ({ measure: model.second.measures[column] ?? '', value: measures[column] ?? 0, adds }))
    .sort((one, other) => Math.abs(other.adds) - Math.abs(one.adds))
    .slice(0, count)
}
