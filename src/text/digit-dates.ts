/** Text → the dates in it that are printed in digits: "2022-03-31", "08.09.2020", "03/10/23", "2019年12月19日". */

import { type CalendarDate, exists, fullYear, toNumber } from './calendar-dates.ts'
import { weekdays } from './calendar-names.ts'
import { matchesOf } from './matches.ts'
import { nameKey } from './name-of-day.ts'

/** A sign behind a digit that leads to another, the words of Chinese, Japanese and Korean, and those of Vietnam. */
const MARKED = /\d[-/.]\s?\d/
const EASTERN = /[年년月월]/
const VIETNAMESE = /\d\sth/i
const SPELT = /tháng\s[mhbtnsc]/i

/** The months of Vietnam as numbers in words: "Tháng Một". */
const spelt = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const speltMonth = `(?<month>${[...spelt].reverse().join('|')})(?!\\p{L})`

/** A month in digits or in words. */
const monthNumber = (month: string | undefined): number | null => {
  const word = spelt.indexOf(month?.toLowerCase() ?? '')
  return word < 0 ? toNumber(month) : word + 1
}

/** A form of date, and what a text must hold for it to be looked for at all. */
interface Form {
  readonly needs: RegExp
  readonly pattern: RegExp
}

/** ISO 8601 and "2022/3/31"; Korean "2023. 1. 10."; Chinese, Japanese and Korean with their words; Vietnamese; "20230110T"; the code of the wire MENAFN. */
const SETTLED_ORDER: readonly Form[] = [
  {
    needs: MARKED,
    pattern: /(?<![\d.\-/]|\d:)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[-/]\d)/g,
  },
  { needs: MARKED, pattern: /(?<![\d.\-/]|\d:)(?<year>\d{4})\. (?<month>\d{1,2})\. (?<day>\d{1,2})(?!\d)/g },
  {
    needs: EASTERN,
    pattern: /(?<!\d)(?<year>\d{4})\s?[年년]\s?(?:(?<month>\d{1,2})\s?[月월]\s?(?:(?<day>\d{1,2})\s?[日号일])?)?/g,
  },
  { needs: EASTERN, pattern: /(?<!\d)(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日号일]/g },
  {
    needs: VIETNAMESE,
    pattern: /(?<!\d)(?<day>\d{1,2})\s(?:tháng|th)\s(?<month>\d{1,2})(?:,?\s(?:năm\s)?(?<year>\d{4}))?(?!\d)/gi,
  },
  {
    needs: SPELT,
    pattern: new RegExp(
      `(?<!\\d)(?<day>\\d{1,2}),?\\stháng\\s${speltMonth}[,\\s]{1,2}(?:năm\\s)?(?<year>\\d{4})(?!\\d)`,
      'giu',
    ),
  },
  {
    needs: SPELT,
    pattern: new RegExp(`(?<!\\p{L})tháng\\s${speltMonth}\\s(?<day>\\d{1,2}),?\\s(?<year>\\d{4})(?!\\d)`, 'giu'),
  },
  { needs: /\dT/, pattern: /(?<!\d)(?<year>\d{4})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?=T\d{2})/g },
  { needs: /MENAFN\d/, pattern: /(?<=\bMENAFN)(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})(?=\d{6,24}ID\d)/g },
]

/** "2023-01" alone. */
const YEAR_MONTH = /(?<![\d.\-/]|\d:)(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?![\d\-/.]*\d)/g

/** "08.09.2020", "06. 01. 2026", "09-09-2016", "03/10/23"; a time may be glued on ("28.04.2023-19:20"). */
const YEAR_LAST =
  /(?<![\d.\-/]|\d:)(?<a>\d{1,2})(?<mark>[-/]|\.\s?)(?<b>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?!\d(?!\d?:\d{2})|[.\-/]\d(?!\d?:\d{2}))/g

const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
})

function settledOrder(text: string): CalendarDate[] {
  const forms = SETTLED_ORDER.filter(({ needs }) => needs.test(text))
  return forms
    .flatMap(({ pattern }) => matchesOf(text, pattern))
    .flatMap((match) => {
      const { year, month, day } = match.groups ?? {}
      const parts = { year: toNumber(year), month: monthNumber(month), day: toNumber(day) }
      const date = { ...parts, ambiguous: false, ...spanOf(match) }
      return exists(date.year, date.month, date.day) ? [date] : []
    })
}

