/** Text → the dates in it that print a month's name: "10-Jan-2023", "March 30", "18 сентября 2023", "May 13th 2016". */

import { type CalendarDate, exists, fullYear, toNumber } from './calendar-dates.ts'
import { months } from './calendar-names.ts'
import type { MonthName } from './calendar-tables.ts'
import { matchesOf } from './matches.ts'
import { nameKey } from './name-of-day.ts'
import { once } from './once.ts'

const ORDINAL = '(?:st|nd|rd|th|er|º|ª|°|\\.)?'
/** What may stand between day, month and year: "10-Jan-2023", "10 de enero de 2023", "the 10th of January". */
const JOINT = '(?:[\\s.,،\\-/–]{0,3}(?:(?:of|de|del|den|do)\\s)?)'
/** A year may be glued to the time after it: "17 July 202018:33". */
const YEAR = '\\d{4}(?=\\D|$|\\d{1,2}:\\d{2})'

const BEFORE_MONTH = new RegExp(
  `(?<![\\d:.]|(?<!\\p{L}),)(?:(?<year>\\d{4})(?:[\\s.,\\-/]{1,3}|\\.?\\s?(?:gada|m\\.|жылғы|жылы|-yil|йил)\\s))?(?:(?<day>\\d{1,2})${ORDINAL}${JOINT})?$`,
  'iu',
)
const YEAR_AFTER = new RegExp(
  `^(?:/[\\p{L} ]{2,16})?\\.?(?:${JOINT}(?<year>${YEAR})|[-’'](?<short>\\d{2})(?![\\d\\p{L}]))`,
  'iu',
)
const DAY_AFTER = new RegExp(
  `^\\.?[\\s\\-/]{0,2}(?<day>\\d{1,2})(?!\\d|[:.]\\d)(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?(?:[\\s.,،\\-–]{1,3}(?<year>${YEAR}))?`,
  'iu',
)

