/**
 * The indexes of a site as the search in the browser reads them: where each lies, and which rows of the catalogue are in
 * it. An index numbers its reports in the order they were added, which is that of the rows.
 */
import type { IndexedReport, Tier } from './search-tiers.ts'

export interface TierTable {
  /** How many reports the archive has. */
  readonly rows: number
  readonly tiers: readonly TierEntry[]
  /** The index that each row is in, as runs: its place in `tiers`, how many rows, and so on. */
  readonly runs: readonly number[]
}

export interface TierEntry {
  readonly name: string
  /** Relative to the site. */
  readonly path: string
  /** As Pagefind knows the index; its numbers for reports begin with it. */
  readonly language: string
  /** Numbers of reports that are no more, or are in another index by now: the first, then the distance to each next. */
  readonly masked: readonly number[]
}

/** Folders of indexes below the folder of the first. */
export const tierFolder: RegExp = /^(?:b\d+|m|d)\//

/** The first base lies where a site with one index has it, and holds the folders of the others. */
export const firstTierPath = 'pagefind/'

export function tierPath(name: string): string {
  return name === 'b1' ? firstTierPath : `${firstTierPath}${name}/`
}

/** A private subtag (RFC 5646 §2.2.7) that Pagefind puts before the number of each report: so numbers of two indexes never are the same. */
export function tierLanguage(language: string, name: string): string {
  return name === 'b1' ? language : `${language}-x-${name}`
}

/** @param reports of today, newest first */
export function tierTable(reports: readonly IndexedReport[], tiers: readonly Tier[], language: string): TierTable {
  const hashes = new Map(reports.map(({ id, hash }) => [id, hash]))
  const tierOf = new Map<string, number>()
  const entries = tiers.map(({ name, reports: own }, place): TierEntry => {
    const masked: number[] = []
    for (const [number, { id, hash }] of own.entries())
      if (hashes.get(id) === hash && !tierOf.has(id)) tierOf.set(id, place)
      else masked.push(number)
    const steps = masked.map((number, at) => number - (masked[at - 1] ?? 0))
    return { name, path: tierPath(name), language: tierLanguage(language, name), masked: steps }
  })
  return { rows: reports.length, tiers: entries, runs: runsOf(reports.map(({ id }) => tierOf.get(id) ?? 0)) }
}

/** `[0, 0, 1, 0]` → `[0, 2, 1, 1, 0, 1]` */
function runsOf(places: readonly number[]): number[] {
  const runs: number[] = []
  for (const [at, place] of places.entries())
    if (place === places[at - 1]) runs.push((runs.pop() ?? 0) + 1)
    else runs.push(place, 1)
  return runs
}
