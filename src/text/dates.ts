/**
 * Text → the dates printed in it, with time and stated offset where they stand beside the date. Relative times
 * ("2 days ago") and bare years are no dates. Every look is at a short stretch around an anchor, so time is linear.
 */
import { MONTHS, type MonthName, nameKey, WEEKDAYS } from './calendar-names.ts'
import { offsetOn, type PrintedTime, readTime, readZone, TIME_AHEAD, TIME_BEHIND, ZONE_AHEAD } from './clock-times.ts'

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

interface CalendarDate {
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly ambiguous: boolean
}

/** How far a date's parts, its time and its zone may stand from each other. */
const REACH = 48

/** Zero of each set of decimal digits met in news: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** Same length, so that offsets hold: other scripts' digits as ASCII, full-width colon, invisible marks as spaces. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code))
    })
    .replace(/：/g, ':')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
}

/** Does this day exist? Without a year, 29 February does. */
function exists(year: number | null, month: number | null, day: number | null): boolean {
  if (year !== null && (year < 1800 || year > 2099)) return false
  if (month !== null && (month < 1 || month > 12)) return false
  if (day === null || month === null) return true
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

/** "23" → 2023, "97" → 1997 (as POSIX reads two digits); four digits as they are. */
function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null
  if (digits.length === 4) return Number(digits)
  return Number(digits) + (Number(digits) < 69 ? 2000 : 1900)
}

// ─── Dates with a month's name ───────────────────────────────────────────────────────────────────

const ORDINAL = '(?:st|nd|rd|th|er|º|ª|°|\\.)?'
/** What may stand between day, month and year: "10-Jan-2023", "10 de enero de 2023", "the 10th of January". */
const JOINT = '(?:[\\s.,\\-/–]{0,3}(?:(?:of|de|del|den|do)\\s)?)'
/** A year may be glued to the time after it: "17 July 202018:33". */
const YEAR = '\\d{4}(?=\\D|$|\\d{1,2}:\\d{2})'

const BEFORE_MONTH = new RegExp(
  `(?<![\\d:.,])(?:(?<year>\\d{4})[\\s.,\\-/]{1,3})?(?:(?<day>\\d{1,2})${ORDINAL}${JOINT})?$`,
  'iu',
)
const YEAR_AFTER = new RegExp(
  `^(?:/[\\p{L} ]{2,16})?\\.?(?:${JOINT}(?<year>${YEAR})|[-’'](?<short>\\d{2})(?![\\d\\p{L}]))`,
  'iu',
)
const DAY_AFTER = new RegExp(
  `^\\.?[\\s\\-/]{0,2}(?<day>\\d{1,2})(?!\\d|[:.]\\d)(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?(?:[\\s.,\\-–]{1,3}(?<year>${YEAR}))?`,
  'iu',
)

/** The word at `start` (or it and the next) as a month. */
function monthAt(text: string, start: number, word: string): { readonly name: MonthName; readonly end: number } | null {
  const one = MONTHS.get(nameKey(word))
  if (one) return { name: one, end: start + word.length }
  const pair = /^\p{L}{2,8}/u.exec(text.slice(start + word.length + 1, start + word.length + 9))?.[0]
  const two = pair === undefined ? undefined : MONTHS.get(nameKey(`${word} ${pair}`))
  return two && pair !== undefined ? { name: two, end: start + word.length + 1 + pair.length } : null
}

/** Lower-case "may" and "march" are verbs unless a day stands before them. */
const isVerb = (word: string): boolean => word === 'may' || word === 'march'