interface FoundMonth extends MonthName {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** First words of months named in two: "كانون الثاني". */
const firstOfTwo = once(
  () => new Set([...months().keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ', 1)[0] ?? '')),
)

const nextWord = /^ \p{L}{2,8}/u

const gluedWord = /(?<=\p{Ll})\p{Lu}\p{Ll}{2,}$/u

const hebrewIn = /^ב(?=\p{L}{2})/u

/** The word at `start`, it and the next, or the last part of a word glued together ("PressApril"), as a month. */
function monthAt(text: string, start: number, word: string): FoundMonth | null {
  const end = start + word.length
  const key = nameKey(word)
  const name = months().get(key)
  if (name) return { word, start, end, ...name }
  const next = firstOfTwo().has(key) ? nextWord.exec(text.slice(end, end + 9))?.[0] : undefined
  const glued = gluedWord.exec(word)?.[0]
  return (
    // Hebrew glues "in" to the month: "9 בינואר"
    (hebrewIn.test(word) ? monthNamed(word.slice(1), start, end) : null) ??
    (next === undefined ? null : monthNamed(word + next, start, end + next.length)) ??
    (glued === undefined ? null : monthNamed(glued, end - glued.length, end))
  )
}

function monthNamed(word: string, start: number, end: number): FoundMonth | null {
  const name = months().get(nameKey(word))
  return name ? { word, start, end, ...name } : null
}

/** What stands around a month's name. */
interface Surroundings {
  readonly dayBefore: number | null
  readonly yearBefore: number | null
  /** Where day or year before begin. */
  readonly left: number
  readonly year: number | null
  /** A year in four digits, that can stand without a day. */
  readonly fourDigits: boolean
  readonly yearEnd: number
  readonly dayAfter: number | null
  readonly yearAfterDay: number | null
  readonly dayEnd: number
  readonly dotted: boolean
}

/** How far to look back and ahead of a month: a day, a year and what joins them. */
const BACK = 20
const AHEAD = 32

function surroundingsOf(text: string, { start, end }: FoundMonth): Surroundings {
  const from = Math.max(0, start - BACK)
  const head = text.slice(end, end + AHEAD)
  const [before, yearMatch, dayMatch] = [
    BEFORE_MONTH.exec(text.slice(from, start)),
    YEAR_AFTER.exec(head),
    DAY_AFTER.exec(head),
  ]
  const { day: dayBefore, year: yearBefore } = before?.groups ?? {}
  const { year, short } = yearMatch?.groups ?? {}
  const { day: dayAfter, year: yearAfterDay } = dayMatch?.groups ?? {}
  return {
    dayBefore: toNumber(dayBefore),
    yearBefore: toNumber(yearBefore),
    left: from + (before?.index ?? 0),
    year: fullYear(year ?? short),
    fourDigits: year !== undefined,
    yearEnd: end + (yearMatch?.[0].length ?? 0),
    dayAfter: toNumber(dayAfter),
    yearAfterDay: toNumber(yearAfterDay),
    dayEnd: end + (dayMatch?.[0].length ?? 0),
    dotted: head.startsWith('.'),
  }
}

/** Polish "9 listopada" is November; Croatian, which writes the day with a full stop, means October by it. */
function monthOf(text: string, { word, start, month }: FoundMonth): number {
  return nameKey(word) === 'listopada' && /\d\.\s?$/.test(text.slice(Math.max(0, start - 3), start)) ? 10 : month
}

/** Lower-case "may" and "march" are verbs unless a day stands before them. */
const isVerb = (word: string): boolean => word === 'may' || word === 'march'

/** May, in French, Russian, Norwegian, Polish, Swedish and Dutch: short, small, and nothing else behind a day. */
const isMay = (word: string): boolean => /^(?:mai|мая|maj|mei|maja)$/.test(word)

/** Written large, or in a script that has no large letters. */
function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase() || first === first.toUpperCase()
}

/** The forms in order: complete dates (day first, month first, year first), then those that lack a part. */
function dateAround(text: string, month: FoundMonth): CalendarDate | null {
  const around = surroundingsOf(text, month)
  const { dayBefore, yearBefore, left, year, fourDigits, yearEnd, dayAfter, yearAfterDay, dayEnd, dotted } = around
  const { word, plain, start, end } = month
  const [capital, verb] = [isCapital(word), isVerb(word)]
  const forms: readonly [boolean, Partial<CalendarDate>][] = [
    [dayBefore !== null && year !== null, { start: left, end: yearEnd, day: dayBefore, year }],
    [yearAfterDay !== null && !verb, { end: dayEnd, day: dayAfter, year: yearAfterDay }],
    [
      yearBefore !== null && dayBefore === null && dayAfter !== null,
      { start: left, end: dayEnd, day: dayAfter, year: yearBefore },
    ],
    [
      dayBefore !== null && !verb && (dotted || (plain && (capital || word.length > 3 || isMay(word)))),
      { start: left, day: dayBefore, year: yearBefore },
    ],
    [dayAfter !== null && capital && plain, { end: dayEnd, day: dayAfter }],
    [fourDigits && !verb && (capital || word.length > 4), { end: yearEnd, year }],
  ]
  const form = forms.find(([holds]) => holds)
  if (!form) return null
  const date = { start, end, year: null, month: monthOf(text, month), day: null, ambiguous: false, ...form[1] }
  return exists(date.year, date.month, date.day) ? date : null
}

/** Longest second word of a month's name, with the space before it. */
const SECOND_WORD = 9

/** Whether day or year can stand around a word: most words of a text have no digit near them and need no second look. */
function isNearDigit(text: string, start: number, end: number): boolean {
  return /\d/.test(text.slice(Math.max(0, start - BACK), end + SECOND_WORD + AHEAD))
}

const monthLike = /\p{L}[\p{L}\p{M}]{2,15}/gu

/** Dates with a month's name, in order. Takes time in proportion to the text. */
export function findNamedDates(text: string): CalendarDate[] {
  const dates: CalendarDate[] = []
  if (!/\d/.test(text)) return dates
  for (const { 0: word, index } of matchesOf(text, monthLike)) {
    if (index < (dates.at(-1)?.end ?? 0) || !isNearDigit(text, index, index + word.length)) continue
    const month = monthAt(text, index, word)
    const date = month && dateAround(text, month)
    if (date) dates.push(date)
  }
  return dates
}
