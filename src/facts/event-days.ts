/** A sentence and the publisher's own day → the days its words mean: "on Monday", "Dec 18", "yesterday", "from March 6 to 8". */
import { Temporal } from 'temporal-polyfill'
import { findPrintedDates, type PrintedDate } from '../text/dates.ts'
import { matchesOf } from '../text/matches.ts'
import { lately, oncePerValue } from '../text/once.ts'
import { joinRanges } from './day-ranges.ts'
import type { DayWords } from './day-words.ts'
import { foreignDays, isOtherDay, lastMonthDay } from './foreign-days.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const WEEKDAY = new RegExp(
  `(?<lead>\\b(?:late|early|later|earlier)\\s)?(?<on>\\bon\\s)?(?<last>\\blast\\s)?(?<![\\p{L}])(?<name>${WEEKDAYS.join('|')})(?!['’]s(?!\\s(?:[\\p{L}-]+\\s){0,2}(?:meeting|talks|call|conversation|summit|signing|ceremony|session|encounter|visit)\\b)|\\p{L})(?:\\s(?:morning|afternoon|evening|night))?`,
  'gu',
)
const NEARBY =
  /\b(?<word>(?<!\bday before )yesterday|last night|last evening|today|tonight|this (?:morning|afternoon|evening)|earlier in the day)\b/gi
/** "Two days ago". */
const AGO = /\b(?<count>two|three|four|five) days ago\b/gi
const COUNTS = ['two', 'three', 'four', 'five']

/** "The day before yesterday". */
const TWO_BACK = /\bthe day before yesterday\b/gi

/** "On the 5th", its month not told. */
const OF_MONTH = /\bon\sthe\s(?<day>[12]?\d|3[01])(?:st|nd|rd|th)\b(?=[.,;)]|\s(?:in|at|with|by|and)\s)/gi

/** The day before the one told last, or before the report's. */
const DAY_BEFORE = /\bthe (?:previous day|day before(?! yesterday)|day prior)\b|\b(?:a|one) day (?:earlier|before)\b/gi

/** The day after the one told last. */
const DAY_AFTER = /\bthe (?:following|next) day\b|\b(?:a|one) day (?:later|after)\b/gi

/** "Two days later": counted from the one told last. */
const DAYS_LATER = /\b(?<count>two|three|four|five) days (?:later|afterwards)\b/gi

/** "That evening": on the one told in a sentence before. */
const THAT_DAY = /\b(?:that|the same)\s(?:day|morning|afternoon|evening|night)\b/gi

/** Has a sentence words that count from a day told before it? */
export const countsOn = (text: string): boolean =>
  [DAY_BEFORE, DAY_AFTER, DAYS_LATER, THAT_DAY].some((words) => text.search(words) >= 0)

const byPlace = (one: DayWords, other: DayWords): number => one.start - other.start

/** Words before a day that make it the start, end or plan of something and not the day it happened. */
const OTHER_DAY =
  /\b(?:since|until|till|from|by|before|next|for|of|after|following|dated|scheduled|ahead of|prior to|through|coming|this coming)\s(?:on\s)?(?:the\s)?$/i

/** "In the evening of October 9": the day itself. */
const HOURS_OF = /\b(?:evening|morning|afternoon|night|hours|day)\sof\s(?:the\s)?$/i

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
  return matchesOf(text, WEEKDAY).map((match) => {
    const { name = '', last } = match.groups ?? {}
    const day = weekdayBefore(reference, WEEKDAYS.indexOf(name) + 1, last !== undefined)
    return { start: match.index, end: match.index + match[0].length, day }
  })
}

function nearbyDays(text: string, reference: Temporal.PlainDate): DayWords[] {
  return matchesOf(text, NEARBY).map((match) => {
    const back = /^(?:yesterday|last)/i.test(match[0]) ? 1 : 0
    return {
      start: match.index,
      end: match.index + match[0].length,
      day: reference.subtract({ days: back }).toString(),
    }
  })
}

function daysAgo(text: string, reference: Temporal.PlainDate): DayWords[] {
  const counted = matchesOf(text, AGO).map((match) => ({
    match,
    days: COUNTS.indexOf(match.groups?.count?.toLowerCase() ?? '') + 2,
  }))
  const twoBack = matchesOf(text, TWO_BACK).map((match) => ({ match, days: 2 }))
  return [...counted, ...twoBack].map(({ match: { 0: words, index }, days }) => ({
    start: index,
    end: index + words.length,
    day: reference.subtract({ days }).toString(),
  }))
}

