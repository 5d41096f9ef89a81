/** `npm run build`: raw files → articles → pages → search index → the published folder, swapped in one step. */
import path from 'node:path'
import { parseArticleFile, toArticleFile } from '../article/file.ts'
import {
  isFolder,
  isSystemError,
  listFiles,
  readText,
  removeFile,
  removeFolder,
  restoreFolder,
  writeIfChanged,
} from '../files.ts'
import type { ArchiveInput, Article } from '../model.ts'
import { formerAddresses } from '../pipeline/former-addresses.ts'
import { extendRegister, parseRegister, type Register, registerName, writeRegister } from '../pipeline/register.ts'
import { configName, parseSettings, type Settings } from '../pipeline/site-config.ts'
import { hostWarnings, megabytes, type SizedFile, sizeOfSite } from '../pipeline/site-size.ts'
import { tombstones, unknownTakedowns, withoutTakedowns } from '../pipeline/takedowns.ts'
import { type BuiltFiles, buildFiles } from './build-files.ts'
import { buildSearchIndex } from './build-search.ts'
import { type CleanedFiles, cleanFiles } from './clean-files.ts'
import { type Command, CommandFailure, runCommand } from './cli.ts'
import { withLock } from './lock.ts'
import { printOutcome } from './outcome.ts'
import { type BuildPaths, pathOptions, resolvePaths } from './paths.ts'
import { publish } from './published.ts'
import { readCorrections } from './read-corrections.ts'
import { type Reference, readReference } from './read-reference.ts'
import { openStore } from './reading-store.ts'
import { Stopwatch } from './terminal.ts'

const command: Command = {
  name: 'build',
  operands: '',
  purpose: 'Cleans the raw files of an archive, renders its pages, builds the search index and publishes the site.',
  options: pathOptions,
  run: (call) => build(resolvePaths(call.options)),
}

function build(paths: BuildPaths): Promise<number> {
  return withLock(paths.lock, () => withLock(path.join(paths.articles, '.lock'), () => buildAlone(paths)))
}

async function buildAlone(paths: BuildPaths): Promise<number> {
  if (restoreFolder(paths.output)) console.warn(`Restored ${paths.output}, which a cut-off build had left aside`)
  const configFile = path.join(paths.content, configName)
  const settings = parseSettings(readText(configFile), configFile)
  const registerFile = path.join(paths.articles, registerName)
  const register = parseRegister(readText(registerFile), registerFile)
  const reference = readReference(paths.reference)
  const stopwatch = new Stopwatch()
  const cleaned = await stopwatch.time('clean', () =>
    cleanFiles(listFiles(paths.raw), register.articles, {
      corrections: readCorrections(paths.corrections),
      tables: reference.tables,
      store: openStore(paths.cache),
    }),
  )
  const shown = withoutTakedowns(cleaned, settings.takedowns)
  const articles = await stopwatch.time('articles', () => writeArticles(paths, shown, register))
  const input = toArchiveInput(settings, shown, articles, register, reference)
  const site = path.join(paths.staging, 'site')
  const built = await stopwatch.time('pages', () => buildFiles(input, paths, site))
  const touched = await stopwatch.time('search', () => renewSearch(site, built.touched))
  await stopwatch.time('publish', () => publish(paths, site, built.state, touched))
  writeIfChanged(registerFile, writeRegister(extendRegister(register, articles, built.addresses)))
  const known = new Set([...Object.keys(register.articles), ...cleaned.articles.map(({ id }) => id)])
  const slips = unknownTakedowns(known, settings.takedowns, configFile)
  printOutcome({ ...cleaned, notices: [...settings.notices, ...slips, ...cleaned.notices] })
  const takenDown = cleaned.articles.length - shown.articles.length
  if (takenDown > 0) console.log(`Taken down by ${configName}: ${takenDown} of those published`)
  console.log(planWords(built))
  printSize([...built.sizes, ...sizesBelow(paths.output, 'pagefind'), ...sizesBelow(paths.output, 'assets')])
  console.log(`Published in ${paths.output}: ${stopwatch.summary()}`)
  return 0
}

/** Writes the articles' files, takes away those of withdrawn ones, and reads all of them back as the archive does. */
function writeArticles(paths: BuildPaths, cleaned: CleanedFiles, register: Register): Article[] {
  const current = new Set(cleaned.articles.map((article) => article.id))
  const fileOf = (id: string): string => path.join(paths.articles, `${id}.md`)
  try {
    for (const id of Object.keys(register.articles)) if (!current.has(id)) removeFile(fileOf(id))
    for (const { id } of cleaned.articles) writeIfChanged(fileOf(id), toArticleFile(cleaned.recordOf(id)))
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new CommandFailure(`can't write to ${paths.articles} (${error.code}); name another folder with --articles`)
  }
  return cleaned.articles.map(({ id }) => parseArticleFile(readText(fileOf(id)) ?? '', fileOf(id)))
}

function toArchiveInput(
  { config, takedowns }: Settings,
  cleaned: CleanedFiles,
  articles: readonly Article[],
  register: Register,
  { people, subjectNames }: Reference,
): ArchiveInput {
  return {
    config,
    articles,
    ledgers: cleaned.ledgers,
    refusals: cleaned.refusals,
    withdrawn: tombstones(formerAddresses(register, articles, cleaned.refusals), takedowns),
    people,
    subjectNames,
  }
}

/**
 * Builds the search index where a file that it is made of has changed. It goes into an empty folder: a file that the
 * published site shares must not be written to.
 * @returns what is touched then
 */
async function renewSearch(site: string, touched: BuiltFiles['touched']): Promise<BuiltFiles['touched']> {
  if (touched && !touched.some(isOfSearch)) return touched
  removeFolder(path.join(site, 'pagefind'))
  await buildSearchIndex(site)
  return touched && [...touched, 'pagefind']
}

/** Whether the search index is made of a file: the reports' pages, and the files of the search itself. */
function isOfSearch(file: string): boolean {
  return /^(?:a\/[^/]+\/index\.html|search\/.*)$/.test(file)
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

/** `360 files, 2.1 MB: 130 pages (0.6 MB), 41 sources (0.4 MB)`, and what hosts say to that. */
function printSize(files: readonly SizedFile[]): void {
  const sizes = sizeOfSite(files)
  const parts = sizes.map(({ name, files: number, bytes }) => `${number} ${name} (${megabytes(bytes)})`)
  const bytes = files.reduce((total, file) => total + file.bytes, 0)
  console.log(`${files.length} files, ${megabytes(bytes)}: ${parts.join(', ')}`)
  for (const warning of hostWarnings(sizes)) console.warn(warning)
}

await runCommand(command)
