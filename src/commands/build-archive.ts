/** An archive that has changed → its articles, pages and search index, published in one step. */
import path from 'node:path'
import { all } from '../archive/shelf.ts'
import { isShown } from '../archive/shown.ts'
import { isFolder, type Listing, listFiles, readText, writeIfChanged } from '../files.ts'
import type { ArchiveInput } from '../model.ts'
import { formerAddresses } from '../pipeline/former-addresses.ts'
import { extendRegister, parseRegister, type Register, writeRegister } from '../pipeline/register.ts'
import { stampedDocument } from '../pipeline/search-document.ts'
import { parseSettings, type Settings } from '../pipeline/site-config.ts'
import { type SizedFile, sizeOfSite } from '../pipeline/site-size.ts'
import { tombstones, unknownTakedowns, withoutTakedowns } from '../pipeline/takedowns.ts'
import { type ReadArticles, readArticles } from './article-cards.ts'
import { type BuiltFiles, buildFiles } from './build-files.ts'
import { buildSearchTiers } from './build-search.ts'
import type { BuildSummary } from './build-summary.ts'
import { type CleanedFiles, cleanFiles } from './clean-files.ts'
import { codeVersion } from './environment.ts'
import { outcomeOf } from './outcome.ts'
import type { BuildPaths } from './paths.ts'
import { publish, readPublished } from './published.ts'
import { readCorrections } from './read-corrections.ts'
import { type Reference, readReference } from './read-reference.ts'
import { openStore } from './reading-store.ts'
import type { Stopwatch } from './terminal.ts'

/** @param listing what stands in the folder of raw files */
export async function buildArchive(paths: BuildPaths, listing: Listing, stopwatch: Stopwatch): Promise<BuildSummary> {
  const settings = parseSettings(readText(paths.settings), paths.settings)
  const register = parseRegister(readText(paths.register), paths.register)
  const reference = readReference(paths.reference)
  const published = readPublished(paths)
  const cleaned = await stopwatch.time('clean', () =>
    cleanFiles(listing, register.articles, {
      corrections: readCorrections(paths.corrections),
      tables: reference.tables,
      store: openStore(paths.readings),
    }),
  )
  const shown = withoutTakedowns(cleaned, settings.takedowns)
  const version = `${codeVersion()} ${isShown(settings.config, 'sources')}`
  const former = Object.keys(register.articles)
  const read = await stopwatch.time('articles', () => readArticles(paths, shown, former, version))
  const input = toArchiveInput(settings, shown, read, register, reference)
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

function toArchiveInput(
  { config, takedowns }: Settings,
  cleaned: CleanedFiles,
  { articles, stampOf, recordText }: ReadArticles,
  register: Register,
  { people, subjectNames }: Reference,
): ArchiveInput {
  return {
    config,
    articles,
    stampOf,
    recordText,
    ledgers: cleaned.ledgers,
    refusals: cleaned.refusals,
    withdrawn: tombstones(formerAddresses(register, articles, cleaned.refusals), takedowns),
    people,
    subjectNames,
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
