/** Facets counted for a search: how many reports each value has, apart from what is chosen in its own facet. */
import { type Catalogue, type FacetRows, findValue } from './catalogue.ts'
import { rowsWithin } from './evaluate.ts'
import { daysOf } from './query/days.ts'
import { intersect, type Rows, rowsOf, unite } from './rows.ts'
import { type FacetName, facetNames, mapFacets, type SearchState } from './search-state.ts'

/** One value of a facet: how many reports of this search, apart from what is chosen in the facet itself, have it. */
export interface FacetValue {
  readonly value: string
  readonly name: string
  readonly count: number
  readonly chosen: boolean
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>

/** A search's filters: of each facet in use, and of the range of days, the rows that pass. */
export interface Filters {
  readonly byFacet: ReadonlyMap<FacetName, Rows>
  readonly range: Rows | null
}

export function makeFilters(catalogue: Catalogue, search: SearchState): Filters {
  const used = facetNames.filter((name) => search.chosen[name].length > 0)
  const { from, to, clock } = search
  // A day that can't be read bounds nothing.
  const [first, last] = [daysOf(from)?.first ?? null, daysOf(to)?.last ?? null]
  return {
    byFacet: new Map(used.map((name) => [name, choiceRows(catalogue, name, search.chosen[name])])),
    range: first === null && last === null ? null : rowsWithin(catalogue, clock, first, last),
  }
}

/** Values of a facet are alternatives. */
function choiceRows(catalogue: Catalogue, name: FacetName, values: readonly string[]): Rows {
  const { size } = catalogue
  const sets = values.flatMap((value) => findValue(catalogue, name, value) ?? [])
  return unite(
    size,
    sets.map(({ rows }) => rowsOf(size, rows)),
  )
}

/** All rows of a set that pass, leaving out one filter where named. */
export function passing(set: Rows, { byFacet, range }: Filters, without?: FacetName | 'range'): Rows {
  const masks = [...byFacet].filter(([name]) => name !== without).map(([, rows]) => rows)
  if (range && without !== 'range') masks.push(range)
  return intersect(set.length, [set, ...masks])
}

/** @param set the rows that the query alone means */
export function countFacets(catalogue: Catalogue, search: SearchState, set: Rows, filters: Filters): FacetCounts {
  const found = passing(set, filters)
  return mapFacets((name) => {
    const rows = filters.byFacet.has(name) ? passing(set, filters, name) : found
    return valuesOf(name, catalogue.valuesOf(name), search.chosen[name], rows)
  })
}

/** Values that some report of the search has, and those chosen in any case; most frequent first, periods newest first. */
function valuesOf(
  name: FacetName,
  values: readonly FacetRows[],
  chosen: readonly string[],
  set: Rows,
): readonly FacetValue[] {
  const known = values.map(({ id, name: label, rows }) => ({
    value: id,
    name: label,
    count: countIn(set, rows),
    chosen: chosen.includes(id),
  }))
  const strange = chosen
    .filter((value) => !values.some(({ id }) => id === value))
    .map((value) => ({ value, name: value, count: 0, chosen: true }))
  const inTime = name === 'year' || name === 'month'
  return [...known, ...strange]
    .filter(({ count, chosen: wanted }) => count > 0 || wanted)
    .sort((a, b) => (inTime ? latestFirst(a.value, b.value) : b.count - a.count || (a.name < b.name ? -1 : 1)))
}

function countIn(set: Rows, rows: readonly number[]): number {
  let count = 0
  for (const row of rows) count += set[row] ?? 0
  return count
}

/** `undated` comes last. */
function latestFirst(a: string, b: string): number {
  if (a === 'undated' || b === 'undated') return a === 'undated' ? 1 : -1
  return a < b ? 1 : -1
}
