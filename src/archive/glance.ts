/** Years of reports → a grid that can be taken in at a glance: months of few years, or years of many, by decades. */
import type { Archive } from '../model.ts'
import { find } from './shelf.ts'

/** Years whose months are shown; more are shown as years, ten a row. */
const mostYearsOfMonths = 12

/** One square: a month or year, and how many reports were published in it. `key` is its period's. */
export interface GlanceCell {
  readonly key: string
  readonly reports: number
  /** Whether the archive holds a page of it: reports or events. */
  readonly exists: boolean
}

/** A year with its months, or a decade (`199`) with its years. */
export interface GlanceRow {
  readonly key: string
  readonly reports: number
  readonly cells: readonly GlanceCell[]
}

export interface Glance {
  readonly of: 'months' | 'years'
  /** Newest first, those that hold no report left out. */
  readonly rows: readonly GlanceRow[]
}

/** The grid of all dated reports. */
export function glanceOf(archive: Archive): Glance {
  const years = archive.years.keys.filter((year) => /^\d{4}$/.test(year))
  if (years.length <= mostYearsOfMonths) return { of: 'months', rows: years.map((year) => monthsOf(archive, year)) }
  const decades = [...new Set(years.map((year) => year.slice(0, 3)))]
  return {
    of: 'years',
    rows: decades.map((decade) =>
      rowOf(
        archive,
        decade,
        digits.map((digit) => decade + digit),
      ),
    ),
  }
}

const digits = Array.from({ length: 10 }, (_, digit) => String(digit))

function monthsOf(archive: Archive, year: string): GlanceRow {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return rowOf(archive, year, months)
}

function rowOf({ periods }: Archive, key: string, keys: readonly string[]): GlanceRow {
  const cells = keys.map((each) => {
    const period = find(periods, each)
    return { key: each, reports: period?.reports.length ?? 0, exists: period !== undefined }
  })
  // A report is dated to the day, so its months give the year's number.
  return { key, reports: cells.reduce((sum, { reports }) => sum + reports, 0), cells }
}
