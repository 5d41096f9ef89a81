/** Puts a search to the index. In: what is asked for. Out: what was found, counted, and advice where nothing was. */
import { askIndex } from './ask-index.ts'
import type { Pagefind, PagefindCounts, PagefindFilters, PagefindFragment, PagefindQuestion } from './pagefind.ts'
import { queryWords, withoutQuotes, withoutWord } from './search-query.ts'
import { dropFacet, effectiveSort, type FacetName, facetNames, type SearchState } from './search-state.ts'

/** One value of a facet: how many articles of this search, apart from what is chosen in the facet itself, have it. */
export interface FacetValue {
  readonly value: string
  readonly count: number
  readonly chosen: boolean
}

/** A change to the search that would find something: what is dropped, and how many articles that finds. */
export interface Advice {
  readonly search: SearchState
  readonly dropped: { readonly word: string } | { readonly facet: FacetName } | 'quotation marks'
  readonly count: number
}

export interface SearchAnswer {
  readonly search: SearchState
  readonly total: number
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>
  /** Words of the query that stand in no article: the index leaves them out of account. */
  readonly unknown: readonly string[]
  /** Only where nothing was found. */
  readonly advice: readonly Advice[]
  /** The texts of the first `count` results, in order. */
  readonly load: (count: number) => Promise<readonly PagefindFragment[]>
}

/** Asks for everything a search page shows of one search. */
export async function runSearch(pagefind: Pagefind, search: SearchState): Promise<SearchAnswer> {
  const found = await ask(pagefind, search)
  const [country, year, publisher] = await Promise.all(
    facetNames.map(async (name) => facetValues(search, name, await countsFor(pagefind, search, name, found.filters))),
  )
  return {
    search,
    total: found.results.length,
    facets: { country: country ?? [], year: year ?? [], publisher: publisher ?? [] },
    unknown: await unknownWords(pagefind, search),
    advice: found.results.length === 0 ? await adviceFor(pagefind, search) : [],
    load: (count) => Promise.all(found.results.slice(0, count).map((result) => result.data())),
  }
}

/** Chosen values are alternatives: what a facet could add is counted without the facet's own choice. */
async function countsFor(
  pagefind: Pagefind,
  search: SearchState,
  name: FacetName,
  counts: PagefindCounts,
): Promise<Readonly<Record<string, number>>> {
  const own = search.chosen[name].length === 0 ? counts : (await ask(pagefind, dropFacet(search, name))).filters
  return own[name] ?? {}
}

/** Values that some article of the search has, and those chosen in any case; most frequent first, years newest first. */
function facetValues(search: SearchState, name: FacetName, counts: Readonly<Record<string, number>>): FacetValue[] {
  const chosen = search.chosen[name]
  const values = [...new Set([...Object.keys(counts), ...chosen])]
    .map((value) => ({ value, count: counts[value] ?? 0, chosen: chosen.includes(value) }))
    .filter((value) => value.count > 0 || value.chosen)
  const byName = (a: FacetValue, b: FacetValue): number => (a.value < b.value ? -1 : 1)
  return values.sort((a, b) => (name === 'year' ? byName(b, a) : b.count - a.count || byName(a, b)))
}

async function unknownWords(pagefind: Pagefind, search: SearchState): Promise<string[]> {
  const words = queryWords(search.query)
  const counts = await Promise.all(words.map(async (word) => (await askIndex(pagefind, word, {})).results.length))
  return words.filter((_, index) => counts[index] === 0)
}

/** The searches with one thing less that find something, the most fruitful first. */
async function adviceFor(pagefind: Pagefind, search: SearchState): Promise<Advice[]> {
  const bare = withoutQuotes(search.query)
  const changes: Omit<Advice, 'count'>[] = [
    ...facetNames
      .filter((facet) => search.chosen[facet].length > 0)
      .map((facet) => ({ search: dropFacet(search, facet), dropped: { facet } })),
    ...queryWords(search.query).map((word) => ({
      search: { ...search, query: withoutWord(search.query, word) },
      dropped: { word },
    })),
    ...(/["“”„«»]/.test(search.query)
      ? [{ search: { ...search, query: bare }, dropped: 'quotation marks' as const }]
      : []),
  ]
  const advice = await Promise.all(
    changes.map(async (change) => ({ ...change, count: (await ask(pagefind, change.search)).results.length })),
  )
  return advice.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}

function ask(pagefind: Pagefind, search: SearchState) {
  const sorts: Record<string, PagefindQuestion> = {
    newest: { sort: { date: 'desc' } },
    oldest: { sort: { date: 'asc' } },
  }
  return askIndex(pagefind, search.query, { ...sorts[effectiveSort(search)], filters: toFilters(search) })
}

function toFilters({ chosen }: SearchState): PagefindFilters {
  const used = facetNames.filter((name) => chosen[name].length > 0)
  return Object.fromEntries(used.map((name) => [name, { any: chosen[name] }]))
}