/** The date around one month's name: day first with a year, month first, year first, and then the forms that lack a part. */
function dateAround(text: string, start: number, word: string): CalendarDate | null {
  const found = monthAt(text, start, word)
  if (!found) return null
  const { name, end } = found
  const from = Math.max(0, start - 20)
  const before = BEFORE_MONTH.exec(text.slice(from, start))
  const head = text.slice(end, end + 32)
  const yearAfter = YEAR_AFTER.exec(head)
  const dayAfter = DAY_AFTER.exec(head)
  const year = fullYear(yearAfter?.groups?.['year'] ?? yearAfter?.groups?.['short'])
  const dayBefore = number(before?.groups?.['day'])
  const yearBefore = number(before?.groups?.['year'])
  const left = from + (before?.index ?? 0)
  const yearEnd = end + (yearAfter?.[0].length ?? 0)
  const dayEnd = end + (dayAfter?.[0].length ?? 0)
  const capital =
    word.charAt(0) !== word.charAt(0).toLowerCase() || word.charAt(0).toLowerCase() === word.charAt(0).toUpperCase()
  const dotted = head.startsWith('.')
  const forms: readonly [boolean, Partial<CalendarDate>][] = [
    [dayBefore !== null && year !== null, { start: left, end: yearEnd, day: dayBefore, year }],
    [
      dayAfter?.groups?.['year'] !== undefined && !isVerb(word),
      { end: dayEnd, day: number(dayAfter?.groups?.['day']), year: number(dayAfter?.groups?.['year']) },
    ],
    [
      yearBefore !== null && dayBefore === null && dayAfter !== null,
      { start: left, end: dayEnd, day: number(dayAfter?.groups?.['day']), year: yearBefore },
    ],
    [
      dayBefore !== null && !isVerb(word) && (dotted || (name.plain && (capital || word.length > 3))),
      { start: left, end, day: dayBefore, year: yearBefore },
    ],
    [dayAfter !== null && capital && name.plain, { end: dayEnd, day: number(dayAfter?.groups?.['day']) }],
    [
      yearAfter?.groups?.['year'] !== undefined && !isVerb(word) && (capital || word.length > 4),
      { end: yearEnd, year },
    ],
  ]
  const base = { start, end, year: null, month: name.month, day: null, ambiguous: false }
  const form = forms.find(([holds]) => holds)
  const date = form ? { ...base, ...form[1] } : null
  return date && exists(date.year, date.month, date.day) ? date : null
}

function namedDates(text: string): CalendarDate[] {
  const dates: CalendarDate[] = []
  for (const word of text.matchAll(/\p{L}[\p{L}\p{M}]{2,15}/gu)) {
    const date = word.index >= (dates.at(-1)?.end ?? 0) ? dateAround(text, word.index, word[0]) : null
    if (date) dates.push(date)
  }
  return dates
}

// ─── Dates in digits ─────────────────────────────────────────────────────────────────────────────

/** Year first: ISO 8601, "2022/3/31", Korean "2023. 1. 10.", Chinese and Japanese 年月日, Korean 년 월 일; Vietnamese. */
const YEAR_FIRST = [
  /(?<![\d.\-/]|\d:)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[-/]\d)/g,
  /(?<![\d.\-/]|\d:)(?<year>\d{4})\. (?<month>\d{1,2})\. (?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<year>\d{4})\s?[年년]\s?(?:(?<month>\d{1,2})\s?[月월]\s?(?:(?<day>\d{1,2})\s?[日号일])?)?/g,
  /(?<!\d)(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日号일]/g,
  /(?<!\d)(?<day>\d{1,2})\s(?:tháng|th)\s(?<month>\d{1,2})(?:,?\s(?:năm\s)?(?<year>\d{4}))?(?!\d)/gi,
  /(?<!\d)(?<year>\d{4})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?=T\d{2})/g,
]

/** "2023-01" alone; "2011-12" is a season. */
const YEAR_MONTH = /(?<![\d.\-/]|\d:)(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?![\d\-/.]*\d)/g

const YEAR_LAST =
  /(?<![\d.\-/]|\d:)(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d(?!\d?:\d{2})|[.\-/]\d)/g

function yearFirst(text: string): CalendarDate[] {
  return YEAR_FIRST.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
    const [year, month, day] = ['year', 'month', 'day'].map((part) => number(match.groups?.[part]))
    const date = { year: year ?? null, month: month ?? null, day: day ?? null }
    if (!exists(date.year, date.month, date.day)) return []
    return [{ ...date, start: match.index, end: match.index + match[0].length, ambiguous: false }]
  })
}

