/** A sentence in a language with a table of day words → the days it tells near the report's own: "в среду", "昨日", "6日". */

import { Temporal } from 'temporal-polyfill'
import { DAY_WORDS, type DayTable } from '../reference/day-words.ts'
import { anyOf } from '../text/any-pattern.ts'
import { matchesOf } from '../text/matches.ts'
import { madeOf } from '../text/once.ts'
import type { DayWords } from './day-words.ts'
import { isParted, wholeWords } from './foreign-patterns.ts'

/** A form of words and the day it means. */
interface Form {
  readonly pattern: RegExp
  readonly dayOf: (match: RegExpExecArray, reference: Temporal.PlainDate) => Temporal.PlainDate | null
}

interface Forms {
  readonly forms: readonly Form[]
  /** Whether a text has words of any form: most sentences tell no day. */
  readonly mayTell: (text: string) => boolean
  readonly before: RegExp
  readonly behind: RegExp
}

/** The last such day of the month at or before a day; in the month before, where this month's is still to come. */
export function lastMonthDay(reference: Temporal.PlainDate, day: number): Temporal.PlainDate | null {
  const months = [reference, reference.subtract({ months: 1 })]
  const fits = months
    .map((month) => month.with({ day: 1 }).add({ days: day - 1 }))
    .find((date, index) => date.month === months[index]?.month && Temporal.PlainDate.compare(date, reference) <= 0)
  return fits ?? null
}

/** "Ngày 7/5": the last such day at or before another, by year. */
function lastYearDay(reference: Temporal.PlainDate, month: number, day: number): Temporal.PlainDate | null {
  const years = [reference, reference.subtract({ years: 1 })]
  const days = years.map(({ year }) => Temporal.PlainDate.from({ year, month: Math.min(month, 12), day }))
  return days.find((date) => date.day === day && Temporal.PlainDate.compare(date, reference) <= 0) ?? null
}

/** "先月31日": that day of the month before, where it has one. */
function monthDayBefore(reference: Temporal.PlainDate, day: number): Temporal.PlainDate | null {
  const month = reference.subtract({ months: 1 })
  return day >= 1 && day <= month.daysInMonth ? month.with({ day }) : null
}

const KANJI = '〇一二三四五六七八九'

/** "24", 二十四. */
function numberOf(day: string): number {
  const [tens, ones] = day.includes('十') ? day.split('十') : ['', day]
  const digit = (sign: string | undefined): number => Math.max(0, KANJI.indexOf(sign || '〇'))
  return /\d/.test(day) ? Number(day) : 10 * (day.includes('十') ? digit(tens || '一') : 0) + digit(ones)
}

function formsOf(table: DayTable, language: string): Forms {
  const parted = isParted(language)
  const word = (words: string): RegExp => wholeWords(words, parted, 'giu')
  const back = (words: string, days: number): Form => ({
    pattern: word(words),
    dayOf: (_, reference) => reference.subtract({ days }),
  })
  const weekdays = table.weekdays.map(
    (name, index): Form => ({
      pattern: word(`(?<last>(?:${table.last})\\s?)?(?:${name})`),
      dayOf: ({ groups }, reference) => {
        const days = (reference.dayOfWeek - index - 1 + 7) % 7
        return reference.subtract({ days: days === 0 && groups?.last !== undefined ? 7 : days })
      },
    }),
  )
  const monthDay: Form[] = table.monthDay
    ? [
        {
          pattern: new RegExp(table.monthDay, 'giu'),
          dayOf: ({ groups }, reference) =>
            groups?.month === undefined
              ? lastMonthDay(reference, numberOf(groups?.day ?? groups?.kanji ?? ''))
              : lastYearDay(reference, Number(groups.month), Number(groups.day)),
        },
      ]
    : []
  const lastMonth: Form[] = table.lastMonth
    ? [
        {
          pattern: new RegExp(`(?:${table.lastMonth})\\s?(?<day>[12]?\\d|3[01])[日号號일]`, 'gu'),
          dayOf: ({ groups }, reference) => monthDayBefore(reference, Number(groups?.day)),
        },
      ]
    : []
  const forms = [
    back(table.today, 0),
    back(table.yesterday, 1),
    back(table.before, 2),
    ...weekdays,
    ...monthDay,
    ...lastMonth,
  ]
  return {
    forms,
    mayTell: anyOf(forms.map(({ pattern }) => pattern)),
    before: new RegExp(
      parted ? `(?<![\\p{L}\\p{M}])(?:${table.other})\\s(?:в\\s|le\\s|el\\s)?$` : `(?:${table.other})\\s?$`,
      'iu',
    ),
    behind: new RegExp(`^\\s?(?:${table.otherBehind ?? '(?!)'})`, 'iu'),
  }
}

