/**
 * Text → the dates printed in it, with time and stated offset where they stand beside the date. Relative times
 * ("2 days ago") and bare years are no dates. Every look is at a short stretch around an anchor, so time is linear.
 */
import type { CalendarDate } from './calendar-dates.ts'
import { weekdays } from './calendar-names.ts'
import { offsetOn, type PrintedTime, readTime, readZone, TIME_AHEAD, TIME_BEHIND, ZONE_AHEAD } from './clock-times.ts'
import { findDigitDates } from './digit-dates.ts'
import { findEraDates } from './era-dates.ts'
import { joinHijri } from './hijri-dates.ts'
import { nameKey } from './name-of-day.ts'
import { findNamedDates } from './named-dates.ts'
import { lately } from './once.ts'

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

/**
 * Zero of each set of decimal digits met in news: Arabic, Persian, those of India from Devanagari to Malayalam, Thai, Lao,
 * Burmese, Khmer, full width.
 */
const ZEROS = [
  ...[0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0],
  0xff10,
]

const foreign = ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')
const foreignDigits = new RegExp(`[${foreign}]`, 'g')

/** What most texts have none of. */
const unusual = new RegExp(`[${foreign}：（）\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]`)

/** Same length, so that offsets hold: other scripts' digits as ASCII, full-width signs too, invisible marks as spaces. */
function plainDigits(text: string): string {
  if (!unusual.test(text)) return text
  return text
    .replace(foreignDigits, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code))
    })
    .replace(/[：（）]/g, (sign) => (sign === '：' ? ':' : sign === '（' ? '(' : ')'))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
}

/** What may stand between a date and its time: marks and a few words ("г., в", "(月)", "klo", "T"). */
const BETWEEN = /^[\s.,:،;|/·•(){}[\]_\-–—\p{L}\p{M}]*$/u
/** "At", "o'clock", "hours" and what follows a year ("г.", "d."), in many languages. */
const LINKS: ReadonlySet<string> = new Set(
  [
    'at on time um uhr le à alle ore ora las les a às de kl klo om o ob u ve saat pukul jam lúc ngày lượng',
    'r godz hrs uur г года год в о р року ч ж m d e g godine час година στις ώρα ساعت الساعة ساعة في عند بשעה בשעה שעה ב बजे को समय',
    'সময় เวลา เวลา',
  ].flatMap((words) => words.split(' ')),
)

/** A day of the week as one sign, or two: "月", "周一", "월". */
const SIGN_OF_WEEKDAY = /^(?:[周週]?[一二三四五六日月火水木金土]|[월화수목금토일])$/u

const mostWords = 3

/** May these characters stand between a date and its time? */
function joins(gap: string): boolean {
  if (gap === 'T') return true
  const words = BETWEEN.test(gap) ? (gap.match(/[\p{L}\p{M}]+/gu) ?? []) : null
  return words !== null && words.length <= mostWords && words.every(isLink)
}

function isLink(word: string): boolean {
  return LINKS.has(word.toLowerCase()) || SIGN_OF_WEEKDAY.test(word) || weekdays().has(nameKey(word))
}

/** Words after which hours and minutes may be joined by a full stop: "kl. 10.31". */
const beforeDotted = /(?:klo|kl|um|ob|ore|alle|pukul|jam|godz|om)\.?\s$/iu
const dottedTime = /^(?<time>\d{1,2}\.\d{2})(?![\d.])/u
/** "à 18h", "às 18h"; but not "3h", which is how long ago. */
const beforeHour = /(?<!\p{L})(?:à|às|a las|alle|ore)\s$/iu
const hourAlone = /^(?<time>\d{1,2}h)(?![\p{L}\d])/u
/** "2023-01-09 10.31" and nothing more, so that it is no amount. */
const dottedAlone = /^(?<time>\d{1,2}\.\d{2})(?=\s*(?:$|[|•·)]))/u

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
  const dotted = (beforeDotted.test(rest.slice(0, digit)) ? dottedTime : dottedAlone).exec(rest.slice(digit))
  const whole = beforeHour.test(rest.slice(0, digit)) ? hourAlone.exec(rest.slice(digit)) : null
  const match = dotted ?? whole ?? TIME_AHEAD.exec(rest.slice(digit))
  const time = match && timeOf(match)
  return time ? { time, start, end: end + digit + match[0].length } : null
}

/** "Updated 08:38, 10-Jan-2023", "10:31 UTC+8, 2023-01-10": the time before a date, not reaching back past `floor`. */
function timeBefore(text: string, start: number, end: number, floor: number): Beside | null {
  const from = Math.max(floor, start - REACH)
  const lead = text.slice(from, start)
  const gap = /[\s,;|·•\-–—]*(?:[\p{L}\p{M}]{2,12}\.?[\s,]+)?$/u.exec(lead)?.[0] ?? ''
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
export const findPrintedDates: (text: string) => readonly PrintedDate[] = lately(datesIn)

function datesIn(text: string): readonly PrintedDate[] {
  const plain = plainDigits(text)
  if (!/[\d年]/.test(plain)) return []
  const kinds = joinHijri(plain, [...findEraDates(plain), ...findDigitDates(plain), ...findNamedDates(plain)])
  const found: PrintedDate[] = []
  for (const date of [...kinds].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const floor = found.at(-1)?.end ?? 0
    if (date.start >= floor) found.push(withTime(plain, date, floor))
  }
  return found
}
