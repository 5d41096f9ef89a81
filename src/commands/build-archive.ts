/** An archive that has changed → its articles, pages and search index, published in one step. */
import path from 'node:path'
import { all } from '../archive/shelf.ts'
import { isFolder, type Listing, listFiles, writeIfChanged } from '../files.ts'
import { extendRegister, writeRegister } from '../pipeline/register.ts'
import { stampedDocument } from '../pipeline/search-document.ts'
import type { Settings } from '../pipeline/site-config.ts'
import { type SizedFile, sizeOfSite } from '../pipeline/site-size.ts'
import { unknownTakedowns } from '../pipeline/takedowns.ts'
import type { ReadArticles } from './article-cards.ts'
import { type BuiltFiles, buildFiles } from './build-files.ts'
import { buildSearchTiers } from './build-search.ts'
import type { BuildSummary } from './build-summary.ts'
import { outcomeOf } from './outcome.ts'
import type { BuildPaths } from './paths.ts'
import { publish, readPublished } from './published.ts'
import { readArchive } from './read-archive.ts'
import type { Stopwatch } from './terminal.ts'

/** @param listing what stands in the folder of raw files */
export async function buildArchive(paths: BuildPaths, listing: Listing, stopwatch: Stopwatch): Promise<BuildSummary> {
  const published = readPublished(paths)
  const { settings, register, cleaned, shown, read, input } = await readArchive(paths, listing, stopwatch)
  const site = path.join(paths.staging, 'site')
  const built = await stopwatch.time('pages', () => buildFiles(input, paths, site, { digest: read.digest, published }))
  const touched = await stopwatch.time('search', () => makeSearchable(built, read, settings, paths, site))
  await stopwatch.time('publish', () => publish(paths, site, built.state, touched))
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

/** Indexes what isn't indexed yet. @returns all in which the staged site differs from the published one then, as `BuiltFiles` has it */
async function makeSearchable(
  { archive, touched }: BuiltFiles,
  { stampOf }: ReadArticles,
  settings: Settings,
  paths: BuildPaths,
  site: string,
): Promise<BuiltFiles['touched']> {
  const built = await buildSearchTiers(site, {
    documents: all(archive.articles).map((report) => stampedDocument(report, stampOf(report.article.id).record)),
    language: archive.config.language,
    published: touched === null ? paths.output : site,
    forgotten: new Set(settings.takedowns.map(({ id }) => id)),
  })
  return touched && [...touched, ...built.touched]
}

/** `Rendered 38 of 14877 files: 9 new, 29 changed; 2 taken away`. */
function planWords({ plan: { render, kept, gone, added }, whyAll }: BuiltFiles): string {
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
