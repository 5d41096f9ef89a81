/** Dated reports and events → the days of the calendar, whatever their year: `01-09`. */
import type { Anniversary, ArchivedEvent } from '../model.ts'
import { periodsOf } from './calendar.ts'
import { byCodePoint } from './order.ts'
import type { DatedReport } from './periods.ts'
import { groupBy } from './shelf.ts'

/** Every day of the calendar that holds anything, from January on; a day's neighbours are the next that hold something. */
export function collectAnniversaries(reports: readonly DatedReport[], events: readonly ArchivedEvent[]): Anniversary[] {
  const published = groupBy(reports, ({ day }) => dayOfYear(day))
  const happened = groupBy(events, ({ date }) => dayOfYear(date))
  const keys = [...new Set([...published.keys(), ...happened.keys()])].sort(byCodePoint)
  return keys.map((key, index) => ({
    key,
    events: (happened.get(key) ?? []).map(({ id }) => id),
    reports: (published.get(key) ?? []).map(({ id }) => id),
    earlier: keys[index - 1] ?? null,
    later: keys[index + 1] ?? null,
  }))
}

/** `2023-01-09` → `01-09`; a date without a day has none. */
function dayOfYear(date: string): string[] {
  const day = periodsOf(date)[2]
  return day === undefined ? [] : [day.slice(5)]
}
