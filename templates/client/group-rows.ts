/** Rows of a search put together by the event they report. */

/** Reports of one event; `event` is null for a report that stands alone. */
export interface RowGroup {
  readonly event: string | null
  readonly rows: readonly number[]
}

/**
 * Groups rows in the order of their first. A report of several events goes with the one that most of the rows report.
 * @param eventsOf ids of the events each row reports
 */
export function groupRows(rows: readonly number[], eventsOf: readonly (readonly string[] | undefined)[]): RowGroup[] {
  const counts = new Map<string, number>()
  for (const row of rows) for (const event of eventsOf[row] ?? []) counts.set(event, (counts.get(event) ?? 0) + 1)
  const groups = new Map<string, { event: string | null; rows: number[] }>()
  for (const row of rows) {
    const shared = (eventsOf[row] ?? []).filter((event) => (counts.get(event) ?? 0) > 1)
    const event = shared.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))[0] ?? null
    const key = event ?? `row ${row}`
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { event, rows: [row] })
  }
  return [...groups.values()]
}
