/**
 * The search index of a site: its reports in, Pagefind's files out, in one index or several (`planTiers`). An index that
 * holds what it held is taken over from the published site.
 */
import path from 'node:path'
import type { PagefindIndex } from 'pagefind'
import {
  emptyFolder,
  isFolder,
  linkFile,
  listFiles,
  moveFile,
  namesBelow,
  pathExists,
  readText,
  removeBelow,
  removeFile,
  removeFolder,
  writeIfChanged,
} from '../files.ts'
import type { SearchDocument } from '../pipeline/search-document.ts'
import {
  type PlannedTier,
  planTiers,
  readReports,
  type Tier,
  type TierSizes,
  writeReports,
} from '../pipeline/search-tiers.ts'
import { firstTierPath, type TierTable, tierFolder, tierLanguage, tierPath, tierTable } from '../pipeline/tier-table.ts'

/** Documents handed to Pagefind at once: enough to keep it busy, few enough to hold in memory. */
const documentsAtOnce = 50

/** Languages that Pagefind would cut into words itself, with a dictionary that no other page of the site goes by. */
const cutByPagefind = ['zh', 'ja', 'th']

/** Pagefind's own search pages and marker, 430 kB that the site has its own of. */
const unused = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight']

/** Indexes made by another Pagefind, or from documents of another form, are built again. */
const format = 'pagefind 1.6.0, documents 3'

/** Beside each index: what it was made by and which reports it holds. */
const stateName = 'reports.txt'

/** Where each index of a site is, and which reports it has by today: `search/tiers.json`. */
const tablePath = path.join('search', 'tiers.json')

export interface SearchSource {
  /** Newest first: the order of the catalogue's rows. */
  readonly documents: readonly SearchDocument[]
  /** BCP 47: decides which endings of words are as good as others. */
  readonly language: string
  /** The site whose indexes may stay: the published one, or the staged one itself where it holds the same; else null. */
  readonly published: string | null
  /** Ids whose text must not stay in any file. */
  readonly forgotten?: ReadonlySet<string>
  /** How large the indexes are; the usual ones where it isn't given. */
  readonly sizes?: TierSizes
}

/** What was done: how many documents were indexed now, in how many indexes all stand, and what differs from before. */
export interface BuiltSearch {
  readonly indexed: number
  readonly tiers: number
  /** Files and folders of the site, by their paths in it. */
  readonly touched: readonly string[]
}

/** Indexes that are made, and what there is to know to put them into a site beside those that stay. */
export interface DraftedSearch {
  /** Where those lie that are made. */
  readonly draft: string
  readonly before: readonly Tier[]
  readonly tiers: readonly PlannedTier[]
  /** `search/tiers.json`. */
  readonly table: string
  readonly published: string | null
}

/**
 * Makes the indexes of a site that don't stay as they are.
 * @param draft a folder for them, on the site's disk; made anew
 * @throws with Pagefind's own words when a document or an index can't be read or written
 */
export async function draftSearchTiers(
  draft: string,
  { documents, language, published, forgotten, sizes }: SearchSource,
): Promise<DraftedSearch> {
  const root = indexLanguage(language)
  const before = published === null ? [] : readTiers(published, root)
  const tiers = planTiers(before, documents, forgotten, sizes)
  const rebuilt = tiers.filter((tier) => tier.rebuilt)
  const byId = new Map(documents.map((document) => [document.id, document]))
  emptyFolder(draft)
  try {
    for (const tier of rebuilt) await buildTier(tier, byId, path.join(draft, tierPath(tier.name)), root)
  } finally {
    // where no index was built, Pagefind was never started
    if (rebuilt.length > 0) await (await import('pagefind')).close()
  }
  return { draft, before, tiers, table: JSON.stringify(tierTable(documents, tiers, root)), published }
}

/**
 * Puts the search index of a site into its `pagefind/` and `search/tiers.json`. No file that stands there is written to: it
 * may be a second name of one that is published. So the staged site may hold the published index already, or be that itself.
 * @param siteDir the staged site
 */
