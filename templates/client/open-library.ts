/** What the search page loads, in two steps: enough for first results, then the rest. */
import { firstTierPath, type TierEntry, type TierTable } from '../../src/pipeline/tier-table.ts'
import { emptyCatalogue, loadCatalogue, readCatalogue } from './catalogue.ts'
import { type Library, makeLibrary } from './library.ts'
import { openVocabulary } from './near-words.ts'
import { emptyIndex, loadPagefind, type Pagefind } from './pagefind.ts'
import { loadReportList } from './report-list.ts'
import type { ListedTier } from './report-places.ts'
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
  const opened = loadTable(base)
  const [table, catalogue, pagefind, lists] = await Promise.all([
    opened,
    loadCatalogue(base),
    load(base),
    opened.then((table) => loadLists(base, firstTiers(table))),
  ])
  const vocabulary = openVocabulary(base)
  const library = (listed: readonly ListedTier[]): Library =>
    makeLibrary(makeWordIndex(pagefind, table, listed, base), catalogue, vocabulary)
  await merge(pagefind, base, lists)
  const first = library(lists)
  const later = table.tiers.filter((tier) => !firstTiers(table).includes(tier))
  const openAll = async (): Promise<Library> => {
    const more = await loadLists(base, later)
    await merge(pagefind, base, more)
    return library([...lists, ...more])
  }
  let whole: Promise<Library> | undefined
  return {
    first,
    isWhole: later.length === 0,
    whole: () => {
      whole ??= later.length === 0 ? Promise.resolve(first) : openAll()
      return whole
    },
  }
}

/** All indexes of a small archive; of a large one the first base, the middle and the delta. */
function firstTiers({ rows, tiers }: TierTable): readonly TierEntry[] {
  return rows <= mostAtOnce ? tiers : tiers.filter(({ name }, at) => at === 0 || !name.startsWith('b'))
}

/** An archive without reports has no index. */
export async function emptyLibrary(): Promise<OpenLibrary> {
  const index = makeWordIndex(emptyIndex, { rows: 0, tiers: [], runs: [] }, [], '/')
  const first = makeLibrary(index, readCatalogue(emptyCatalogue), async () => [])
  return { first, isWhole: true, whole: async () => first }
}

async function loadTable(base: string): Promise<TierTable> {
  return (await fetch(`${base}search/tiers.json`)).json()
}

function loadLists(base: string, tiers: readonly TierEntry[]): Promise<ListedTier[]> {
  return Promise.all(
    tiers.map(async (tier) => ({ tier, reports: await loadReportList(base + tier.path, tier.language) })),
  )
}

/** The first index is there from the start. */
async function merge(pagefind: Pagefind, base: string, listed: readonly ListedTier[]): Promise<void> {
  const more = listed.filter(({ tier }) => tier.path !== firstTierPath)
  await Promise.all(more.map(({ tier }) => pagefind.mergeIndex(base + tier.path, { language: tier.language })))
}
