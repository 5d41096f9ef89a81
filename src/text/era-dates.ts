/** Text → the dates in it whose years are counted otherwise: Thailand's, Japan's, Taiwan's and Iran's; and years spelt in signs. */
import { type CalendarDate, exists } from './calendar-dates.ts'

interface Reading {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** One way of printing a date, and what its parts mean; null where they mean none. */
interface Form {
  readonly pattern: RegExp
  readonly read: (parts: Readonly<Record<string, string | undefined>>) => Reading | null
}

/** The twelve names of the months in one calendar, as Intl has them. */
function monthsOf(locale: string, width: 'long' | 'short', days: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' })
  return days.map((day) => format.format(day))
}

const gregorian = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15))
/** Days in the twelve months from Farvardin 1402 on. */
const persian = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, 2 + month, 31 - (month > 6 ? 3 : 0)))

const oneOf = (names: readonly string[]): string => names.map((name) => name.replaceAll('.', '\\.')).join('|')

const thaiLong = monthsOf('th-u-ca-gregory', 'long', gregorian)
const thaiShort = monthsOf('th-u-ca-gregory', 'short', gregorian)
const persianMonths = monthsOf('fa-u-ca-persian', 'long', persian)

/** The year before the first of each era (and of the Republic, "民國"). */
const eras: Readonly<Record<string, number>> = {
  ...{ 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 民國: 1911, 民国: 1911 },
}

/** "二〇二三", "十九": numbers of years digit by digit, of months and days up to 31. */
const signs = '〇一二三四五六七八九'

function spelt(text: string): number {
  if (text.length === 4) return Number([...text].map((sign) => signs.indexOf(sign.replace(/[零○]/, '〇'))).join(''))
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : signs.indexOf(tens ?? '')) : 0
  return ten * 10 + (ones ? signs.indexOf(ones) : 0)
}

/** Thai years are 543 ahead; of two digits, those above 40 are Thai ("66" is 2566), others of this century. */
function thaiYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 2) return year >= 40 ? year + 1957 : year + 2000
  return year >= 2400 ? year - 543 : year
}

const persianFormat = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { dateStyle: 'short', timeZone: 'UTC' })
const dayLength = 86_400_000

/** The day of the Persian calendar: six months of 31 days from about 20 March on, then of 30; Intl says on which day it falls. */
function persianDay(year: number, month: number, day: number): Reading | null {
  const days = (month - 1) * 30 + Math.min(month - 1, 6) + day
  const near = Date.UTC(year + 621, 2, 20) + days * dayLength
  const wanted = `${month}/${day}/${year}`
  const shifts = [-2, -1, 0, 1].map((shift) => new Date(near + shift * dayLength))
  const found = shifts.find((date) => persianFormat.format(date).startsWith(wanted))
  return found ? { year: found.getUTCFullYear(), month: found.getUTCMonth() + 1, day: found.getUTCDate() } : null
}

const MONTHS = monthsOf('en', 'long', gregorian)

const number = (digits: string | undefined): number => Number(digits ?? '')

const forms: readonly Form[] = [
  {
    // วันจันทร์ที่ 9 มกราคม พ.ศ. 2566; 9 ม.ค. 66
    pattern: new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})\\s?(?:(?<long>${oneOf(thaiLong)})|(?<short>${oneOf(thaiShort)}))\\s?(?:พ\\.ศ\\.\\s?|ค\\.ศ\\.\\s?)?(?<year>\\d{4}|\\d{2})(?![\\d:])`,
      'gu',
    ),
    read: ({ day, long, short, year = '' }) => ({
      year: thaiYear(year),
      month: (long === undefined ? thaiShort.indexOf(short ?? '') : thaiLong.indexOf(long)) + 1,
      day: number(day),
    }),
  },
  {
    // February 7, 2567 (2024); 7 February B.E. 2567
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?<month>${MONTHS.join('|')})\\s(?<day>\\d{1,2}),\\s|(?<first>\\d{1,2})\\s(?<second>${MONTHS.join('|')}),?\\s)(?:B\\.?E\\.?\\s)?(?<year>2[45]\\d{2})(?:\\s\\((?:A\\.?D\\.?\\s)?(?:19|20)\\d{2}\\))?(?!\\d)`,
      'gu',
    ),
    read: ({ month, day, first, second, year = '' }) => ({
      year: thaiYear(year),
      month: MONTHS.indexOf(month ?? second ?? '') + 1,
      day: number(day ?? first),
    }),
  },
  {
    // 令和5年1月9日; 民國112年1月9日
    pattern: new RegExp(
      `(?<era>${oneOf(Object.keys(eras))})\\s?(?<year>\\d{1,3}|元)\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日`,
      'gu',
    ),
    read: ({ era = '', year, month, day }) => ({
      year: (eras[era] ?? 0) + (year === '元' ? 1 : number(year)),
      month: number(month),
      day: number(day),
    }),
  },
  {
    // 二〇二三年一月十九日
    pattern:
      /(?<year>[一二][〇零○一二三四五六七八九]{3})年(?<month>十?[一二三四五六七八九]|十)月(?<day>[二三]?十?[一二三四五六七八九]|[二三]?十)日/gu,
    read: ({ year = '', month = '', day = '' }) => ({ year: spelt(year), month: spelt(month), day: spelt(day) }),
  },
  {
    // 19 دی 1401
    pattern: new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})\\s(?<month>${oneOf(persianMonths)})(?:\\s?ماه)?[\\s،,]{1,2}(?<year>1[34]\\d{2})(?!\\d)`,
      'gu',
    ),
    read: ({ day, month = '', year }) => persianDay(number(year), persianMonths.indexOf(month) + 1, number(day)),
  },
  {
    // 1401/10/19; from 1420 on years are of the moon (hijri-dates.ts)
    pattern:
      /(?<![\d.\-/])(?<year>13\d{2}|14[01]\d)(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[-/]\d)/gu,
    read: ({ year, month, day }) => persianDay(number(year), number(month), number(day)),
  },
]

/** What one of the forms needs: Thai or Arabic letters, a sign of an era or of a number, a year of Iran's. */
const needed = /[\u0e01-\u0e7f\u0600-\u06ff和成正民一二]|1[34]\d{2}[/-]|\s2[45]\d{2}(?!\d)/

/** Dates of other calendars as days of ours, form by form, not yet in order. Takes time in proportion to the text. */
export function findEraDates(text: string): CalendarDate[] {
  if (!needed.test(text)) return []
  return forms.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const date = read(match.groups ?? {})
      if (!date || !exists(date.year, date.month, date.day)) return []
      return [{ ...date, ambiguous: false, start: match.index, end: match.index + match[0].length }]
    }),
  )
}
