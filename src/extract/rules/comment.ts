/** Readers' comments in a text dump: "Jane Doe", "9 January 2023 at 10:31", what she thinks of it, "Reply". */
import { replyWords } from '../../reference/reply-words.ts'
import { oncePer } from '../../text/once.ts'
import type { Look } from '../look.ts'
import { neighbours, type Page } from '../page.ts'
import type { PageRule } from './rule.ts'

const reply = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${Object.values(replyWords).join('|')})(?:\\s*\\(?\\d*\\)?)$`, 'iu')

/** Longest button, name and stamp of a comment, in UTF-16 units; most filled lines of its text. */
const buttonLength = 24
const nameLength = 40
const stampLength = 60
const longest = 8

/** "3 hours ago", "vor 2 Stunden", "il y a 5 min", "hace 2 días", "2시간 전", "3小时前". */
const sinceThen =
  /^\d{1,3}\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[mhdwy])\s(?:ago)$|^(?:vor|il y a|hace|há)\s\d{1,3}\s\p{L}+|^\d{1,3}\s?\p{L}{1,8}\s(?:fa|назад|тому|önce|geleden|sedan|siden|temu|전)|^\d{1,3}\s?(?:分|分钟|分鐘|時間|小时|小時|日|天|か月|ヶ月|시간|분|일)\s?(?:前|전)$/iu

function tellsWhen({ text, dates }: Look): boolean {
  return text.length <= stampLength && (dates.some(({ hour }) => hour !== null) || sinceThen.test(text))
}

/** Least letters of a sentence above: without one the page is the comment itself. */
const sentenceSize = 40

/** The lines of all comments that a button closes, from the name above the hour down to the button. */
const threadOf: (page: Page) => ReadonlySet<number> = oncePer((page) => {
  const sentence = page.looks.findIndex(({ stopped, size }) => size >= sentenceSize && stopped)
  const lines = new Set<number>()
  for (const [index, { text }] of page.looks.entries()) {
    if (text.length > buttonLength || !reply.test(text)) continue
    const stamp = stampAbove(page, index)
    if (stamp === undefined || sentence < 0 || stamp <= sentence) continue
    for (let at = nameAbove(page, stamp); at <= index; at++) lines.add(at)
  }
  return lines
})

/** The hour of the comment that ends at a button; undefined where none stands close above. */
function stampAbove(page: Page, button: number): number | undefined {
  let passed = 0
  for (const at of neighbours(page, button, -1)) {
    const look = page.looks[at]
    if (!look || passed++ > longest || reply.test(look.text.slice(0, buttonLength + 1))) return undefined
    if (tellsWhen(look)) return at
  }
  return undefined
}

/** The line of the name above the hour; the hour's own where they stand on one line. */
function nameAbove(page: Page, stamp: number): number {
  const above = neighbours(page, stamp, -1).next().value
  const look = page.looks[above ?? -1]
  return above !== undefined && look && !look.stopped && look.text.length <= nameLength ? above : stamp
}

export const readersComment: PageRule = {
  name: 'readers-comment',
  role: 'unknown',
  confidence: 0.8,
  matches: (look, page, index) => look.text !== '' && threadOf(page).has(index),
}
