/** What the search page loads, in two steps: enough for first results, then the rest. */
import type { TierTable } from '../../src/pipeline/tier-table.ts'
import { emptyCatalogue, loadCatalogue, readCatalogue } from './catalogue.ts'
import { type Library, makeLibrary } from './library.ts'
import { openVocabulary } from './near-words.ts'
import { emptyIndex, loadPagefind, type Pagefind } from './pagefind.ts'
import { makeWordIndex } from './word-index.ts'

export interface OpenLibrary {
  /** Holds the first base, the middle and the delta: all but the other bases of a large archive. */
  readonly first: Library
  readonly isWhole: boolean
  readonly whole: () => Promise<Library>
}

/** Up to so many reports one step is all: waiting twice would take longer. */
const mostAtOnce = 20_000

/**
 * @param base the path the site lies under, with a slash at its end
 * @param load loads the first index; a measurement takes one that has nothing in its memory yet
 */
export async function openLibrary(
  base: string,
  load: (base: string) => Promise<Pagefind> = loadPagefind,
): Promise<OpenLibrary> {
  const [table, catalogue, pagefind] = await Promise.all([loadTable(base), loadCatalogue(base), load(base)])
  const vocabulary = openVocabulary(base)
  const library = async (): Promise<Library> => makeLibrary(await makeWordIndex(pagefind, table), catalogue, vocabulary)
  const isWhole = table.rows <= mostAtOnce
  const later = (name: string): boolean => !isWhole && /^b/.test(name)
  await merge(pagefind, base, table, (name) => !later(name))
  const first = await library()
  let whole: Promise<Library> | undefined
  return {
    first,
    isWhole,
    whole: () => {
      whole ??= isWhole ? Promise.resolve(first) : merge(pagefind, base, table, later).then(library)
      return whole
    },
  }
}

/** An archive without reports has no index. */
export async function emptyLibrary(): Promise<OpenLibrary> {
  const index = await makeWordIndex(emptyIndex, { rows: 0, tiers: [], runs: [] })
  const first = makeLibrary(index, readCatalogue(emptyCatalogue), async () => [])
  return { first, isWhole: true, whole: async () => first }
}

async function loadTable(base: string): Promise<TierTable> {
  return (await fetch(`${base}search/tiers.json`)).json()
}

/** Merges the indexes of some names; the first is there from the start. */
async function merge(
  pagefind: Pagefind,
  base: string,
  { tiers }: TierTable,
  isWanted: (name: string) => boolean,
): Promise<void> {
  const more = tiers.slice(1).filter(({ name }) => isWanted(name))
  await Promise.all(more.map(({ path, language }) => pagefind.mergeIndex(base + path, { language })))
}
