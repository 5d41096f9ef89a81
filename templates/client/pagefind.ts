/** The part of Pagefind's own script that the search page uses, and how it is loaded. */

/** A filter's wanted values: a page passes with any of them. Several filters must all be passed. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>

/** How many of the pages found have each value of each filter. */
export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface PagefindFragment {
  readonly url: string
  readonly content: string
  /** Which words of the content are hits, counted from 0. */
  readonly locations: readonly number[]
  readonly meta: Readonly<Record<string, string | undefined>>
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
}

export interface PagefindAnswer {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<PagefindFragment> }[]
  readonly filters: PagefindCounts
}

export interface PagefindQuestion {
  readonly filters?: PagefindFilters
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

export interface Pagefind {
  readonly search: (query: string | null, question: PagefindQuestion) => Promise<PagefindAnswer>
  readonly filters: () => Promise<PagefindCounts>
}

/** Stands in where an archive holds no report yet: Pagefind has no index of nothing. */
export const emptyIndex: Pagefind = {
  search: async () => ({ results: [], filters: {} }),
  filters: async () => ({}),
}

/**
 * Loads the site's index.
 * @param base the path the site lives under, `/` or `/archive/`
 * @throws when the index isn't there, or the page was opened as a file
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(`${base}pagefind/pagefind.js`)
  // Counts are true only for filters whose values are loaded.
  await pagefind.filters()
  return pagefind
}
