/** What a search asks for, and the address that says the same: `/search/?q=…&acting=kr,ru&from=2023-01&sort=newest`. */

/** The facets a search can be narrowed by, in the order they are shown. */
export const facetNames = [
  'country',
  'acting',
  'mentioned',
  'pair',
  'person',
  'publisher',
  'agency',
  'year',
  'month',
  'language',
] as const
export type FacetName = (typeof facetNames)[number]

export const sortOrders = ['relevance', 'newest', 'oldest', 'event-newest', 'event-oldest'] as const
export type SortOrder = (typeof sortOrders)[number]

/** Which day a range of days is about: that of the report, or that of what it reports. */
export const clocks = ['published', 'event'] as const
export type Clock = (typeof clocks)[number]

export interface SearchState {
  readonly query: string
  /** Chosen values (codes, ids) of each facet, sorted, each once. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>
  /** First and last day as written (`2023`, `2023-01`, `2023-01-09`); empty where open. */
  readonly from: string
  readonly to: string
  readonly clock: Clock
  readonly sort: SortOrder
  /** Reports of one event together. */
  readonly grouped: boolean
  /** Only the names as they were typed. */
  readonly asTyped: boolean
}

/** Asks for another search, made from the one that is current by then. */
export type ChangeSearch = (change: (current: SearchState) => SearchState) => void

/** Nothing asked for: the whole archive. */
export const emptySearch: SearchState = {
  query: '',
  chosen: mapFacets(() => []),
  from: '',
  to: '',
  clock: 'published',
  sort: 'relevance',
  grouped: false,
  asTyped: false,
}

/**
 * Reads a search from an address. Lists may be written `acting=kr,ru` or `acting=kr&acting=ru`; what isn't known is
 * passed over.
 * @param parameters the part of the address after `?`
 */
export function readSearch(parameters: string): SearchState {
  const params = new URLSearchParams(parameters)
  const values = (name: FacetName): string[] =>
    distinct(params.getAll(name).flatMap((list) => (codes.includes(name) ? list.toLowerCase() : list).split(',')))
  const text = (name: string): string => (params.get(name) ?? '').trim()
  return {
    query: text('q'),
    chosen: mapFacets(values),
    from: text('from'),
    to: text('to'),
    clock: clocks.find((clock) => clock === params.get('clock')) ?? 'published',
    sort: sortOrders.find((order) => order === params.get('sort')) ?? 'relevance',
    grouped: params.get('group') === 'event',
    asTyped: params.get('names') === 'typed',
  }
}

/** Facets whose values are codes in lower case. */
const codes: readonly FacetName[] = ['country', 'acting', 'mentioned', 'pair']

/** The one address of a search: `''` for the whole archive, otherwise `?…` with its parts always in the same order. */
export function writeSearch(search: SearchState): string {
  const parts = [
    ['q', search.query.trim()],
    ...facetNames.map((name) => [name, distinct(search.chosen[name]).join(',')]),
    ['from', search.from.trim()],
    ['to', search.to.trim()],
    ['clock', search.clock === 'published' ? '' : search.clock],
    ['sort', search.sort === 'relevance' ? '' : search.sort],
    ['group', search.grouped ? 'event' : ''],
    ['names', search.asTyped ? 'typed' : ''],
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

/** Whether a search asks for anything by filters: facets or days. */
export function hasFilters(search: SearchState): boolean {
  return search.from !== '' || search.to !== '' || facetNames.some((name) => search.chosen[name].length > 0)
}

/** The order results come in. Relevance needs something to be relevant to: the whole archive is shown newest first. */
export function effectiveSort(search: SearchState): SortOrder {
  return search.sort === 'relevance' && search.query.trim() === '' ? 'newest' : search.sort
}

/** A value for each facet, in their order. */
export function mapFacets<Value>(valueFor: (name: FacetName) => Value): Readonly<Record<FacetName, Value>> {
  return Object.fromEntries(facetNames.map((name) => [name, valueFor(name)])) as Record<FacetName, Value>
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter(Boolean))].sort()
}
