/**
 * Readers' comments in a text dump: "Jane Doe", "9 January 2023 at 10:31", what she thinks of it, "Reply". A thread is told by
 * its buttons, or by two heads and more, each a name and an hour of its own.
 */
import { replyWords } from '../../reference/reply-words.ts'
import { oncePer } from '../../text/once.ts'
import { sparing } from '../../text/sparing.ts'
import type { Look } from '../look.ts'
import { neighbours, type Page } from '../page.ts'
import type { PageRule } from './rule.ts'

const reply = sparing(
  new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${Object.values(replyWords).join('|')})(?:\\s*\\(?\\d*\\)?)$`, 'iu'),
)

/** "Olivia on October 4, 2018 at 10:58 am said:": a head on one line, where the hour stands in it. */
const opening = /^\p{L}.*\p{L}\s?[:：]$/u

/** Longest button, name and stamp of a comment, in UTF-16 units. */
const buttonLength = 24
const nameLength = 40
/** Most words of a name: the posts of a running report have headlines above their hours. */
const nameWords = 4
const stampLength = 60

/** "3 hours ago", "vor 2 Stunden", "il y a 5 min", "hace 2 días", "2시간 전", "3小时前". */
const sinceThen =
  /^\d{1,3}\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[mhdwy])\s(?:ago)$|^(?:vor|il y a|hace|há)\s\d{1,3}\s\p{L}+|^\d{1,3}\s?\p{L}{1,8}\s(?:fa|назад|тому|önce|geleden|sedan|siden|temu|전)|^\d{1,3}\s?(?:分|分钟|分鐘|時間|小时|小時|日|天|か月|ヶ月|시간|분|일)\s?(?:前|전)$/iu

function isHour({ text, dates }: Look): boolean {
  return text.length <= stampLength && dates.some(({ hour }) => hour !== null)
}

/** Also some time ago: with a button below it is a comment's, without one another story's as well. */
function tellsWhen(look: Look): boolean {
  return isHour(look) || (look.text.length <= stampLength && sinceThen.test(look.text))
}

/** Letters of a sentence, and how many of them stand above a thread at least: with fewer the page is a comment itself. */
const sentenceSize = 40
const fewestAbove = { button: 1, heads: 3 }

/** Most filled lines of one comment, up to its button or the next head. */
const longest = { button: 8, heads: 30 }

/** The lines of all comments, from the name above the hour down to the button or the last sentence. */
const threadOf: (page: Page) => ReadonlySet<number> = oncePer((page) => {
  const lines = new Set<number>()
  for (const { from, to } of [...closedByButton(page), ...betweenHeads(page)]) {
    for (let at = from; at <= to; at++) lines.add(at)
  }
  return lines
})

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The place of the page's n-th sentence; behind its end where it has fewer. */
function sentenceNumber(page: Page, count: number): number {
  let found = 0
  const at = page.looks.findIndex(({ stopped, size }) => size >= sentenceSize && stopped && ++found === count)
  return at < 0 ? page.looks.length : at
}

function closedByButton(page: Page): Stretch[] {
  const buttons = page.looks.flatMap(({ text }, at) => (text.length <= buttonLength && reply.test(text) ? [at] : []))
  if (buttons.length === 0) return []
  const article = sentenceNumber(page, fewestAbove.button)
  return buttons.flatMap((to) => {
    const stamp = stampAbove(page, to)
    return stamp === undefined || stamp <= article ? [] : [{ from: nameAbove(page, stamp), to }]
  })
}

/** The hour of the comment that ends at a button; undefined where none stands close above. */
function stampAbove(page: Page, button: number): number | undefined {
  let passed = 0
  for (const at of neighbours(page, button, -1)) {
    const look = page.looks[at]
    if (!look || passed++ > longest.button || reply.test(look.text.slice(0, buttonLength + 1))) return undefined
    if (tellsWhen(look)) return at
  }
  return undefined
}

/** The line of the name above the hour; the hour's own where they stand on one line. */
function nameAbove(page: Page, stamp: number): number {
  const above = neighbours(page, stamp, -1).next().value
  const look = page.looks[above ?? -1]
  const isName = look && !look.stopped && look.text.length <= nameLength && look.words <= nameWords
  return above !== undefined && isName ? above : stamp
}

/** Threads of two heads and more: what stands between the first and the last, and the last one's sentences. */
function betweenHeads(page: Page): Stretch[] {
  const heads = headsOf(page)
  if (heads.length < 2) return []
  const article = sentenceNumber(page, fewestAbove.heads)
  const own = heads.filter((head) => head > article && isFollowedByText(page, head))
  return own.flatMap((head, index) => {
    const next = own[index + 1]
    const isNext = next !== undefined && distance(page, head, next) <= longest.heads
    const before = own[index - 1]
    const isLast = !isNext && before !== undefined && distance(page, before, head) <= longest.heads
    return isNext ? [{ from: head, to: next - 1 }] : isLast ? [{ from: head, to: endOfText(page, head) }] : []
  })
}

/** The first line of each head: a name, and beneath it or beside it an hour. */
function headsOf(page: Page): number[] {
  const heads = page.looks.flatMap((look, at) => {
    if (!isHour(look)) return []
    const name = nameAbove(page, at)
    return name < at || opening.test(look.text) ? [name] : []
  })
  return [...new Set(heads)]
}

/** Filled lines of a head: a name, a button to copy its address, an hour. */
const headLines = 3

function isFollowedByText(page: Page, head: number): boolean {
  let lines = 0
  for (const at of neighbours(page, head, 1)) {
    const look = page.looks[at]
    if (!look || lines++ > headLines) return false
    if (look.stopped && !isHour(look)) return true
  }
  return false
}

function distance(page: Page, from: number, to: number): number {
  let lines = 0
  for (const at of neighbours(page, from, 1)) {
    if (at >= to || lines > longest.heads) break
    lines++
  }
  return lines
}

/** The last sentence below a head before a short line without a stop. */
function endOfText(page: Page, head: number): number {
  let end = head
  let lines = 0
  for (const at of neighbours(page, head, 1)) {
    const look = page.looks[at]
    if (!look || lines++ > longest.button) break
    if (!look.stopped && look.size < sentenceSize && lines > headLines) break
    end = at
  }
  return end
}

export const readersComment: PageRule = {
  name: 'readers-comment',
  role: 'unknown',
  confidence: 0.8,
  matches: (look, page, index) => look.text !== '' && threadOf(page).has(index),
}
