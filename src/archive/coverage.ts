/** What the archive holds and what it lacks: reports by publisher and time, languages, missing facts, refused files. */
import type { Archive, ArchivedArticle, RefusalReason } from '../model.ts'
import { oncePer } from '../text/once.ts'
import { by, inTurn, most } from './order.ts'
import { all, find, groupBy, take } from './shelf.ts'
import { wholeOf } from './trace.ts'

/** A publisher's reports by column, in the order of the columns. `publisher` is null where none is known, or for the rest. */
export interface CoverageRow {
  readonly publisher: { readonly id: string; readonly name: string } | null
  readonly numbers: readonly number[]
  readonly total: number
}

/** Publishers against years or months, the busiest first. */
export interface CoverageMatrix {
  /** `2023`, `2023-01`, or `undated`. */
  readonly columns: readonly string[]
  readonly rows: readonly CoverageRow[]
}

/** Reports, or files, that share something. */
export interface Tally<Key extends string = string> {
  readonly key: Key
  readonly number: number
}

/** Publishers by year, newest first, the undated last. */
export const coverageByYear = ofWhole((archive: Archive): CoverageMatrix => {
  return matrixOf(all(archive.articles), archive.years.keys, ({ when }) => when?.day.slice(0, 4) ?? 'undated')
})

/** What is read off all reports, once for the page and its twin. */
function ofWhole<Told>(tell: (archive: Archive) => Told): (archive: Archive) => Told {
  const told = oncePer(tell)
  return (archive) => told(wholeOf(archive))
}

/** Publishers by month of one year, January first. @param year `2023` */
export function coverageByMonth(archive: Archive, year: string): CoverageMatrix {
  const ids = find(archive.years, year)?.reports ?? []
  const columns = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  const reports = ids.map((id) => take(archive.articles, id))
  return matrixOf(reports, columns, ({ when }) => when?.day.slice(0, 7) ?? '')
}

function matrixOf(
  reports: readonly ArchivedArticle[],
  columns: readonly string[],
  columnOf: (report: ArchivedArticle) => string,
): CoverageMatrix {
  const owners = groupBy(reports, ({ article }) => [article.publisher?.id ?? ''])
  const rows = [...owners.values()].map((own): CoverageRow => {
    const publisher = own[0]?.article.publisher ?? null
    const cells = groupBy(own, (report) => [columnOf(report)])
    const numbers = columns.map((column) => cells.get(column)?.length ?? 0)
    return { publisher: publisher && { id: publisher.id, name: publisher.name }, numbers, total: own.length }
  })
  return {
    columns,
    rows: rows.sort(
      inTurn(
        most(({ total }) => total),
        by(({ publisher }) => publisher?.id ?? '\uffff'),
      ),
    ),
  }
}

/** The first rows, and all others as one. */
export function foldRows(
  { columns, rows }: CoverageMatrix,
  kept: number,
): { rows: readonly CoverageRow[]; rest: CoverageRow | null; folded: number } {
  const others = rows.slice(kept)
  const numbers = columns.map((_, index) => others.reduce((sum, row) => sum + (row.numbers[index] ?? 0), 0))
  const total = others.reduce((sum, row) => sum + row.total, 0)
  return {
    rows: rows.slice(0, kept),
    rest: others.length === 0 ? null : { publisher: null, numbers, total },
    folded: others.length,
  }
}

/** Languages of the reports, the most frequent first. */
export const coverageOfLanguages = ofWhole((archive: Archive): readonly Tally[] => {
  return tally(all(archive.articles).map(({ article }) => article.language))
})

/** Refused files by reason, the most frequent first. */
export function coverageOfRefusals(archive: Archive): Tally<RefusalReason>[] {
  return tally(all(archive.refused).map(({ refusal }) => refusal.reason))
}

function tally<Key extends string>(keys: readonly Key[]): Tally<Key>[] {
  const groups = groupBy(keys, (key) => [key])
  return [...groups.values()]
    .flatMap((same) => same.slice(0, 1).map((key) => ({ key, number: same.length })))
    .sort(
      inTurn(
        most(({ number }) => number),
        by(({ key }) => key),
      ),
    )
}

/** What a report can lack. */
export type Lack = (typeof lacks)[number]['key']

const lacks = [
  { key: 'day', of: ({ when }: ArchivedArticle) => when === null },
  { key: 'publication', of: ({ when }: ArchivedArticle) => when?.clock === 'updated' },
  { key: 'publisher', of: ({ article }: ArchivedArticle) => article.publisher === null },
  { key: 'headline', of: ({ article }: ArchivedArticle) => article.titleBasis === 'generated' },
  { key: 'author', of: ({ article }: ArchivedArticle) => article.authors.length === 0 },
  { key: 'address', of: ({ article }: ArchivedArticle) => article.url === null },
  { key: 'end', of: ({ article }: ArchivedArticle) => article.truncated },
  { key: 'event', of: ({ article }: ArchivedArticle) => article.events.length === 0 },
] as const

/** How many reports lack what. */
export const coverageOfLacks = ofWhole((archive: Archive): readonly Tally<Lack>[] => {
  const reports = all(archive.articles)
  return lacks.map(({ key, of }) => ({ key, number: reports.filter(of).length }))
})

/** Months between the first and the last with reports in which none was published, oldest first; runs of them as one. */
export function coverageGaps(archive: Archive): { readonly from: string; readonly to: string }[] {
  const months = archive.periods.keys
    .filter((key) => key.length === 7 && take(archive.periods, key).reports.length > 0)
    .map(monthNumber)
    .reverse()
  return months.flatMap((month, index) => {
    const next = months[index + 1]
    return next === undefined || next === month + 1 ? [] : [{ from: monthKey(month + 1), to: monthKey(next - 1) }]
  })
}

/** Months since the year 0. */
function monthNumber(key: string): number {
  return Number(key.slice(0, 4)) * 12 + Number(key.slice(5)) - 1
}

function monthKey(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}