/** The last such day of a month at or before the report's. */
function daysOfMonth(text: string, reference: Temporal.PlainDate): DayWords[] {
  return matchesOf(text, OF_MONTH).flatMap(({ 0: words, index, groups }) => {
    const day = lastMonthDay(reference, Number(groups?.day))
    return day ? [{ start: index, end: index + words.length, day: day.toString() }] : []
  })
}

/**
 * "The previous day", "two days later", counted from the day told before it in the sentence.
 * @param anchor the day told last before the sentence; empty where none is
 */
function daysBeside(
  text: string,
  reference: Temporal.PlainDate,
  told: readonly DayWords[],
  anchor: string,
): DayWords[] {
  const toldBefore = (at: number): string | undefined =>
    told.findLast(({ end, day }) => end <= at && day.length === 10)?.day
  const counted = (words: RegExp, from: (at: number, said: string) => string | undefined, days: number): DayWords[] =>
    matchesOf(text, words).flatMap(({ 0: said, index, groups }) => {
      const start = from(index, said)
      if (!start) return []
      const count = groups?.count ? COUNTS.indexOf(groups.count.toLowerCase()) + 2 : days
      const day = Temporal.PlainDate.from(start).add({ days: count }).toString()
      return [{ start: index, end: index + said.length, day }]
    })
  const last = (at: number): string | undefined => toldBefore(at) ?? anchor
  // "a day after meeting X" is counted from what follows
  const behind = (at: number, said: string): string | undefined =>
    toldBefore(at) ?? (/after$/i.test(said) ? undefined : anchor)
  return [
    ...counted(DAY_BEFORE, (at) => last(at) || reference.toString(), -1),
    ...counted(DAY_AFTER, behind, 1),
    ...counted(DAYS_LATER, last, 2),
    ...counted(THAT_DAY, (at) => (toldBefore(at) ? undefined : anchor), 0),
  ]
}