function yearMonth(text: string): CalendarDate[] {
  return [...text.matchAll(YEAR_MONTH)].flatMap((match) => {
    const [year, month] = [Number(match.groups?.['year']), Number(match.groups?.['month'])]
    if (month === (year % 100) + 1) return []
    return [{ start: match.index, end: match.index + match[0].length, year, month, day: null, ambiguous: false }]
  })
}

/** 1 to 7 where the words just before `start` end in a weekday ("Tuesday, "), else null. */
function weekdayBefore(text: string, start: number): number | null {
  const word = /([\p{L}\p{M}]{3,20})[.,]?\s?$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  return word === undefined ? null : (WEEKDAYS.get(nameKey(word)) ?? null)
}

type Order = 'day first' | 'month first'

/** What settles the order of "a/b/year": a number above 12, two equal ones, dots (day first everywhere), a weekday. */
function orderOf(a: number, b: number, mark: string, year: number, weekday: number | null): Order | null {
  if (a > 12 || a === b) return 'day first'
  if (b > 12) return 'month first'
  if (mark === '.') return 'day first'
  const fits = (month: number, day: number): boolean =>
    (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === weekday
  if (weekday === null || fits(b, a) === fits(a, b)) return null
  return fits(b, a) ? 'day first' : 'month first'
}

/** "08.09.2020", "09-09-2016", "03/10/23". A settled date settles the others of the text with the same mark. */
function yearLast(text: string): CalendarDate[] {
  const matches = [...text.matchAll(YEAR_LAST)].map((match) => {
    const { a = '', b = '', mark = '', year = '' } = match.groups ?? {}
    const parts = { a: Number(a), b: Number(b), mark, year: fullYear(year) ?? 0 }
    const order = orderOf(parts.a, parts.b, mark, parts.year, weekdayBefore(text, match.index))
    return { ...parts, order, start: match.index, end: match.index + match[0].length }
  })
  const settled = new Map<string, Order>()
  for (const { mark, order, a, b } of matches) if (order && a !== b && !settled.has(mark)) settled.set(mark, order)
  return matches.flatMap(({ a, b, mark, year, order, start, end }) => {
    const known = order ?? settled.get(mark)
    const [month, day] = (known ?? (mark === '/' ? 'month first' : 'day first')) === 'day first' ? [b, a] : [a, b]
    return exists(year, month, day) ? [{ start, end, year, month, day, ambiguous: known === undefined }] : []
  })
}

// ─── Times beside dates ──────────────────────────────────────────────────────────────────────────

/** What may stand between a date and its time: marks, a weekday, "at", "um", "à", "klo", "T". */
const BETWEEN = /^(?:T|[\s.,;|·•(){}[\]_\-–—]*(?:\p{L}{1,12}\.?[\s,;|·•\-–—]+|à|las )?)$/u
const LINKS = new Set([
  'at',
  'um',
  'le',
  'at',
  'alle',
  'ore',
  'às',
  'kl',
  'klo',
  'las',
  'в',
  'о',
  'saat',
  'pukul',
  'lúc',
  'uhr',
  'on',
  'à',
  'a',
  'ngày',
  'time',
])

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

/** "2019 07:03", "2023-01-10T10:31:05+08:00", "202018:33": the time after a date that ends at `end`. */
function timeAfter(text: string, start: number, end: number): Beside | null {
  const rest = text.slice(end, end + REACH)
  const digit = rest.search(/[\d上下午前後오전후]/)
  if (digit < 0 || !joins(rest.slice(0, digit))) return null
  const match = TIME_AHEAD.exec(rest.slice(digit))
  const time = match && readTime(match.groups?.['time'] ?? '', match.groups?.['zone'])
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
    const time = match && readTime(match.groups?.['time'] ?? '', match.groups?.['zone'])
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
  const kinds = [...yearFirst(plain), ...yearLast(plain), ...namedDates(plain), ...yearMonth(plain)]
  const found: PrintedDate[] = []
  for (const date of kinds.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const floor = found.at(-1)?.end ?? 0
    if (date.start >= floor) found.push(withTime(plain, date, floor))
  }
  return found
}
