/**
 * Text → the dates printed in it, with time and stated offset where they stand beside the date. Relative times
 * ("2 days ago") and bare years are no dates. Every look is at a short stretch around an anchor, so time is linear.
 */
import type { CalendarDate } from './calendar-dates.ts'
import { nameKey, WEEKDAYS } from './calendar-names.ts'
import { offsetOn, type PrintedTime, readTime, readZone, TIME_AHEAD, TIME_BEHIND, ZONE_AHEAD } from './clock-times.ts'
import { findDigitDates } from './digit-dates.ts'
import { findNamedDates } from './named-dates.ts'

/** A date as printed. Parts the text doesn't print are null. */
export interface PrintedDate {
  /** Offsets in the text given, in UTF-16 units, end exclusive; they take in the time and zone. */
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly hour: number | null
  readonly minute: number | null
  readonly second: number | null
  /** As stated: "+08:00". */
  readonly offset: string | null
  readonly precision: 'minute' | 'day' | 'month' | 'year'
  /** Day and month could be the other way round ("03/10/2023"); read month first with "/", else day first. */
  readonly ambiguous: boolean
}

/** How far a date's parts, its time and its zone may stand from each other. */
const REACH = 48

/** Zero of each set of decimal digits met in news: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** What most texts have none of. */
const unusual =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19：\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/** Same length, so that offsets hold: other scripts' digits as ASCII, full-width colon, invisible marks as spaces. */
function plainDigits(text: string): string {
  if (!unusual.test(text)) return text
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code))
    })
    .replace(/：/g, ':')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
}

/** What may stand between a date and its time: marks, a weekday, "at", "um", "à", "klo", "T". */
const BETWEEN = /^(?:T|[\s.,;|·•(){}[\]_\-–—]*(?:\p{L}{1,12}\.?[\s,;|·•\-–—]+|à|las )?)$/u
const LINKS: ReadonlySet<string> = new Set(
  'at on time um uhr le à alle ore às las a kl klo в о saat pukul lúc ngày'.split(' '),
)

/** May these characters stand between a date and its time? */
function joins(gap: string): boolean {
  if (!BETWEEN.test(gap)) return false
  const word = /\p{L}+/u.exec(gap)?.[0]
  return word === undefined || word === 'T' || LINKS.has(word.toLowerCase()) || WEEKDAYS.has(nameKey(word))
}

interface Beside {
  readonly time: PrintedTime
  readonly start: number
  readonly end: number
}

function timeOf({ groups = {} }: RegExpExecArray): PrintedTime | null {
  const { time = '', zone } = groups
  return readTime(time, zone)
}

/** "2019 07:03", "2023-01-10T10:31:05+08:00", "202018:33": the time after a date that ends at `end`. */
function timeAfter(text: string, start: number, end: number): Beside | null {
  const rest = text.slice(end, end + REACH)
  const digit = rest.search(/[\d上下午前後오전후]/)
  if (digit < 0 || !joins(rest.slice(0, digit))) return null
  const match = TIME_AHEAD.exec(rest.slice(digit))
  const time = match && timeOf(match)
  return time ? { time, start, end: end + digit + match[0].length } : null
}

/** "Updated 08:38, 10-Jan-2023", "10:31 UTC+8, 2023-01-10": the time before a date, not reaching back past `floor`. */
function timeBefore(text: string, start: number, end: number, floor: number): Beside | null {
  const from = Math.max(floor, start - REACH)
  const lead = text.slice(from, start)
  const gap = /[\s,;|·•\-–—]*(?:\p{L}{2,12}\.?[\s,]+)?$/u.exec(lead)?.[0] ?? ''
  for (const between of [gap, /[\s,;|·•\-–—]*$/.exec(lead)?.[0] ?? '']) {
    if (!joins(between)) continue
    const match = TIME_BEHIND.exec(lead.slice(0, lead.length - between.length))
    const time = match && timeOf(match)
    if (time) return { time, start: from + match.index, end }
  }
  return null
}

/** Joins a calendar date with the time and zone beside it. `floor`: where the date before it ended. */
function withTime(text: string, date: CalendarDate, floor: number): PrintedDate {
  const { year, month, day } = date
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year'
  const bare = { ...date, hour: null, minute: null, second: null, offset: null, precision } as const
  const beside =
    day === null ? null : (timeBefore(text, date.start, date.end, floor) ?? timeAfter(text, date.start, date.end))
  if (!beside || month === null || day === null) return bare
  const late = beside.time.zone === null ? ZONE_AHEAD.exec(text.slice(beside.end, beside.end + REACH)) : null
  const zone = late ? readZone(late[0]) : beside.time.zone
  const { hour, minute, second } = beside.time
  const offset = year === null && zone?.includes('/') ? null : offsetOn(zone, year ?? 2000, month, day, hour)
  const end = beside.end + (late?.[0].length ?? 0)
  return { ...date, start: beside.start, end, hour, minute, second, offset, precision: 'minute' }
}

/**
 * All dates printed in a text, in order, never overlapping.
 * @param text any length; offsets returned are UTF-16 units in it
 */
export function findPrintedDates(text: string): PrintedDate[] {
  const plain = plainDigits(text)
  if (!/\d/.test(plain)) return []
  const kinds = [...findDigitDates(plain), ...findNamedDates(plain)]
  const found: PrintedDate[] = []
  for (const date of kinds.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const floor = found.at(-1)?.end ?? 0
    if (date.start >= floor) found.push(withTime(plain, date, floor))
  }
  return found
}
