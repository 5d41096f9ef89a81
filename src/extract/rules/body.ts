/** What a line of the article's own stretch is: paragraph, heading, list, quote, or a stray from the page around it. */

import { isKept } from '../../text/line-roles.ts'
import type { Look } from '../look.ts'
import { neighbours, type Page } from '../page.ts'
import type { PageRule } from './rule.ts'

/** Size from which a line is prose, with or without a full stop. */
const proseSize = 70

/** Longest heading, in letters. */
const headingSize = 100

function isProse(look: Look | undefined): boolean {
  return look !== undefined && look.size >= proseSize
}

/** "• continue the…", "2. Both sides agreed". */
const bullet = /^(?:[•▪■●◦‣➤▸*]|\d{1,2}[.)]|\(?[a-z]\)|[-–—])\s+\S/

export const list: PageRule = {
  name: 'list',
  role: 'list',
  confidence: 0.7,
  matches: (look, page, index) => bullet.test(look.text) && !isSpeech(look) && besideBullet(page, index),
}

/** "— Манты люблю." A sentence behind a long dash is a turn of a talk, in Russian, Spanish or French. */
function isSpeech({ text, stopped }: Look): boolean {
  return stopped && /^[—―]/u.test(text)
}

/** One dash is an aside, one number a sentence: a list has two entries at least. */
function besideBullet(page: Page, index: number): boolean {
  return ([-1, 1] as const).some((step) => {
    const at = neighbours(page, index, step).next().value
    return at !== undefined && bullet.test(page.looks[at]?.text ?? '')
  })
}

/** A line of a hard-wrapped paragraph, whatever its length. */
export const wrappedProse: PageRule = {
  name: 'wrapped-prose',
  role: 'paragraph',
  confidence: 0.8,
  matches: (_look, page, index) => page.wrapped[index] === true,
}

/** A plain short line without a stop before prose: "China, Pakistan to carry forward all-weather friendship". */
export const heading: PageRule = {
  name: 'heading',
  role: 'heading',
  confidence: 0.75,
  matches: (look, page, index) => {
    const next = beside(page, index, 1)
    const before = beside(page, index, -1)
    if (next === undefined || before === undefined || next > (page.frame?.last ?? -1)) return false
    return (
      isHeadingLike(look) && isProse(page.looks[next]) && index > (page.frame?.first ?? 0) && endsBlock(page, before)
    )
  },
}

const smallFirst = /^\p{Ll}/u

function isHeadingLike({ text, size, stopped, words }: Look): boolean {
  const open = !stopped || /[?？!]["'”’»]?$/.test(text)
  return open && size <= headingSize && words <= 18 && size >= 3 && !/[,;]$/.test(text) && !smallFirst.test(text)
}

/** Before a heading stands a line that is complete: prose with its stop, or one that isn't the article's. */
function endsBlock(page: Page, at: number): boolean {
  const label = page.labels[at]
  return (
    page.looks[at]?.stopped === true || isProse(page.looks[at]) || (label !== undefined && label.role !== 'heading')
  )
}

/** Three or more short open lines in a row inside an article are links to others. */
const linkRun: PageRule = {
  name: 'link-run',
  role: 'related',
  confidence: 0.6,
  matches: (look, page, index) => isOpen(look) && !announces(look) && runLength(page, index) >= 3,
}

/** The same in an article that hardly holds anything else: a calendar, a standing, a recipe; dates in it are no stamps. */
export const entry: PageRule = { ...linkRun, name: 'entry', role: 'list' }

/** Share of the letters that must stand in short open lines in a row for an article to be a list. */
const listShare = 0.5

/** Whether the lines that are likely the article's are a list and hardly a sentence. */
export function isListArticle(page: Page, likely: readonly boolean[]): boolean {
  let all = 0
  let listed = 0
  for (const [index, look] of page.looks.entries()) {
    if (!likely[index]) continue
    all += look.size
    if (linkRun.matches(look, page, index)) listed += look.size
  }
  return listed > all * listShare
}

/** Short open lines under one that announces them ("The ministers agreed on three points:") are a list. */
export const announcedList: PageRule = {
  name: 'announced-list',
  role: 'list',
  confidence: 0.6,
  matches: (look, page, index) => {
    if (!isOpen(look) && !bullet.test(look.text)) return false
    const before = neighbours(page, index, -1).next().value
    if (before === undefined || before < (page.frame?.first ?? 0)) return false
    const role = page.labels[before]?.role
    return (
      page.labels[before]?.rule === announcedList.name ||
      (role !== undefined && isKept(role) && announces(page.looks[before]))
    )
  },
}

/** A sentence that ends in a colon. */
function announces(look: Look | undefined): boolean {
  return look !== undefined && look.words >= 3 && /[:：]$/u.test(look.text)
}

function isOpen(look: Look | undefined): boolean {
  return look !== undefined && look.size < proseSize && !look.stopped
}

/** An advert, a caption, a share button: as if the line weren't there. */
function isInsert(page: Page, index: number): boolean {
  const role = page.labels[index]?.role
  return role === 'advert' || role === 'caption' || role === 'share' || role === 'counter'
}

/** The next line that is no insert; at most a few of these are passed over. */
function beside(page: Page, index: number, step: 1 | -1): number | undefined {
  let passed = 0
  for (const at of neighbours(page, index, step)) if (!isInsert(page, at) || ++passed > mostInserts) return at
  return undefined
}

const mostInserts = 4

/** How many short open lines stand around a line, up to three each way. */
function runLength(page: Page, index: number): number {
  let length = 1
  for (const step of [-1, 1] as const) {
    let steps = 0
    for (const at of neighbours(page, index, step)) {
      if (isInsert(page, at)) continue
      if (!isOpen(page.looks[at]) || ++steps > 3) break
      length++
    }
  }
  return length
}

/** What the reader keeps and no rule knows better is a paragraph; how sure that is, the reader says. */
export const paragraph: PageRule = { name: 'reader', role: 'paragraph', confidence: 0.8, matches: () => true }

/** What a line is that the reader keeps. */
export const text: readonly PageRule[] = [list, wrappedProse, heading, linkRun, paragraph]