/** Days that go by a name, month and day. */
const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/\bNew Year['’]s Eve\b/g, 12, 31],
  [/\bNew Year['’]s Day\b/g, 1, 1],
  [/\bChristmas Eve\b/g, 12, 24],
  [/\bChristmas Day\b/g, 12, 25],
]

/** "On New Year's Eve": the last one. */
function feasts(text: string, reference: Temporal.PlainDate): DayWords[] {
  return FEASTS.flatMap(([name, month, day]) =>
    matchesOf(text, name).map(({ 0: words, index }) => {
      const own = reference.with({ month, day })
      const last = Temporal.PlainDate.compare(own, reference) > 0 ? own.subtract({ years: 1 }) : own
      return { start: index, end: index + words.length, day: last.toString() }
    }),
  )
}

const WEEKEND = /\b(?:over|at|during|on)\sthe\s(?:past\s|last\s)?weekend\b/gi

/** "Over the weekend", "at the weekend": the last one that is over, or has begun. */
function weekends(text: string, reference: Temporal.PlainDate): DayWords[] {
  return matchesOf(text, WEEKEND).map((match) => {
    const saturday = Temporal.PlainDate.from(weekdayBefore(reference, 6, false))
    const sunday = saturday.add({ days: 1 }).toString()
    const day = sunday <= reference.toString() ? `${saturday.toString()}/${sunday}` : saturday.toString()
    return { start: match.index, end: match.index + match[0].length, day }
  })
}

function printedDays(text: string, reference: Temporal.PlainDate): DayWords[] {
  return findPrintedDates(text).flatMap((date) => {
    const day = printedDay(date, reference)
    return day === null ? [] : [{ start: date.start, end: date.end, day }]
  })
}

const MONTH_NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const MONTH = new RegExp(
  `\\b[Ii]n\\s(?:early\\s|mid-|late\\s)?(?<name>${MONTH_NAMES.join('|')})(?:\\s(?<year>\\d{4}))?(?!\\s?\\d|\\p{L})|\\bearlier this month\\b`,
  'gu',
)

/** Months told of this month or the one before, where no day is: what lies longer ago is background. */
function months(text: string, reference: Temporal.PlainDate): DayWords[] {
  const told = matchesOf(text, MONTH)
  const recent = told.length === 0 ? [] : [reference, reference.subtract({ months: 1 })]
  return told.flatMap((match) => {
    const { name, year } = match.groups ?? {}
    const month = recent.find((each) => name === undefined || MONTH_NAMES[each.month - 1] === name)
    if (!month || (year !== undefined && Number(year) !== month.year)) return []
    return [{ start: match.index, end: match.index + match[0].length, day: month.toString().slice(0, 7) }]
  })
}

/** What every day told in words has, the fifth of a month its digits: most sentences have none, and tell no day. */
const HAS_DAY_WORDS = /\d|day|night|evening|morning|afternoon|weekend|New Year|Christmas/i

const inWords = (
  text: string,
  reference: Temporal.PlainDate,
  language: string,
  printed: readonly DayWords[],
  anchor: string,
): readonly DayWords[] => {
  if (language !== 'en') return foreignDays(text, reference.toString(), language, printed)
  if (!HAS_DAY_WORDS.test(text)) return []
  const near = [...weekdays(text, reference), ...nearbyDays(text, reference)]
  const beside = daysBeside(text, reference, [...printed, ...near].sort(byPlace), anchor)
  const counted = [...daysAgo(text, reference), ...daysOfMonth(text, reference)]
  return [...near, ...beside, ...counted, ...weekends(text, reference), ...feasts(text, reference)]
}

/**
 * All days, and ranges of them, that a sentence tells as days on which something happened, in order; months where it tells
 * no day. Where a weekday and a date stand together ("Monday, January 9"), the date counts. What isn't over by the
 * reference is a plan and left out.
 * @param today the publisher's own day, YYYY-MM-DD
 * @param language BCP 47
 */
export const findDays = (sentence: string, today: string, language: string): readonly DayWords[] =>
  daysKnown(sentence, today, language, '')

/** An English sentence, with the day told last before it where its words count from that. */
export interface Dated {
  readonly text: string
  readonly anchor?: string
}

/** The same of an English sentence. */
export const daysOf = ({ text, anchor = '' }: Dated, today: string): readonly DayWords[] =>
  daysKnown(text, today, 'en', anchor)

const daysKnown = lately(daysIn)

/** Reports tell of few days, and each of their sentences asks for the same. */
const dateOf = oncePerValue((day: string) => Temporal.PlainDate.from(day))

function daysIn(sentence: string, today: string, language: string, anchor: string): readonly DayWords[] {
  const text = sentence.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const reference = dateOf(today)
  const [main = ''] = language.split('-')
  const printed = printedDays(text, reference)
  const beside = ({ start, end }: DayWords): boolean =>
    printed.some(
      (date) =>
        (start < date.end && date.start < end) || Math.abs(date.start - end) <= 3 || Math.abs(start - date.end) <= 3,
    )
  const told = inWords(text, reference, main, printed, anchor).filter((day) => !beside(day))
  const all = joinRanges(text, [...printed, ...told].sort(byPlace)).filter(
    (day) => !BECAME_KNOWN.test(text.slice(Math.max(0, day.start - 40), day.start)),
  )
  const days = all.filter((day) => (day.day.split('/').at(-1) ?? '') <= today && !isOther(text, day, main))
  return all.length > 0 || main !== 'en' ? days : months(text, reference)
}

/** The first day a text prints with its year: all there is to go by where a page tells no day of its own. */
export function statedDay(text: string): DayWords | null {
  const date = findPrintedDates(text).find(({ year, month, day, ambiguous }) => year && month && day && !ambiguous)
  if (!date?.year || !date.month || !date.day) return null
  const day = Temporal.PlainDate.from({ year: date.year, month: date.month, day: date.day })
  return day.day === date.day ? { start: date.start, end: date.end, day: day.toString() } : null
}

/** "It emerged on Friday": the day a thing became known. */
const BECAME_KNOWN =
  /\bit\s(?:emerged|transpired|was\s(?:announced|reported|disclosed|revealed|confirmed))\s(?:late\s)?$/i

/** "Since Monday", "by March 6"; the ends of a range are told by such words and count. */
function isOther(text: string, day: DayWords, language: string): boolean {
  if (day.day.includes('/')) return false
  const before = text.slice(Math.max(0, day.start - 24), day.start)
  return language === 'en' ? OTHER_DAY.test(before) && !HOURS_OF.test(before) : isOtherDay(text, day, language)
}