export function placeSearchTiers(siteDir: string, drafted: DraftedSearch): BuiltSearch {
  const { draft, before, tiers, table, published } = drafted
  const kept = tiers.flatMap(({ name, rebuilt }) => (rebuilt ? [] : [tierPath(name)]))
  clearIndexes(siteDir, new Set(kept))
  const made = path.join(draft, firstTierPath)
  for (const name of isFolder(made) ? namesBelow(made) : [])
    moveFile(path.join(made, name), path.join(siteDir, firstTierPath, name))
  removeFolder(draft)
  if (published !== null) for (const tier of kept) takeOver(path.join(published, tier), path.join(siteDir, tier))
  const isNew = writeIfChanged(path.join(siteDir, tablePath), table)
  const rebuilt = tiers.filter((tier) => tier.rebuilt)
  const gone = before.filter(({ name }) => !tiers.some((tier) => tier.name === name))
  return {
    indexed: rebuilt.reduce((sum, { reports }) => sum + reports.length, 0),
    tiers: tiers.length,
    touched: [...[...rebuilt, ...gone].map(({ name }) => tierPath(name)), ...(isNew ? [tablePath] : [])],
  }
}

/** Takes away what stands in `pagefind/`, but for the indexes that are kept. @param kept their folders */
function clearIndexes(siteDir: string, kept: ReadonlySet<string>): void {
  const folder = path.join(siteDir, firstTierPath)
  if (!isFolder(folder)) return
  for (const source of namesBelow(folder))
    if (!kept.has(firstTierPath + (tierFolder.exec(source)?.[0] ?? ''))) removeBelow(siteDir, firstTierPath + source)
}

function indexLanguage(language: string): string {
  const [main = 'en'] = language.toLowerCase().split('-')
  return cutByPagefind.includes(main) ? 'en' : main
}

/** Makes the search index of a site and puts it there at once. */
export async function buildSearchTiers(siteDir: string, source: SearchSource): Promise<BuiltSearch> {
  return placeSearchTiers(siteDir, await draftSearchTiers(`${siteDir}.index`, source))
}

/** The indexes of a published site that were made as they would be made today. */
function readTiers(published: string, root: string): Tier[] {
  const table: TierTable = JSON.parse(readText(path.join(published, tablePath)) ?? '{"tiers":[]}')
  return table.tiers.flatMap(({ name }) => {
    const [head, ...lines] = (readText(path.join(published, tierPath(name), stateName)) ?? '').split('\n')
    return head === `${format}, ${root}` ? [{ name, reports: readReports(lines) }] : []
  })
}

async function buildTier(
  { name, reports }: PlannedTier,
  documents: ReadonlyMap<string, SearchDocument>,
  folder: string,
  root: string,
): Promise<void> {
  const { createIndex } = await import('pagefind')
  const { index, errors } = await createIndex({ forceLanguage: tierLanguage(root, name) })
  if (!index) throw new Error(`Pagefind doesn't start: ${errors.join('; ')}`)
  for (let at = 0; at < reports.length; at += documentsAtOnce) {
    const some = reports.slice(at, at + documentsAtOnce).flatMap(({ id }) => documents.get(id) ?? [])
    await Promise.all(some.map((document) => addDocument(index, document)))
  }
  const written = await index.writeFiles({ outputPath: folder })
  if (written.errors.length > 0) throw new Error(`Pagefind can't write its index: ${written.errors.join('; ')}`)
  await index.deleteIndex()
  for (const file of unused) for (const ending of ['js', 'css']) removeFile(path.join(folder, `${file}.${ending}`))
  writeIfChanged(path.join(folder, stateName), `${format}, ${root}\n${writeReports(reports)}`)
}

async function addDocument(index: PagefindIndex, { url, html }: SearchDocument): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html() })
  if (errors.length > 0) throw new Error(`Pagefind can't read ${url}: ${errors.join('; ')}`)
}

/** The files of an index as they are, but not those of the indexes in folders below it; a site that was staged from the published one has them. */
function takeOver(from: string, to: string): void {
  if (pathExists(path.join(to, stateName))) return
  for (const { source, path: file } of listFiles(from).files) {
    const second = path.join(to, source)
    if (!tierFolder.test(source) && !pathExists(second)) linkFile(file, second)
  }
}
