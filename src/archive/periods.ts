/** Articles and events → the years, months and days they lie in, two clocks side by side. */
import type { ArchivedEvent, Period } from '../model.ts'
import { periodKind, periodsOf } from './calendar.ts'
import { byCodePoint, reversed } from './order.ts'
import { groupBy } from './shelf.ts'

/** An article's id and the day it stands under. */
export interface DatedReport {
  readonly id: string
  readonly day: string
}

/** Every period that holds anything, newest first. A period between two that holds nothing is no page. */
export function collectPeriods(reports: readonly DatedReport[], events: readonly ArchivedEvent[]): Period[] {
  const reportsIn = groupBy(reports, (report) => periodsOf(report.day))
  const eventsIn = groupBy(events, (event) => periodsOf(event.date))
  const keys = [...new Set([...reportsIn.keys(), ...eventsIn.keys()])].sort(reversed(byCodePoint))
  const kin = groupBy(keys, (key) => [periodKind(key)])
  const places = new Map([...kin.values()].flatMap((same) => same.map((key, index) => [key, { same, index }] as const)))
  const parts = groupBy(keys, (key) => (key.length > 4 ? [key.slice(0, -3)] : []))
  return keys.map((key) => {
    const place = places.get(key)
    return {
      key,
      kind: periodKind(key),
      events: (eventsIn.get(key) ?? []).map((event) => event.id),
      undivided: (eventsIn.get(key) ?? []).filter((event) => periodsOf(event.date).at(-1) === key).map(({ id }) => id),
      reports: (reportsIn.get(key) ?? []).map((report) => report.id),
      parts: parts.get(key) ?? [],
      earlier: place?.same[place.index + 1] ?? null,
      later: place?.same[place.index - 1] ?? null,
    }
  })
}