const FORMS = madeOf(DAY_WORDS, formsOf)

/** Words for a day that is counted from the one told last. */
const BY_LAST = madeOf(DAY_WORDS, ({ sameDay, dayBefore }, language) => ({
  sameDay: sameDay === undefined ? undefined : new RegExp(sameDay, 'giu'),
  dayBefore: dayBefore === undefined ? undefined : wholeWords(dayBefore, isParted(language), 'giu'),
}))

/** "En la tarde del miércoles": the day itself. */
const HOURS_OF =
  /(?:в ночь\sна\s|(?:tarde|mañana|noche|madrugada|manhã|noite|soirée|matinée|nuit|après-midi)\s(?:del?|da|du)\s)$/iu

/** Does a day stand as the start, end or plan of something, by the words around it? @param language its main part: `zh` */
export function isOtherDay(text: string, { start, end }: DayWords, language: string): boolean {
  const forms = FORMS.get(language)
  // "9月24日午後3時から": from an hour on, not from a day
  if (HOURS_OF.test(text.slice(Math.max(0, start - 20), start)) || /[時时시]/.test(text.slice(start, end))) return false
  return (
    forms !== undefined &&
    (forms.before.test(text.slice(Math.max(0, start - 20), start)) || forms.behind.test(text.slice(end, end + 8)))
  )
}

/** "当天", "이날": the day told last before it, or the report's own; "la víspera": the day before that. */
function daysByLast(text: string, told: readonly DayWords[], language: string, today: string): readonly DayWords[] {
  const { sameDay, dayBefore } = BY_LAST.get(language) ?? {}
  const found = (pattern: RegExp | undefined, back: number): DayWords[] =>
    [...(pattern ? text.matchAll(pattern) : [])].map(({ 0: word, index }) => {
      const last = told.findLast(({ end, day }) => end <= index && day.length === 10)?.day ?? today
      const day = Temporal.PlainDate.from(last).subtract({ days: back }).toString()
      return { start: index, end: index + word.length, day }
    })
  return [...found(sameDay, 0), ...found(dayBefore, 1)]
}

/**
 * Days told in words, in order, none within another.
 * @param printed days the text prints as dates
 */
export function foreignDays(
  text: string,
  today: string,
  language: string,
  printed: readonly DayWords[],
): readonly DayWords[] {
  const reference = Temporal.PlainDate.from(today)
  const { forms = [], mayTell } = FORMS.get(language) ?? {}
  const found = (mayTell?.(text) ? forms : []).flatMap(({ pattern, dayOf }) =>
    matchesOf(text, pattern).flatMap((match) => {
      const day = dayOf(match, reference)
      return day ? [{ start: match.index, end: match.index + match[0].length, day: day.toString() }] : []
    }),
  )
  const days: DayWords[] = []
  const told = [...printed, ...found].sort((one, other) => one.start - other.start)
  for (const day of [...found, ...daysByLast(text, told, language, today)].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const last = days.at(-1)
    if (last && isOneDay(text, last, day)) days[days.length - 1] = { ...day, start: last.start }
    else if (day.start >= (last?.end ?? 0)) days.push(day)
  }
  return days
}

/** "Ayer martes", "أمس الاثنين": a weekday right behind a nearer word says which day that is. */
const isOneDay = (text: string, { end }: DayWords, { start }: DayWords): boolean =>
  start > end && start - end <= 2 && /^,?\s$/.test(text.slice(end, start))
