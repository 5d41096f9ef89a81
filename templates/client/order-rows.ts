/** Rows in the order a search asks for. */
import type { Catalogue } from './catalogue.ts'
import type { SortOrder } from './search-state.ts'

/**
 * Rows are newest first as they are; what has no day of the kind asked for comes last, never away.
 * @param rows in their own order @param scores of each row
 */
export function orderRows(
  catalogue: Catalogue,
  sort: SortOrder,
  rows: readonly number[],
  scores: Float64Array,
): readonly number[] {
  const keys: Readonly<Record<SortOrder, (row: number) => number | undefined>> = {
    relevance: (row) => -(scores[row] ?? 0),
    newest: (row) => row,
    oldest: (row) => (catalogue.days[row] === undefined ? undefined : -row),
    'event-newest': (row) => negative(catalogue.eventDays[row]?.at(-1)?.first),
    'event-oldest': (row) => catalogue.eventDays[row]?.[0]?.first,
  }
  return sort === 'newest' ? rows : byKey(rows, keys[sort])
}

/** Many rows share a key: only the keys are sorted, as numbers, and rows of one key stay in their order. */
function byKey(rows: readonly number[], keyOf: (row: number) => number | undefined): number[] {
  const groups = new Map<number, number[]>()
  for (const row of rows) {
    const key = keyOf(row) ?? Number.POSITIVE_INFINITY
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...Float64Array.from(groups.keys()).sort()].flatMap((key) => groups.get(key) ?? [])
}

function negative(day: number | undefined): number | undefined {
  return day === undefined ? undefined : -day
}
