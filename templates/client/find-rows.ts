/** The reports that a search's query means, before its filters. */
import { evaluate } from './evaluate.ts'
import { makeFilters, passing } from './facet-counts.ts'
import type { Library } from './library.ts'
import { parseQuery } from './query/parse-query.ts'
import type { QueryNode } from './query/query.ts'
import { allRows, countRows, intersect, type Rows } from './rows.ts'
import type { SearchState } from './search-state.ts'
import { widenQuery } from './widen-query.ts'

/** @returns the rows, and the query as it was widened to find them (null where it asks for everything) */
export async function findRows(
  library: Library,
  search: SearchState,
  tree: QueryNode | null,
): Promise<{ readonly wide: QueryNode | null; readonly set: Rows }> {
  const { index, catalogue } = library
  const wide = tree && (await widenQuery(tree, library, search))
  const set = wide ? await evaluate(wide, { index, catalogue, clock: search.clock }) : allRows(catalogue.size)
  return { wide, set: intersect(catalogue.size, [set, index.covered]) }
}

/** How many reports a search finds. */
export async function countSearch(library: Library, search: SearchState): Promise<number> {
  const { set } = await findRows(library, search, parseQuery(search.query).tree)
  return countRows(passing(set, makeFilters(library.catalogue, search)))
}
