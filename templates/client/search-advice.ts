/** What helps where nothing was found: what to drop, with what that would find. */
import { countSearch } from './find-rows.ts'
import type { Library } from './library.ts'
import { parseQuery } from './query/parse-query.ts'
import { dropFacet, type FacetName, facetNames, type SearchState } from './search-state.ts'

/** A change to the search that would find something: what is dropped, and how many reports that finds. */
export interface Advice {
  readonly search: SearchState
  readonly dropped: { readonly part: string } | { readonly facet: FacetName } | 'days' | 'quotation marks'
  readonly count: number
}

/** Asking about single parts of a query is only worth it for this many: beyond, nobody reads the advice. */
const maxParts = 8

/** The searches with one thing less that find something, the most fruitful first. */
export async function adviceFor(library: Library, search: SearchState): Promise<Advice[]> {
  const { query } = search
  const bare = query
    .replaceAll(/["“”„«»]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const changes: Omit<Advice, 'count'>[] = [
    ...facetNames
      .filter((facet) => search.chosen[facet].length > 0)
      .map((facet) => ({ search: dropFacet(search, facet), dropped: { facet } })),
    ...(search.from || search.to ? [{ search: { ...search, from: '', to: '' }, dropped: 'days' as const }] : []),
    ...partsOf(query).map(({ part, without }) => ({ search: { ...search, query: without }, dropped: { part } })),
    ...(bare === query ? [] : [{ search: { ...search, query: bare }, dropped: 'quotation marks' as const }]),
  ]
  const counted = await Promise.all(
    changes.map(async (change) => ({ ...change, count: await countSearch(library, change.search) })),
  )
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}

/** The parts of a query that must all hold, each as typed, and the query without it. */
function partsOf(query: string): { part: string; without: string }[] {
  const { tree } = parseQuery(query)
  if (tree?.kind !== 'and') return []
  return tree.parts.slice(0, maxParts).flatMap((node) => {
    if (node.kind !== 'text' && node.kind !== 'field' && node.kind !== 'date') return []
    const part = query.slice(node.start, node.end)
    const rest = query.slice(0, node.start).replace(/in:title\s*$/, '') + query.slice(node.end)
    return [{ part, without: rest.replaceAll(/\s+/g, ' ').trim() }]
  })
}
