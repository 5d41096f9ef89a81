/** The lines that print the page's dates → each date with the clock its label says it belongs to. */
import type { ExtractedArticle, MonthDay, Passage } from '../model.ts'
import { findPrintedDates, type PrintedDate } from '../text/dates.ts'
import { clockNamed, isUpdatedBehind } from '../text/stamp-labels.ts'
import { issuersOf } from './issuers.ts'
import { homeOfPaper } from './mastheads.ts'

/** One date of the page with what its label calls it. */
export interface Stamp {
  readonly passage: Passage
  readonly date: PrintedDate
  readonly clock: 'published' | 'updated'
  /** Its own words say which clock it is; a bare date may be the site's own clock. */
  readonly labelled: boolean
}

/** The dates of one line; the words since the date before are a date's label. */
function stampsIn(passage: Passage): Stamp[] {
  const dates = findPrintedDates(passage.text)
  return dates.map((date, index) => {
    const label = passage.text.slice(dates[index - 1]?.end ?? 0, date.start).slice(-80)
    const behind = passage.text.slice(date.end, dates[index + 1]?.start)
    const named = clockNamed(label) ?? (isUpdatedBehind(behind) ? 'updated' : null)
    return { passage, date, clock: named ?? 'published', labelled: named !== null }
  })
}

/** The day the collector noted, where the note tells one: `2023-01-10`. */
export function scrapeDate(article: ExtractedArticle): PrintedDate | null {
  const dates = article.scrapeStamps.flatMap((passage) => findPrintedDates(passage.text))
  return dates.find((date) => date.year !== null && date.day !== null) ?? null
}

/** Time zones of countries that write the month first, and of those that write the day first. */
const monthFirstZone = /(?<!\p{L})(?:[ECMP][SD]?T)(?!\p{L})/u
const dayFirstZone = /(?<!\p{L})(?:GMT|BST|CES?T|EES?T|MSK|IST|PKT|SAST|WAT|CAT|EAT|WIB|ICT|AE[SD]T|NZ[SD]T)(?!\p{L})/u

/** Days, in either direction, by which a report's dateline is near its stamp. */
const nearDateline = 3

/** States whose English papers write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'CA'])

/** In days, no year being known: how far one day of the year is from another. */
function apart(month: number, day: number, other: { month: number; day: number }): number {
  const days = Math.abs(Date.UTC(2024, month - 1, day) - Date.UTC(2024, other.month - 1, other.day)) / 86_400_000
  return Math.min(days, 366 - days)
}

/** Which way round a day is the dateline's or one of the next: only where the other way is far from it. */
function nearestTo({ month, day }: PrintedDate, filed: ExtractedArticle['datelineDay']): Order | null {
  if (!filed || month === null || day === null) return null
  const [read, turned] = [apart(month, day, filed) <= nearDateline, apart(day, month, filed) <= nearDateline]
  return read === turned ? null : read ? 'month first' : 'day first'
}

/** By where the paper or the body that issued the report is at home. */
function isDayFirstHome(article: ExtractedArticle): boolean {
  const home = issuersOf(article)[0] ?? homeOfPaper(article)[0]
  return home !== undefined && !MONTH_FIRST.has(home.country)
}

/** The day of a dateline that prints its year. */
function filedOn({ dateline }: ExtractedArticle): MonthDay | null {
  const [, month, day] = dateline?.value.date?.split('-').map(Number) ?? []
  return month && day ? { month, day } : null
}

type Order = NonNullable<ExtractedArticle['dayOrder']>

/** What tells whether "02/12/2024" is in February, in this order: the days of collector and dateline, the page's other dates, the zone. */
function orderOf({ date, passage }: Stamp, article: ExtractedArticle): Order {
  const { month, day } = date
  const slashed = passage.text.slice(date.start, date.end).includes('/')
  const read: Order = slashed ? 'month first' : 'day first'
  for (const known of [scrapeDate(article), article.datelineDay, filedOn(article)]) {
    if (known?.month === month && known?.day === day) return read
    if (known?.month === day && known?.day === month) return slashed ? 'day first' : 'month first'
  }
  if (!slashed) return read
  const near = nearestTo(date, article.datelineDay)
  if (near) return near
  if (article.dayOrder) return article.dayOrder
  if (dayFirstZone.test(passage.text)) return 'day first'
  if (!monthFirstZone.test(passage.text) && isDayFirstHome(article)) return 'day first'
  return monthFirstZone.test(passage.text) || /^(?:en|und)\b/.test(article.language) ? 'month first' : 'day first'
}

/** "02/12/2024" was read month first with strokes, else day first: turned round where the other order is told. */
function settle(stamp: Stamp, article: ExtractedArticle): Stamp {
  const { date, passage } = stamp
  if (!date.ambiguous) return stamp
  const read: Order = passage.text.slice(date.start, date.end).includes('/') ? 'month first' : 'day first'
  return orderOf(stamp, article) === read ? stamp : { ...stamp, date: { ...date, month: date.day, day: date.month } }
}

/** All dates an article's stamp lines print, in order. */
export function stampsOf(article: ExtractedArticle): readonly Stamp[] {
  return article.stamps.flatMap(stampsIn).map((stamp) => settle(stamp, article))
}
