/** Events → places along a line of time, one lane for each mode of contact; many events as squares of years instead. */
import type { ArchivedEvent, EventMode } from '../model.ts'
import { periodsOf } from './calendar.ts'
import { by } from './order.ts'
import { groupBy } from './shelf.ts'

/** Modes in the order of their lanes. */
export const laneOrder: readonly EventMode[] = ['meeting', 'visit', 'phone', 'video', 'statement', 'other']

/** An event on its lane. `at`: share of the line, from 0 at the first day to 1 at the last; `level`: 0 on the line, higher where marks crowd. */
export interface TimelineMark {
  readonly event: ArchivedEvent
  readonly at: number
  readonly level: number
}

export interface TimelineLane {
  readonly mode: EventMode
  /** Oldest first. */
  readonly marks: readonly TimelineMark[]
  readonly levels: number
}

export interface Timeline {
  readonly lanes: readonly TimelineLane[]
  /** Years or months (`2023`, `2023-04`) that begin on the line, at most seven. */
  readonly ticks: readonly { readonly period: string; readonly at: number }[]
}

/** Marks nearer than this share of the line stand above each other. */
const nearest = 0.022

/** The events of a pair along the time between the first year or month and the last, both whole. */
export function timelineOf(events: readonly ArchivedEvent[]): Timeline {
  const dated = events.filter(({ date }) => periodsOf(date).length > 0).sort(by(({ date }) => date))
  const scale = scaleOf(dated.map(({ date }) => date))
  const ofMode = groupBy(dated, ({ mode }) => [mode])
  const lanes = laneOrder.flatMap((mode) => {
    const own = ofMode.get(mode)
    return own ? [laneOf(mode, own, scale.place)] : []
  })
  return { lanes, ticks: scale.ticks }
}

function laneOf(mode: EventMode, events: readonly ArchivedEvent[], place: (date: string) => number): TimelineLane {
  const last: number[] = []
  const inTime = events.map((event) => ({ event, at: place(event.date) })).sort((a, b) => a.at - b.at)
  const marks = inTime.map(({ event, at }) => {
    const free = last.findIndex((other) => at - other >= nearest)
    const level = free === -1 ? last.length : free
    last[level] = at
    return { event, at, level }
  })
  return { mode, marks, levels: last.length }
}

interface Scale {
  readonly place: (date: string) => number
  readonly ticks: Timeline['ticks']
}

/** A line from the first day of the first period to the last day of the last: of months within one year, else of years. */
function scaleOf(dates: readonly string[]): Scale {
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  const inMonths = first.slice(0, 4) === last.slice(0, 4)
  const start = Number(first.slice(0, 4))
  const end = Number(last.slice(0, 4)) + 1
  const [from, to] = [Date.UTC(start, 0), Date.UTC(end, 0)]
  const share = (time: number): number => Math.round(((time - from) / (to - from)) * 10_000) / 10_000
  const place = (date: string): number => share(middleOf(periodsOf(date).at(-1) ?? date))
  const ticks = inMonths
    ? [1, 4, 7, 10].map((month) => ({
        period: `${first.slice(0, 4)}-${pad(month)}`,
        at: share(Date.UTC(start, month - 1)),
      }))
    : yearTicks(start, end).map((year) => ({ period: String(year).padStart(4, '0'), at: share(Date.UTC(year, 0)) }))
  return { place, ticks }
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** Round years, as few as can be read side by side on a phone. */
function yearTicks(start: number, end: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((size) => (end - start) / size <= 6) ?? 200
  const first = Math.ceil(start / step) * step
  return Array.from({ length: Math.ceil((end - first) / step) }, (_, index) => first + index * step)
}

/** Noon of a day; the middle of a month or year whose day is not known. */
function middleOf(period: string): number {
  const [year = 0, month, day] = period.split('-').map(Number)
  if (month === undefined) return Date.UTC(year, 6)
  return day === undefined ? Date.UTC(year, month - 1, 16) : Date.UTC(year, month - 1, day, 12)
}
