/** The lines that print the page's dates → when it was published and updated, in the publisher's own time. */
import { Temporal } from 'temporal-polyfill'
import type { Evidence, ExtractedArticle, Passage, TimeBasis } from '../model.ts'
import { findPrintedDates, type PrintedDate } from '../text/dates.ts'
import { prove } from './evidence.ts'

export interface Clocks {
  readonly published: string | null
  readonly updated: string | null
  readonly timeBasis: TimeBasis
  readonly evidence: Readonly<Record<'published' | 'updated', readonly Evidence[]>>
  /** The publisher's own day, by which days in the text are understood, and how it is known; null where nothing tells. */
  readonly today: { readonly day: string; readonly inferred: boolean } | null
}

/** One date of the page with what its label calls it. */
interface Stamp {
  readonly passage: Passage
  readonly date: PrintedDate
  readonly clock: 'published' | 'updated'
}

/** Labels that make the date after them one of changing, not of publishing; in the languages met. */
const UPDATED =
  /(?:up-?dated?|modified|last (?:edited|changed|modified|revised)|revised|corrected|actualizad[oa]|actualización|atualizad[oa]|mis à jour|mise à jour|modifié|aktualisiert|geändert|aggiornat[oa]|обновлен[оа]?|изменено|güncellen\p{L}*|güncelleme|diperbarui|cập nhật|更新|最終更新|修改|업데이트|수정|تحديث|bijgewerkt|gewijzigd|uppdaterad|opdateret)[^\d]{0,24}$/iu

const pad = (value: number): string => String(value).padStart(2, '0')

/** The words between the date before and this one: its label. */
function stampsOf(passage: Passage): Stamp[] {
  const dates = findPrintedDates(passage.text)
  return dates.map((date, index) => {
    const label = passage.text.slice(dates[index - 1]?.end ?? 0, date.start)
    return { passage, date, clock: UPDATED.test(label) ? 'updated' : 'published' }
  })
}

/** A year the page leaves out, from the collector's note or the dates beside it. */
function yearHint(article: ExtractedArticle): number | null {
  const passages = [...article.stamps, ...article.scrapeStamps]
  return passages.flatMap((passage) => findPrintedDates(passage.text)).find((date) => date.year !== null)?.year ?? null
}

interface Reading {
  readonly value: string
  readonly basis: TimeBasis
}

/** The zone's offset on that day and hour, or null where it is none or unknown. */
function offsetIn(timeZone: string | null, { month, day, hour, minute }: PrintedDate, year: number): string | null {
  if (timeZone === null || month === null || day === null) return null
  return Temporal.ZonedDateTime.from({ timeZone, year, month, day, hour: hour ?? 12, minute: minute ?? 0 }).offset
}

/** "2023-01-10T10:31+08:00", seconds only if printed; "2022-03-31" where no time is; null where the day isn't told. */
function readStamp(date: PrintedDate, hint: number | null, timeZone: string | null): Reading | null {
  const year = date.year ?? hint
  if (year === null || date.month === null || date.day === null) return null
  const day = `${year}-${pad(date.month)}-${pad(date.day)}`
  if (date.hour === null) return { value: day, basis: 'none' }
  const seconds = date.second === null ? '' : `:${pad(date.second)}`
  const offset = date.offset ?? offsetIn(timeZone, date, year)
  const basis = date.offset !== null ? 'stated' : offset !== null ? 'publisher' : 'none'
  return { value: `${day}T${pad(date.hour)}:${pad(date.minute ?? 0)}${seconds}${offset ?? ''}`, basis }
}

/** The stamp that tells a clock: the first of those that tell most of it (a time, then a sure order of day and month). */
function bestStamp(stamps: readonly Stamp[], clock: Stamp['clock']): Stamp | undefined {
  const own = stamps.filter((stamp) => stamp.clock === clock && stamp.date.day !== null)
  const days = new Set(own.map(({ date }) => `${date.month}-${date.day}`))
  const first = own.find(({ date }) => !date.ambiguous) ?? own[0]
  return days.size === 1 ? (own.find(({ date }) => date.hour !== null) ?? first) : first
}

/** The day the collector noted, for pages without a date of their own. */
function scrapeDay(article: ExtractedArticle): string | null {
  const dates = article.scrapeStamps.flatMap((passage) => findPrintedDates(passage.text))
  const full = dates.find((date) => date.year !== null && date.day !== null)
  return full ? (readStamp(full, null, null)?.value.slice(0, 10) ?? null) : null
}

/** Published and updated, each with the words that print it. The collector's note is a hint, never a clock. */
export function readClocks(article: ExtractedArticle): Clocks {
  const stamps = article.stamps.flatMap(stampsOf)
  const hint = yearHint(article)
  const read = (clock: Stamp['clock']): { reading: Reading | null; evidence: readonly Evidence[] } => {
    const stamp = bestStamp(stamps, clock)
    const reading = stamp ? readStamp(stamp.date, hint, article.profile.timeZone) : null
    if (!stamp || !reading) return { reading: null, evidence: [] }
    const basis = stamp.date.year === null || stamp.date.ambiguous ? 'inferred' : 'stated'
    return { reading, evidence: prove({ passage: stamp.passage, ...stamp.date }, `${clock}-stamp`, basis) }
  }
  const [published, updated] = [read('published'), read('updated')]
  const leading = published.reading ?? updated.reading
  const timed = [published.reading, updated.reading].find((reading) => reading && reading.basis !== 'none')
  const fallback = scrapeDay(article)
  return {
    published: published.reading?.value ?? null,
    updated: updated.reading?.value ?? null,
    timeBasis: timed?.basis ?? 'none',
    evidence: { published: published.evidence, updated: updated.evidence },
    today: leading
      ? { day: leading.value.slice(0, 10), inferred: false }
      : fallback === null
        ? null
        : { day: fallback, inferred: true },
  }
}