/** Year and month; "2011-12" is a season. */
function yearMonth(text: string): CalendarDate[] {
  return matchesOf(text, YEAR_MONTH).flatMap((match) => {
    const { year: yearDigits, month: monthDigits } = match.groups ?? {}
    const [year, month] = [Number(yearDigits), Number(monthDigits)]
    return month === (year % 100) + 1 ? [] : [{ ...spanOf(match), year, month, day: null, ambiguous: false }]
  })
}

/** 1 to 7 where a weekday stands right before `start` ("Tuesday, ", "Thứ Hai, 10:31, ") or right behind `end`, else null. */
function weekdayBeside(text: string, start: number, end: number): number | null {
  const before = text.slice(Math.max(0, start - 32), start).replace(/\d{1,2}[:h]\d{2}[\s,|–-]*$/u, '')
  const words = /(?:([\p{L}\p{M}]{2,20})\s)?([\p{L}\p{M}]{3,20})[.,]?\s?$/u.exec(before)
  const after = /^,?\s([\p{L}\p{M}]{3,20})/u.exec(text.slice(end, end + 24))?.[1]
  const names = [words?.[2], words?.[1] && `${words[1]} ${words[2]}`, after]
  return names.map((name) => weekdays().get(nameKey(name ?? ''))).find((day) => day !== undefined) ?? null
}

/** Whether "02/04/2020" is the second of April or the fourth of February. */
export type Order = 'day first' | 'month first'

/** What settles the order of "a/b/year": a number above 12, two equal ones, dots (day first wherever they are used), a weekday. */
function orderOf(a: number, b: number, mark: string, year: number, weekday: number | null): Order | null {
  if (a > 12 || a === b || mark.startsWith('.')) return 'day first'
  if (b > 12) return 'month first'
  const fits = (month: number, day: number): boolean =>
    (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === weekday
  if (weekday === null || fits(b, a) === fits(a, b)) return null
  return fits(b, a) ? 'day first' : 'month first'
}

/** Two numbers and a year between strokes, as on a page's other lines. */
const SLASHED = /(?<![\d/.])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g

/** The order a page writes its days in, told by those with a number above 12 ("25/04/2020"); null where none or both are told. */
export function orderOfPage(texts: readonly string[]): Order | null {
  const pairs = texts.flatMap((text) =>
    (text.includes('/') ? matchesOf(text, SLASHED) : []).map(({ groups = {} }) => [groups.a, groups.b].map(Number)),
  )
  const dayFirst = pairs.some(([a = 0, b = 0]) => a > 12 && a <= 31 && b <= 12)
  const monthFirst = pairs.some(([a = 0, b = 0]) => b > 12 && b <= 31 && a <= 12)
  return dayFirst === monthFirst ? null : dayFirst ? 'day first' : 'month first'
}

/** Day, month and year; a settled date settles the others of the text with the same mark. */
function yearLast(text: string): CalendarDate[] {
  const matches = matchesOf(text, YEAR_LAST).map((match) => {
    const { a: first, b: second, mark = '', year: digits } = match.groups ?? {}
    const [a, b, year] = [Number(first), Number(second), fullYear(digits) ?? 0]
    const span = spanOf(match)
    return { a, b, mark, year, order: orderOf(a, b, mark, year, weekdayBeside(text, span.start, span.end)), ...span }
  })
  const settled = new Map<string, Order>()
  for (const { mark, order, a, b } of matches) if (order && a !== b && !settled.has(mark)) settled.set(mark, order)
  return matches.flatMap(({ a, b, mark, year, order, start, end }) => {
    const known = order ?? settled.get(mark)
    const dayFirst = (known ?? (mark === '/' ? 'month first' : 'day first')) === 'day first'
    const [month, day] = dayFirst ? [b, a] : [a, b]
    return exists(year, month, day) ? [{ start, end, year, month, day, ambiguous: known === undefined }] : []
  })
}

/** Dates in digits, kind by kind, not yet in order; they may overlap. Takes time in proportion to the text. */
export function findDigitDates(text: string): CalendarDate[] {
  const marked = MARKED.test(text)
  return [...settledOrder(text), ...(marked ? yearLast(text) : []), ...(marked ? yearMonth(text) : [])]
}
