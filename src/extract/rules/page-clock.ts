/** Days that aren't the article's: of the page's masthead, the site's foot, the paper's licence, coming events. */
import { type ClockWords, clockWords } from '../../reference/clock-words.ts'
import { columnOf } from '../../text/any-pattern.ts'
import { weekdays } from '../../text/calendar-names.ts'
import { nameKey } from '../../text/name-of-day.ts'
import { oncePer } from '../../text/once.ts'
import { sparing } from '../../text/sparing.ts'
import { clockNamed, isClockLabel } from '../../text/stamp-labels.ts'
import type { Look } from '../look.ts'
import { namesAlone, namesInByline } from '../names.ts'
import { neighbours, type Page } from '../page.ts'

/** What stands beside the day in a masthead, a forum's foot, or a weather box. */
const besideClock = /°|\be-?paper\b|\btoday.s paper\b|\bforecast\b|\bweather\b|^(?:GMT|UTC)[+-]\d/i

const column = (name: keyof ClockWords): string => columnOf(clockWords, name)

const opensToday = sparing(new RegExp(`^(?:${column('today')})(?!\\p{L})`, 'iu'))
const ofSite = sparing(new RegExp(`(?<!\\p{L})(?:${column('site')})`, 'iu'))
const ofImprint = sparing(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${column('imprint')})(?![\\p{L}\\p{M}])[^\\d]{0,24}(?:\\d[^\\d]{0,12}){0,3}$`,
    'iu',
  ),
)
const ofNext = sparing(new RegExp(`(?<![\\p{L}\\p{M}])(?:${column('next')})(?![\\p{L}\\p{M}])[^\\d]{0,40}$`, 'iu'))
const ofComing = sparing(new RegExp(`^(?:${column('coming')})[:»>]?$`, 'iu'))

/** How far before the day the words of a licence may stand. */
const reachBefore = 60

/** "Today is Monday, 9 January 2023", "Site updated: …", "Licence no. 12 of 9 January 2013", "Next meeting: …". */
export const isPageClock = oncePer(({ text, dates }: Look): boolean => {
  if (besideClock.test(text) || ofSite.test(text)) return true
  if (opensToday.test(text) && dates.every(({ hour }) => hour === null)) return true
  return dates.some(({ start }) => {
    const before = text.slice(Math.max(0, start - reachBefore), start)
    return ofImprint.test(before) || ofNext.test(before)
  })
})

/** A heading above days to come: "Upcoming events", "Agenda". */
export const isOfComing = (text: string): boolean => ofComing.test(text)

/** Filled lines from the page's top in which a masthead stands; entries of a menu that follow its day, without and with a time. */
const masthead = { lines: 10, menu: 2, menuBehindTime: 3 }

/** Longest entry of a menu, in letters. */
const entrySize = 40

const signOfWeekday = /星期|[周週][一二三四五六日]|曜|[(（][月火水木金土日월화수목금토일][)）]|วัน/u

const word = /[\p{L}\p{M}]+/gu

function namesWeekday(text: string): boolean {
  const words = text.match(word) ?? []
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`)
  return signOfWeekday.test(text) || [...words, ...pairs].some((name) => weekdays().has(nameKey(name)))
}

/**
 * A day above the headline that a menu parts from it is the page's, called up that day: "Monday, January 9, 2023", "Home",
 * "World", "Sport". It stands at the page's top, or has a weekday. One that says that it is of publishing is the article's.
 */
export function standsInMasthead(page: Page, index: number): boolean {
  const { headline = -1, first = 0 } = page.frame ?? {}
  const target = headline < 0 ? first : headline
  const look = page.looks[index]
  if (!page.frame || !look || index >= target || saysPublished(page, index, look)) return false
  const timed = look.dates.some(({ hour }) => hour !== null)
  const atTop = !isBeyond(page, index, masthead.lines)
  if (timed ? !atTop : !(atTop || namesWeekday(look.text))) return false
  return entriesBehind(page, index, target) >= (timed ? masthead.menuBehindTime : masthead.menu)
}

function saysPublished(page: Page, index: number, { text, dates }: Look): boolean {
  const before = neighbours(page, index, -1).next().value
  if (before !== undefined && isClockLabel(page.looks[before]?.text ?? '')) return true
  return dates.some(({ start }) => clockNamed(text.slice(Math.max(0, start - 80), start)) === 'published')
}

/** Whether more than `count` filled lines stand above. */
function isBeyond(page: Page, index: number, count: number): boolean {
  let above = 0
  for (const _ of neighbours(page, index, -1)) if (++above > count) return true
  return false
}

/** Roles of lines that may stand in a menu; those of no role yet are open. */
const menuRoles: ReadonlySet<string> = new Set(['navigation', 'prompt'])

/** Entries of a menu right behind a line, up to the first line that is none. */
function entriesBehind(page: Page, index: number, target: number): number {
  let entries = 0
  for (const at of neighbours(page, index, 1)) {
    const look = page.looks[at]
    const role = page.labels[at]?.role
    if (!look || at >= target || look.stopped || look.size > entrySize) break
    if ((role !== undefined && !menuRoles.has(role)) || namesInByline(look.text).length > 0) break
    if (look.dates.length === 0 && namesAlone(look.text).length === 0) entries++
  }
  return entries
}
