/** The part of Pagefind's own script that the search page uses, and how it is loaded. */

export interface PagefindFragment {
  readonly url: string
  readonly content: string
  /** Which words of the content are hits, counted from 0. */
  readonly locations: readonly number[]
  readonly meta: Readonly<Record<string, string | undefined>>
  /** Elements of the page that have an id, and the word each starts at. */
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly location: number }[]
}

export interface PagefindResult {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<PagefindFragment>
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[]
}

export interface PagefindQuestion {
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

export interface Pagefind {
  readonly search: (query: string | null, question: PagefindQuestion) => Promise<PagefindAnswer>
}

/** Stands in where an archive holds no report yet: Pagefind has no index of nothing. */
export const emptyIndex: Pagefind = { search: async () => ({ results: [] }) }

/**
 * Loads the site's index.
 * @param base the path the site lives under, `/` or `/archive/`
 * @throws when the index isn't there, or the page was opened as a file
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  return import(`${base}pagefind/pagefind.js`)
}
