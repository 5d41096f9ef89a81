/** What a search asks for, and the address that says the same: `/search/?q=…&country=kr,ru&year=2023&sort=newest`. */

/** The facets a search can be narrowed by, in the order they are shown. Each is a Pagefind filter of the same name. */
export const facetNames = ['country', 'year', 'publisher'] as const
export type FacetName = (typeof facetNames)[number]

export const sortOrders = ['relevance', 'newest', 'oldest'] as const
export type SortOrder = (typeof sortOrders)[number]

export interface SearchState {
  readonly query: string
  /** Chosen values (codes, ids) of each facet, sorted, each once. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>
  readonly sort: SortOrder
}

/** Asks for another search, made from the one that is current by then. */
export type ChangeSearch = (change: (current: SearchState) => SearchState) => void

/** Nothing asked for: the whole archive. */
export const emptySearch: SearchState = {
  query: '',
  chosen: { country: [], year: [], publisher: [] },
  sort: 'relevance',
}

/**
 * Reads a search from an address. Lists may be written `country=kr,ru` or `country=kr&country=ru`; what isn't known is
 * passed over.
 * @param parameters the part of the address after `?`
 */
export function readSearch(parameters: string): SearchState {
  const params = new URLSearchParams(parameters)
  const values = (name: FacetName): string[] => distinct(params.getAll(name).flatMap((list) => list.split(',')))
  return {
    query: (params.get('q') ?? '').trim(),
    chosen: {
      country: distinct(values('country').map((code) => code.toLowerCase())),
      year: values('year'),
      publisher: values('publisher'),
    },
    sort: sortOrders.find((order) => order === params.get('sort')) ?? 'relevance',
  }
}

/** The one address of a search: `''` for the whole archive, otherwise `?…` with its parts always in the same order. */
export function writeSearch(search: SearchState): string {
  const parts = [
    ['q', search.query.trim()],
    ...facetNames.map((name) => [name, distinct(search.chosen[name]).join(',')]),
    ['sort', search.sort === 'relevance' ? '' : search.sort],
  ].filter(([, value]) => value)
  // A comma needs no escape in a query; left readable, the address can be written by hand.
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts).toString().replaceAll('%2C', ',')}`
}

/** The search with one value of a facet chosen, or no longer chosen. */
export function toggleChoice(search: SearchState, name: FacetName, value: string): SearchState {
  const before = search.chosen[name]
  const after = before.includes(value) ? before.filter((each) => each !== value) : distinct([...before, value])
  return { ...search, chosen: { ...search.chosen, [name]: after } }
}

/** The search without one whole facet. */
export function dropFacet(search: SearchState, name: FacetName): SearchState {
  return { ...search, chosen: { ...search.chosen, [name]: [] } }
}

/** The order results come in. Relevance needs something to be relevant to: the whole archive is shown newest first. */
export function effectiveSort(search: SearchState): SortOrder {
  return search.sort === 'relevance' && search.query.trim() === '' ? 'newest' : search.sort
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter(Boolean))].sort()
}
