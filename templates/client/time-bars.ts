/** How many reports of a search fall into each year, month or day: what the small chart draws and picks from. */
import type { Catalogue } from './catalogue.ts'
import { dayText } from './query/days.ts'
import { listRows, type Rows } from './rows.ts'
import type { Clock } from './search-state.ts'

export interface TimeBar {
  /** `2023`, `2023-01` or `2023-01-09`: as it is asked for. */
  readonly period: string
  readonly count: number
}

/** More bars than this aren't told apart; then longer periods are drawn. */
const maxBars = 48

/** Lengths of `2023-01-09`, `2023-01` and `2023`. */
const units = [10, 7, 4]

/** The finest periods that fit, from the first to the last with a report; those in between are there though empty. */
export function timeBars(catalogue: Catalogue, clock: Clock, set: Rows): TimeBar[] {
  const days = listRows(set).map((row) => daysOfRow(catalogue, clock, row))
  const all = days.flat()
  if (all.length === 0) return []
  const first = all.reduce((least, day) => Math.min(least, day))
  const last = all.reduce((most, day) => Math.max(most, day))
  const unit = units.find((length) => periodsBetween(first, last, length).length <= maxBars) ?? 4
  const periodOf = new Map([...new Set(all)].map((day) => [day, dayText(day).slice(0, unit)]))
  const counts = new Map<string, number>()
  for (const own of days)
    for (const period of new Set(own.map((day) => periodOf.get(day) ?? '')))
      counts.set(period, (counts.get(period) ?? 0) + 1)
  return periodsBetween(first, last, unit).map((period) => ({ period, count: counts.get(period) ?? 0 }))
}

function daysOfRow(catalogue: Catalogue, clock: Clock, row: number): number[] {
  if (clock === 'event') return (catalogue.eventDays[row] ?? []).map(({ first }) => first)
  const day = catalogue.days[row]
  return day === undefined ? [] : [day]
}

/** A few more than fit, at most: then it's too many. */
function periodsBetween(first: number, last: number, length: number): string[] {
  const periods: string[] = []
  const step = { 10: 1, 7: 28, 4: 365 }[length] ?? 1
  const end = dayText(last).slice(0, length)
  for (let day = first; periods.length <= maxBars || length === 4; day += step) {
    const period = dayText(day).slice(0, length)
    if (period > end) break
    if (period !== periods.at(-1)) periods.push(period)
  }
  if (periods.at(-1) !== end) periods.push(end)
  return periods
}
