/**
 * Month and weekday names as printed → their numbers, in many languages, read out of Intl and not typed by hand. Asking Intl for
 * them takes as long as reading some pages: the bundle of the code (`launch.mjs`) has what this module answers.
 */
import { nameKey } from './name-of-day.ts'

/** The languages whose names are known. English first: where two languages disagree, the earlier one is right. */
const LANGUAGES = [
  ...['en-US', 'en-GB', 'en-AU', 'de', 'de-AT', 'fr', 'es', 'pt', 'pt-PT', 'it', 'ru', 'tr', 'ar', 'ar-LB', 'ar-MA'],
  ...['ar-DZ', 'nl', 'sv', 'da', 'nb', 'id', 'ms', 'fil', 'vi', 'pl', 'cs', 'sk', 'sl', 'ro', 'hu', 'el', 'uk', 'bg'],
  ...['sr', 'fi', 'et', 'lv', 'lt', 'az', 'uz', 'kk', 'hy', 'ka', 'he', 'fa', 'ur', 'hi', 'bn', 'ta', 'ne', 'th', 'sw'],
  ...['ca', 'gl', 'hr', 'bs', 'mk', 'be', 'sq', 'is', 'af', 'ga', 'cy', 'mt', 'ps', 'mr', 'te', 'kn', 'ml', 'gu', 'pa'],
  ...['my', 'km', 'lo', 'am', 'so', 'ha', 'zu', 'xh', 'zh', 'ja', 'ko'],
]

/** Spellings that news sites use beside those of Intl, by month. */
const OTHER_MONTHS: Readonly<Record<string, number>> = { জানুয়ারী: 1, ফেব্রুয়ারী: 2, জুলাই: 7, सितम्बर: 9, दिसम्बर: 12, آب: 8 }

/** Words of one or two letters are too common to be names. */
const SHORTEST = 3

export interface MonthName {
  /** 1 for January to 12. */
  readonly month: number
  /** A full name, or an English abbreviation: it can be trusted without a year. "out" or "set" can't. */
  readonly plain: boolean
}

/** The ways Intl writes one part of a date in a language: alone (nominative) and within a date (genitive). */
function formatsOf(language: string, part: 'month' | 'weekday', width: 'long' | 'short'): Intl.DateTimeFormat[] {
  const locale = `${language}-u-ca-gregory-nu-latn`
  return [{ [part]: width }, { month: width, day: 'numeric', [part]: width } as const].map(
    (format) => new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }),
  )
}

/** Calls `add(name, index)` for what each of `days` is called, in every language; numeric "names" are passed over. */
function eachName(
  part: 'month' | 'weekday',
  days: readonly Date[],
  add: (name: string, index: number, language: string, width: 'long' | 'short') => void,
): void {
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      for (const format of formatsOf(language, part, width)) {
        for (const [index, day] of days.entries()) {
          const name = nameKey(format.formatToParts(day).find((piece) => piece.type === part)?.value ?? '')
          if (name.length >= SHORTEST && /^[\p{L}\p{M}' ]+$/u.test(name)) add(name, index, language, width)
        }
      }
    }
  }
}

/** Weekday names → 1 (Monday) to 7, as ISO 8601 counts. 2 January 2023 was a Monday. */
function weekdayNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 2 + day)))
  eachName('weekday', week, (name, index) => {
    if (!names.has(name)) names.set(name, index + 1)
  })
  return names
}

/** Month names; where a short one is also a weekday in an earlier language ("Sat"), the weekday wins, English apart. */
function monthNames(weekdays: ReadonlyMap<string, number>): ReadonlyMap<string, MonthName> {
  const names = new Map<string, MonthName>()
  const year = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 15)))
  eachName('month', year, (name, index, language, width) => {
    const english = language.startsWith('en')
    if (names.has(name) || (weekdays.has(name) && !english)) return
    names.set(name, { month: index + 1, plain: english || width === 'long' })
  })
  for (const [name, month] of Object.entries(OTHER_MONTHS)) names.set(nameKey(name), { month, plain: true })
  return names
}

/** All of them, keys first, in the order in which they were found. */
export interface CalendarTables {
  readonly weekdays: readonly (readonly [name: string, day: number])[]
  readonly months: readonly (readonly [name: string, month: MonthName])[]
}

export function calendarTables(): CalendarTables {
  const weekdays = weekdayNames()
  return { weekdays: [...weekdays], months: [...monthNames(weekdays)] }
}
