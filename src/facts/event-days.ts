/** A sentence and the publisher's own day → the day its words mean: "on Monday", "Dec 18", "yesterday". */
import { Temporal } from 'temporal-polyfill'
import { findPrintedDates, type PrintedDate } from '../text/dates.ts'

/** A day told in words, as offsets in the sentence. */
export interface DayWords {
  readonly start: number
  readonly end: number
  /** YYYY-MM-DD. */
  readonly day: string
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const WEEKDAY = new RegExp(
  `(?<lead>\\b(?:late|early|later|earlier)\\s)?(?<on>\\bon\\s)?(?<last>\\blast\\s)?(?<![\\p{L}])(?<name>${WEEKDAYS.join('|')})(?!['’]s|\\p{L})(?:\\s(?:morning|afternoon|evening|night))?`,
  'gu',
)
const NEARBY = /\b(?<word>yesterday|today|tonight|this (?:morning|afternoon|evening)|earlier in the day)\b/gi

/** Words before a day that make it the start, end or plan of something and not the day it happened. */
const OTHER_DAY =
  /\b(?:since|until|till|from|by|before|next|for|of|after|following|dated|scheduled|ahead of|prior to|through|coming|this coming)\s(?:on\s)?(?:the\s)?$/i

/** The last such weekday at or before a day; the day itself where it is one. "Last Monday" is before it. */
function weekdayBefore(reference: Temporal.PlainDate, weekday: number, strictly: boolean): string {
  const back = (reference.dayOfWeek - weekday + 7) % 7
  return reference.subtract({ days: back === 0 && strictly ? 7 : back }).toString()
}

/** A printed date; without a year, the last such day at or before the reference. */
function printedDay(date: PrintedDate, reference: Temporal.PlainDate): string | null {
  const { year, month, day } = date
  if (month === null || day === null || date.ambiguous) return null
  if (year !== null) return Temporal.PlainDate.from({ year, month, day }).toString()
  const years = [0, 1, 2, 3, 4].map((back) => reference.year - back)
  const fits = years
    .map((candidate) => Temporal.PlainDate.from({ year: candidate, month, day }))
    .find((candidate) => candidate.day === day && Temporal.PlainDate.compare(candidate, reference) <= 0)
  return fits?.toString() ?? null
}

function weekdays(text: string, reference: Temporal.PlainDate): DayWords[] {
  return [...text.matchAll(WEEKDAY)].map((match) => {
    const { name = '', last } = match.groups ?? {}
    const day = weekdayBefore(reference, WEEKDAYS.indexOf(name) + 1, last !== undefined)
    return { start: match.index, end: match.index + match[0].length, day }
  })
}

function nearbyDays(text: string, reference: Temporal.PlainDate): DayWords[] {
  return [...text.matchAll(NEARBY)].map((match) => {
    const back = match[0].toLowerCase() === 'yesterday' ? 1 : 0
    return {
      start: match.index,
      end: match.index + match[0].length,
      day: reference.subtract({ days: back }).toString(),
    }
  })
}

function printedDays(text: string, reference: Temporal.PlainDate): DayWords[] {
  return findPrintedDates(text).flatMap((date) => {
    const day = printedDay(date, reference)
    return day === null ? [] : [{ start: date.start, end: date.end, day }]
  })
}

/**
 * All days a sentence tells as days on which something happened, in order. Where a weekday and a date stand together
 * ("Monday, January 9"), the date counts. Days after the reference are plans and left out.
 * @param today the publisher's own day, YYYY-MM-DD
 */
export function findDays(text: string, today: string): readonly DayWords[] {
  const reference = Temporal.PlainDate.from(today)
  const printed = printedDays(text, reference)
  const beside = ({ start, end }: DayWords): boolean =>
    printed.some((date) => Math.abs(date.start - end) <= 3 || Math.abs(start - date.end) <= 3)
  return [...printed, ...weekdays(text, reference).filter((day) => !beside(day)), ...nearbyDays(text, reference)]
    .filter(({ start, day }) => day <= today && !OTHER_DAY.test(text.slice(Math.max(0, start - 24), start)))
    .sort((one, other) => one.start - other.start)
}
