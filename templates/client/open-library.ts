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
  const [table, catalogue, pagefind] = await Promise.all([loadTable(base), loadCatalogue(base), load(base)])
  const vocabulary = openVocabulary(base)
  const open = async (listed: readonly ListedTier[], more: readonly TierEntry[]) => {
    const all = [...listed, ...(await openTiers(pagefind, base, more))]
    return { all, library: makeLibrary(makeWordIndex(pagefind, table, all, base), catalogue, vocabulary) }
  }
  const { all, library: first } = await open([], firstTiers(table))
  const later = table.tiers.filter((tier) => !firstTiers(table).includes(tier))
  let whole: Promise<Library> | undefined
  return {
    first,
    isWhole: later.length === 0,
    whole: () => {
      whole ??= later.length === 0 ? Promise.resolve(first) : open(all, later).then(({ library }) => library)
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

/** Has Pagefind load indexes, then lists their reports: asked for at once, a host might send the same file twice. */
async function openTiers(pagefind: Pagefind, base: string, tiers: readonly TierEntry[]): Promise<ListedTier[]> {
  // The first index is there from the start.
  const more = tiers.filter(({ path }) => path !== firstTierPath)
  await Promise.all(more.map(({ path, language }) => pagefind.mergeIndex(base + path, { language })))
  // Nothing is searched for: it is answered when the indexes are there.
  await pagefind.search('')
  return Promise.all(
    tiers.map(async (tier) => ({ tier, reports: await loadReportList(base + tier.path, tier.language) })),
  )
}
