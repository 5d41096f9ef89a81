/** An archive that has changed → its articles, pages and search index, published in one step. */
import path from 'node:path'
import { all } from '../archive/shelf.ts'
import { isFolder, listFiles, writeIfChanged } from '../files.ts'
import type { Archive } from '../model.ts'
import { extendRegister, writeRegister } from '../pipeline/register.ts'
import { stampedDocument } from '../pipeline/search-document.ts'
import type { Settings } from '../pipeline/site-config.ts'
import { type SizedFile, sizeOfSite } from '../pipeline/site-size.ts'
import { unknownTakedowns } from '../pipeline/takedowns.ts'
import type { ReadArticles } from './article-cards.ts'
import { type BuiltFiles, buildFiles } from './build-files.ts'
import { type DraftedSearch, draftSearchTiers, placeSearchTiers } from './build-search.ts'
import type { BuildSummary, Watched } from './build-summary.ts'
import { outcomeOf } from './outcome.ts'
import type { BuildPaths } from './paths.ts'
import { publish, sightPublished } from './published.ts'
import { type RawInput, readArchive } from './read-archive.ts'

/** @param raw what stands in the folder of raw files */
export async function buildArchive(
  paths: BuildPaths,
  raw: RawInput,
  { stopwatch, published: tell }: Watched,
): Promise<BuildSummary> {
  const published = sightPublished(paths, raw.ahead)
  const { settings, register, cleaned, shown, read, input } = await readArchive(paths, raw, stopwatch)
  const site = path.join(paths.staging, 'site')
  const index = path.join(paths.staging, 'index')
  const beside = (archive: Archive): Promise<DraftedSearch> =>
    stopwatch.time('search', () => makeSearchable(archive, { read, settings, index, published: paths.output }))
  const built = await stopwatch.time('pages', () =>
    buildFiles(input, paths, site, { digest: read.digest, published, beside, readingOf: cleaned.readingOf }),
  )
  const search = placeSearchTiers(site, built.beside)
  const touched = built.touched && [...built.touched, ...search.touched]
  await stopwatch.time('publish', () => publish(paths, site, built.state, touched))
  tell()
  read.save()
  writeIfChanged(paths.register, writeRegister(extendRegister(register, read.articles, built.addresses)))
  const known = new Set([...Object.keys(register.articles), ...cleaned.articles.map(({ id }) => id)])
  const slips = unknownTakedowns(known, settings.takedowns, paths.settings)
  return {
    outcome: outcomeOf(cleaned, [...settings.notices, ...slips, ...cleaned.notices]),
    takenDown: cleaned.articles.length - shown.articles.length,
    plan: planWords(built),
    sizes: sizeOfSite([...built.sizes, ...sizesBelow(paths.output, 'pagefind'), ...sizesBelow(paths.output, 'assets')]),
  }
}

interface Searched {
  readonly read: ReadArticles
  readonly settings: Settings
  /** Where indexes are put that are made. */
  readonly index: string
  /** The site whose indexes may stay. */
  readonly published: string
}

/** Indexes what isn't indexed yet. */
function makeSearchable(
  archive: Archive,
  { read: { articles, stampOf }, settings, index, published }: Searched,
): Promise<DraftedSearch> {
  const recorded = new Set(articles)
  return draftSearchTiers(index, {
    documents: all(archive.articles).map((report) => {
      const stamp = stampOf(report.article.id).record
      return stampedDocument(report, { stamp, isAsRecorded: stamp !== '' && recorded.has(report.article) })
    }),
    language: archive.config.language,
    published,
    forgotten: new Set(settings.takedowns.map(({ id }) => id)),
  })
}

/** `Rendered 38 of 14877 files: 9 new, 29 changed; 2 taken away`. */
function planWords({
  plan: { render, kept, gone, added },
  whyAll,
}: Pick<BuiltFiles<unknown>, 'plan' | 'whyAll'>): string {
  const all = render.length + kept.length
  if (whyAll !== null) return `Rendered all ${all} files: ${whyAll}`
  return `Rendered ${render.length} of ${all} files: ${added} new, ${render.length - added} changed; ${gone.length} taken away`
}

/** The sizes of what other hands than the templates put into a folder of the site. */
function sizesBelow(site: string, name: 'pagefind' | 'assets'): SizedFile[] {
  const kind = name === 'assets' ? 'assets' : 'searchIndex'
  const folder = path.join(site, name)
  const files = isFolder(folder) ? listFiles(folder).files : []
  // the stylesheet is rendered, and counted as such
  return files.filter(({ source }) => source !== 'site.css').map(({ bytes }) => ({ kind, bytes }))
}
