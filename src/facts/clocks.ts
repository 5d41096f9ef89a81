/** The page's stamps → when it was published and updated, in the publisher's own time, and the day its text speaks from. */
import { Temporal } from 'temporal-polyfill'
import type { Evidence, ExtractedArticle, Passage, TimeBasis } from '../model.ts'
import type { PrintedDate } from '../text/dates.ts'
import { findPrintedDates } from '../text/dates.ts'
import { prove } from './evidence.ts'
import { type Stamp, scrapeDate, stampsOf } from './stamps.ts'

export interface Clocks {
  readonly published: string | null
  readonly updated: string | null
  readonly timeBasis: TimeBasis
  readonly evidence: Readonly<Record<'published' | 'updated', readonly Evidence[]>>
  /** The publisher's own day, by which days in the text are understood, and how it is known; null where nothing tells. */
  readonly today: { readonly day: string; readonly inferred: boolean } | null
}

interface Reading {
  readonly value: string
  readonly basis: TimeBasis
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** A year the page leaves out, from the dates beside it or the collector's note. */
function yearHint({ stamps, scrapeStamps }: ExtractedArticle): number | null {
  const dates = [...stamps, ...scrapeStamps].flatMap((passage) => findPrintedDates(passage.text))
  return dates.find((date) => date.year !== null)?.year ?? null
}

/** The zone's offset on that day and hour, or null where it is none or unknown. */
function offsetIn(timeZone: string | null, year: number, date: PrintedDate): string | null {
  if (timeZone === null || date.month === null || date.day === null) return null
  const { month, day, hour, minute } = date
  return Temporal.ZonedDateTime.from({ timeZone, year, month, day, hour: hour ?? 12, minute: minute ?? 0 }).offset
}

/** YYYY-MM-DD, or null where there is no such day ("29 February" of the wrong year). */
function dayOf(year: number | null, { month, day }: PrintedDate): string | null {
  if (year === null || month === null || day === null) return null
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.day === day ? date.toString() : null
}

/** "2023-01-10T10:31+08:00", seconds only if printed; "2022-03-31" where no time is; null where the day isn't told. */
function readDate(date: PrintedDate, hint: number | null, timeZone: string | null): Reading | null {
  const year = date.year ?? hint
  const day = dayOf(year, date)
  if (day === null || year === null) return null
  if (date.hour === null) return { value: day, basis: 'none' }
  const seconds = date.second === null ? '' : `:${pad(date.second)}`
  const offset = date.offset ?? offsetIn(timeZone, year, date)
  const basis = date.offset !== null ? 'stated' : offset !== null ? 'publisher' : 'none'
  return { value: `${day}T${pad(date.hour)}:${pad(date.minute ?? 0)}${seconds}${offset ?? ''}`, basis }
}

/** Days after the dateline's from which a bare date is no longer the article's but the day the page was called up. */
const latestAfterDateline = 30

/** "— Jane Doe (@janedoe) January 9, 2023" signs a post that the article shows. */
const embedded = /^[—–-]\s.{2,80}\(@\w{1,40}\)/u

/** "Montevideo, January 22nd 2025" over a story of 2016: a bare date far behind the dateline's, or behind the collector's day. */
function isPageClock({ date, labelled, passage }: Stamp, article: ExtractedArticle): boolean {
  if (embedded.test(passage.text)) return true
  const day = labelled ? null : dayOf(date.year, date)
  const filed = article.dateline?.value.date ?? null
  const noted = scrapeDate(article)
  const collected = noted && dayOf(noted.year, noted)
  return day !== null && (isAfter(day, filed, latestAfterDateline) || isAfter(day, collected, 1))
}

function isAfter(day: string, other: string | null, days: number): boolean {
  return other !== null && Temporal.PlainDate.from(other).until(day).days > days
}

/** Paragraphs down to which a stamp stands at the article's top. */
const topBlocks = 3

/** How far from the place of a stamp a line stands: below the headline 0, above it by lines, elsewhere last. */
function distance({ passage }: Stamp, { headline, blocks }: ExtractedArticle): number {
  const lineOf = (place: Passage | undefined): number | undefined => place?.segments[0]?.line
  const line = lineOf(passage) ?? 0
  const body = lineOf(blocks[0]?.passage) ?? 0
  const top = lineOf(headline ?? undefined) ?? body
  const end = lineOf(blocks[Math.min(topBlocks, blocks.length) - 1]?.passage) ?? body
  if (line < top) return top - line
  return line <= Math.max(end, body) ? 0 : farAway
}

const farAway = 1e6

/**
 * The stamp that tells a clock: one with a label if any; the nearest to the headline that is sure of its day; of one day's,
 * the one with the time.
 */
function bestStamp(stamps: readonly Stamp[], clock: Stamp['clock'], article: ExtractedArticle): Stamp | undefined {
  const all = stamps.filter((stamp) => stamp.clock === clock && stamp.date.day !== null && !isPageClock(stamp, article))
  const labelled = all.filter((stamp) => stamp.labelled)
  const own = labelled.length > 0 ? labelled : all
  const near = [...own].sort((one, other) => distance(one, article) - distance(other, article))
  const best =
    near.find(({ date }) => !date.ambiguous && date.year !== null) ??
    near.find(({ date }) => !date.ambiguous) ??
    near[0]
  const sameDay = near.filter(({ date }) => date.month === best?.date.month && date.day === best?.date.day)
  return sameDay.find(({ date }) => date.hour !== null) ?? best
}

/** Metadata writes its offset with the time, or none. */
function offsetBasis(time: string): TimeBasis {
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(time.slice(10)) ? 'stated' : 'none'
}

/** Published and updated, each with the words that print it. The collector's note is a hint, never a clock. */
export function readClocks(article: ExtractedArticle): Clocks {
  const stamps = stampsOf(article)
  const hint = yearHint(article)
  const read = (clock: Stamp['clock']): { reading: Reading | null; evidence: readonly Evidence[] } => {
    const stated = article.statedTimes?.[clock]
    if (stated) return { reading: { value: stated.value, basis: offsetBasis(stated.value) }, evidence: stated.evidence }
    const stamp = bestStamp(stamps, clock, article)
    const reading = stamp ? readDate(stamp.date, hint, article.profile.timeZone) : null
    if (!stamp || !reading) return { reading: null, evidence: [] }
    const { passage, date } = stamp
    const basis = date.year === null || date.ambiguous ? 'inferred' : 'stated'
    return { reading, evidence: prove({ passage, start: date.start, end: date.end }, `${clock}-stamp`, basis) }
  }
  const [published, updated] = [read('published'), read('updated')]
  const readings = [published.reading, updated.reading].filter((reading) => reading !== null)
  const noted = scrapeDate(article)
  const day = readings[0]?.value.slice(0, 10) ?? (noted && dayOf(noted.year, noted))
  return {
    published: published.reading?.value ?? null,
    updated: updated.reading?.value ?? null,
    timeBasis: readings.find(({ basis }) => basis !== 'none')?.basis ?? 'none',
    evidence: { published: published.evidence, updated: updated.evidence },
    today: day === null ? null : { day, inferred: readings.length === 0 },
  }
}
