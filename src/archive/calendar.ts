/** Days, months and years as plain text (`2023-01-09`): which ones a date lies in, and how each is written out. */
import type { Article, ArticleDay } from '../model.ts'
import { oncePerValue } from '../text/once.ts'

/** The day an article stands under: the publisher's own, never shifted to another zone. Null when it tells none. */
export function articleDay(article: Article): ArticleDay | null {
  const clock = article.published === null ? 'updated' : 'published'
  const stamp = article.published ?? article.updated
  if (stamp === null) return null
  const day = periodsOf(stamp)[2]
  const time = /^.{10}T(\d{2}:\d{2})/.exec(stamp)?.[1]
  return day === undefined ? null : { day, time: time ?? null, clock }
}

/**
 * The year, month and day a date lies in, as far as it goes: `2023-01` → `2023`, `2023-01`.
 * @param date EDTF; what stands after the day, and marks of doubt, are passed over
 */
export function periodsOf(date: string): readonly string[] {
  return periodsIn(date.slice(0, dayLetters))
}

/** `2023-01-09`. */
const dayLetters = 10

const periodsIn = oncePerValue((start: string): readonly string[] => {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/.exec(start)
  if (!parts) return []
  const [, year, month, day] = parts
  const wholeDay = day && Number(day) <= daysIn(Number(year), Number(month)) ? parts[0] : undefined
  return [year, month && `${year}-${month}`, wholeDay].filter((key) => key !== undefined)
})

/** The number of days in a month, 1 to 12. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Year, month or day, told by the key's length. */
export function periodKind(key: string): 'year' | 'month' | 'day' {
  return key.length === 4 ? 'year' : key.length === 7 ? 'month' : 'day'
}

const dayLength = 24 * 60 * 60 * 1000

/** The weeks of a month, Monday first; null where a day belongs to the month before or after. @param month `2023-01` */
export function monthWeeks(month: string): (string | null)[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * dayLength
  const weeks: (string | null)[][] = []
  for (let start = monday; start === monday || dayAt(start).startsWith(month); start += 7 * dayLength) {
    const days = Array.from({ length: 7 }, (_, index) => dayAt(start + index * dayLength))
    weeks.push(days.map((day) => (day.startsWith(month) ? day : null)))
  }
  return weeks
}

/** The names of the weekdays, Monday first: `Mon`, `Tue` …, or `M`, `T` …. */
export function weekdayNames(
  language: string,
  style: 'weekday' | 'shortWeekday' | 'narrowWeekday' = 'shortWeekday',
): string[] {
  const monday = Date.parse('2024-01-01T00:00:00Z')
  const days = Array.from({ length: 7 }, (_, index) => dayAt(monday + index * dayLength))
  return days.map((day) => formatDate(language, day, style))
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The ways a day is written: `9 January 2023`, `Monday, 9 January 2023`, `9 Jan 2023`, `Monday`, `Mon`, `January`, `Jan`, `J`, `January 2023`, `9 January`. */
const styles = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long' },
  shortWeekday: { weekday: 'short' },
  narrowWeekday: { weekday: 'narrow' },
  month: { month: 'long' },
  shortMonth: { month: 'short' },
  narrowMonth: { month: 'narrow' },
  dayOfYear: { day: 'numeric', month: 'long' },
  monthOfYear: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateStyle = keyof typeof styles

/** How a month is written without its year. */
const monthStyles: readonly DateStyle[] = ['month', 'shortMonth', 'narrowMonth']

/**
 * A year, month or day in words. A month or year is never given a day it doesn't have.
 * @param language BCP 47; English without a region is written day first, as the rest of the site is
 */
export function formatDate(language: string, date: string, style: DateStyle): string {
  return writersIn(language)(style)(date)
}

const writersIn = oncePerValue((language: string) =>
  oncePerValue((style: DateStyle) => oncePerValue((date: string) => writeDate(language, date, style))),
)

function writeDate(language: string, date: string, style: DateStyle): string {
  const key = periodsOf(date).at(-1)
  if (key === undefined) return date
  const kind = periodKind(key)
  if (kind === 'year') return key
  const chosen = kind === 'month' && !monthStyles.includes(style) ? 'monthOfYear' : style
  const noon = new Date(`${kind === 'month' ? `${key}-01` : key}T12:00:00Z`)
  return Number.isNaN(noon.getTime()) ? date : formattersIn(language)(chosen).format(noon)
}

const formattersIn = oncePerValue((language: string) =>
  oncePerValue(
    (style: DateStyle) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        ...styles[style],
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
      }),
  ),
)

/** A leap year, so that every day of the calendar has a name in it. */
const anyYear = '2000'

/** A month or day without its year: `01` → "January", `01-09` → "9 January". */
export function formatAnniversary(language: string, key: string): string {
  return formatDate(language, `${anyYear}-${key}`, key.length === 2 ? 'month' : 'dayOfYear')
}
