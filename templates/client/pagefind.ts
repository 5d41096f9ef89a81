/** The part of Pagefind's own script that the search page uses, and how it is loaded. */

/** What Pagefind keeps of a report. */
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
  /** The index's language and the report's number in it: `en-x-b2_069b6f1`. */
  readonly id: string
  /** Where the first hit of a quoted question is, word by word, counted from 0. */
  readonly words: readonly number[]
  readonly data: () => Promise<PagefindFragment>
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[]
}

export interface Pagefind {
  readonly search: (query: string) => Promise<PagefindAnswer>
  /** Lets another index be searched as well. */
  readonly mergeIndex: (path: string, options: { readonly language: string }) => Promise<void>
}

/** Pagefind's script: an index that is ready to be asked, and the way to another that has loaded nothing yet. */
export interface PagefindScript extends Pagefind {
  /** Begins to load the index before anything is asked. */
  readonly init: () => Promise<void>
  readonly createInstance: (options: { readonly basePath: string }) => Pagefind
}

/** Stands in where an archive holds no report yet: Pagefind has no index of nothing. */
export const emptyIndex: Pagefind = { search: async () => ({ results: [] }), mergeIndex: async () => {} }

/**
 * Loads the site's first index.
 * @param base the path the site lives under, `/` or `/archive/`
 * @throws when the index isn't there, or the page was opened as a file
 */
export async function loadPagefind(base: string): Promise<PagefindScript> {
  const script: PagefindScript = await import(`${base}pagefind/pagefind.js`)
  await script.init()
  return script
}
