/** What the last build said of each report in a list of all: taken over where nothing of the report differs. */
import type { UrlPath } from '../model.ts'

export interface Before {
  /** Ids of reports of which nothing differs. */
  readonly reports: ReadonlySet<string>
  /** A published file; empty where there is none. */
  readonly text: (url: UrlPath) => string
}

/**
 * @param cut a published list → what it says of each report, by id
 * @returns what is said of a report: as it was, or made anew
 */
export function asBefore<Report>(
  before: Before | null,
  url: UrlPath,
  cut: (text: string) => Iterable<readonly [id: string, piece: string]>,
  make: (report: Report) => string,
): (id: string, report: Report) => string {
  const known = new Map(before ? cut(before.text(url)) : [])
  return (id, report) => (before?.reports.has(id) ? known.get(id) : undefined) ?? make(report)
}
