/**
 * A page's date sources side by side → those that can't all be right: stamps against metadata, dateline, the collector's
 * note, and weekdays against the dates they stand beside. Nothing is settled here; the record keeps all readings.
 */
import { Temporal } from 'temporal-polyfill'
import type { Contradiction, ContradictionReading, ExtractedArticle, Passage } from '../model.ts'
import { months, weekdays } from '../text/calendar-names.ts'
import { findPrintedDates, type PrintedDate } from '../text/dates.ts'
import { nameKey } from '../text/name-of-day.ts'
import { type Clocks, readClocks } from './clocks.ts'
import { prove } from './evidence.ts'
import type { Sentence } from './reading.ts'
import { scrapeDate } from './stamps.ts'

/** Days by which two readings of one moment may differ: zones do that. */
const zones = 1
/** Days by which a report may have been filed before it was published. */
const longestDelay = 7
/** Days from the report's own within which a date without a year must lie for its weekday to be judged. */
const nearby = 90

/** Languages whose names of weekdays are single words and no others'. */
const judged = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'ru', 'ar', 'zh', 'ja', 'ko'])
/** Shorter names may be other words: "Mar", "dom". English ones are sure where they stand beside a date. */
const shortNames = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])

/** @param sentences of the article's own text */
export function findContradictions(
  article: ExtractedArticle,
  clocks: Clocks,
  sentences: readonly Sentence[],
  filed: string | null,
): Contradiction[] {
  const main = article.language.split('-')[0] ?? ''
  return [
    ...(['published', 'updated'] as const).flatMap((field) => againstMetadata(article, field)),
    ...againstPublication(article, clocks, filed),
    ...(judged.has(main) ? article.stamps.flatMap((passage) => wrongWeekdays(passage, null, 'published')) : []),
    ...(judged.has(main) ? inText(sentences, clocks.today?.day ?? null) : []),
  ]
}

const dayOf = (time: string): string => time.slice(0, 10)

const daysBetween = (one: string, other: string): number => Temporal.PlainDate.from(dayOf(one)).until(dayOf(other)).days

/** What a person has corrected is settled: it comes without words that prove it. */
const isSettled = (article: ExtractedArticle, field: 'published' | 'updated'): boolean =>
  article.statedTimes?.[field]?.evidence.length === 0

/** The day that the metadata states, and the one that the page prints. */
function againstMetadata(article: ExtractedArticle, field: 'published' | 'updated'): Contradiction[] {
  const stated = article.statedTimes?.[field]
  if (!stated || isSettled(article, field)) return []
  const { statedTimes: _, ...page } = article
  const printed = readClocks(page)
  const [value, [proof]] = [printed[field], printed.evidence[field]]
  if (value === null || proof?.basis !== 'stated' || Math.abs(daysBetween(value, stated.value)) <= zones) return []
  const line = stated.evidence[0]?.line ?? null
  return [
    {
      field,
      readings: [
        { from: 'metadata', value: stated.value, line },
        { from: 'stamp', value, line: proof.line },
      ],
    },
  ]
}

/** Days that must not lie behind publication, or far before it. */
function againstPublication(
  article: ExtractedArticle,
  { published, updated, evidence }: Clocks,
  filed: string | null,
): Contradiction[] {
  if (published === null || isSettled(article, 'published')) return []
  const own: ContradictionReading = { from: 'stamp', value: published, line: evidence.published[0]?.line ?? null }
  const noted = scrapeDate(article)
  const collected = noted && isoDay(noted.year, noted)
  const line = (passage: Passage | undefined): number | null => passage?.segments[0]?.line ?? null
  const others: readonly (ContradictionReading & { readonly wrong: boolean })[] = [
    ...fromDay(
      'dateline',
      filed,
      article.dateline?.evidence[0]?.line ?? null,
      (days) => days > zones || days < -longestDelay,
    ),
    ...fromDay('collector', collected, line(article.scrapeStamps[0]), (days) => days < -zones),
    ...fromDay('update', updated, evidence.updated[0]?.line ?? null, (days) => days < -zones),
  ].map(({ isWrong, ...reading }) => ({ ...reading, wrong: isWrong(daysBetween(published, reading.value)) }))
  return others
    .filter(({ wrong }) => wrong)
    .map(({ wrong: _, ...reading }) => ({ field: 'published', readings: [own, reading] }))
}

/** One reading, and how many days after publication make it wrong; none where the day isn't told. */
function fromDay(
  from: ContradictionReading['from'],
  value: string | null,
  line: number | null,
  isWrong: (days: number) => boolean,
): (ContradictionReading & { readonly isWrong: (days: number) => boolean })[] {
  return value === null || value.length < 10 ? [] : [{ from, value, line, isWrong }]
}

function inText(sentences: readonly Sentence[], today: string | null): Contradiction[] {
  return sentences
    .filter(({ text }) => /\d/.test(text))
    .flatMap(({ text, offset, stretch }) => wrongWeekdays(stretch.passage, today, 'events', text, offset))
}

/** "Monday, May 7" where May 7 is a Tuesday. */
function wrongWeekdays(
  passage: Passage,
  today: string | null,
  field: Contradiction['field'],
  text: string = passage.text,
  offset = 0,
): Contradiction[] {
  if (!(text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => weekdayOf(word) !== null)) return []
  return findPrintedDates(text).flatMap((date) => {
    const beside = weekdayBeside(text, date)
    const day = date.ambiguous ? null : dayMeant(date, today)
    if (!beside || day === null || Temporal.PlainDate.from(day).dayOfWeek === weekdayOf(beside)) return []
    const line = prove({ passage, start: offset + date.start, end: offset + date.end }, '', 'stated')[0]?.line ?? null
    return [
      {
        field,
        readings: [
          { from: 'weekday', value: beside, line },
          { from: 'date', value: day, line },
        ],
      },
    ]
  })
}

const threeSigns = /^\p{Lo}{3}$/u

/** The weekday of a name as printed, 1 for Monday; null where it is no sure name of one. */
function weekdayOf(word: string): number | null {
  const key = nameKey(word)
  const day = weekdays().get(key)
  if (day === undefined) return null
  const sure = shortNames.has(key) || (key.length > 3 && !months().has(key)) || threeSigns.test(key)
  return sure ? day : null
}

/** The weekday that stands right before a date, within its words, or behind it as its apposition. */
function weekdayBeside(text: string, { start, end }: PrintedDate): string | null {
  const before = /([\p{L}\p{M}]+)\.?(?:,?\s|\s?\(|,\s(?:den|dem)\s)\s?$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[1]
  const behind = /^(?:,\s|\s?[(（])([\p{L}\p{M}]+)(?=[,.)）]|$)/u.exec(text.slice(end, end + 24))?.[1]
  const within = text.slice(start, end).match(/[\p{L}\p{M}]+/gu) ?? []
  return [before, ...within, behind].find((word) => word !== undefined && weekdayOf(word) !== null) ?? null
}

/** The day a date means: without a year the one nearest to the report's own day, if it lies near. */
function dayMeant(date: PrintedDate, today: string | null): string | null {
  if (date.year !== null) return isoDay(date.year, date)
  if (today === null) return null
  const year = Number(today.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((each) => isoDay(each, date) ?? [])
  return days.find((day) => Math.abs(daysBetween(today, day)) <= nearby) ?? null
}

function isoDay(year: number | null, { month, day }: PrintedDate): string | null {
  if (year === null || month === null || day === null) return null
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.day === day ? date.toString() : null
}
