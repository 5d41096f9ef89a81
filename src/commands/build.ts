/** `npm run build`: raw files → articles → pages → search index → the published folder, swapped in one step. */
import path from 'node:path'
import { all } from '../archive/shelf.ts'
import { isFolder, listFiles, restoreFolder, writeIfChanged } from '../files.ts'
import { extendRegister, registerName, writeRegister } from '../pipeline/register.ts'
import { stampedDocument } from '../pipeline/search-document.ts'
import { configName, type Settings } from '../pipeline/site-config.ts'
import { hostWarnings, megabytes, type SizedFile, sizeOfSite } from '../pipeline/site-size.ts'
import { unknownTakedowns } from '../pipeline/takedowns.ts'
import type { ReadArticles } from './article-cards.ts'
import { type BuiltFiles, buildFiles } from './build-files.ts'
import { buildSearchTiers } from './build-search.ts'
import { type Command, CommandFailure, runCommand } from './cli.ts'
import { withLock } from './lock.ts'
import { printOutcome } from './outcome.ts'
import { parsePart, partOption, readPart } from './part.ts'
import { type BuildPaths, isInside, pathOptions, projectFolder, resolvePaths } from './paths.ts'
import { publish, readPublished } from './published.ts'
import { readArchive } from './read-archive.ts'
import { readReference } from './read-reference.ts'
import { Stopwatch } from './terminal.ts'

const command: Command = {
  name: 'build',
  operands: '',
  purpose: 'Cleans the raw files of an archive, renders its pages, builds the search index and publishes the site.',
  options: { ...pathOptions, part: partOption },
  run: ({ options }) =>
    options.part === undefined ? build(resolvePaths(options)) : buildPart(options.part, resolvePaths(options)),
}

/** Reads one part of the files; a build with the caches of all parts has nothing left to read. */
async function buildPart(part: string, { raw, reference, readings }: BuildPaths): Promise<number> {
  await readPart(listFiles(raw), { part: parsePart(part), cache: readings, tables: readReference(reference).tables })
  return 0
}

/** tsx compiles the templates by the settings it finds in the folder it is started in, or above. */
function requireOwnFolder(): void {
  if (isInside(process.cwd(), projectFolder)) return
  const ways = `cd ${projectFolder}, or npm --prefix ${projectFolder} run build`
  throw new CommandFailure(`start it in Dateline's own folder (${ways}); relative paths count from there`)
}

async function build(paths: BuildPaths): Promise<number> {
  requireOwnFolder()
  return withLock(paths.lock, () => withLock(path.join(paths.articles, '.lock'), () => buildAlone(paths)))
}

async function buildAlone(paths: BuildPaths): Promise<number> {
  if (restoreFolder(paths.output)) console.warn(`Restored ${paths.output}, which a cut-off build had left aside`)
  const published = readPublished(paths)
  const stopwatch = new Stopwatch()
  const { settings, register, cleaned, shown, read, input } = await readArchive(paths, stopwatch)
  const site = path.join(paths.staging, 'site')
  const built = await stopwatch.time('pages', () => buildFiles(input, paths, site, { digest: read.digest, published }))
  const touched = await stopwatch.time('search', () => makeSearchable(built, read, settings, paths, site))
  await stopwatch.time('publish', () => publish(paths, site, built.state, touched))
  read.save()
  const registerFile = path.join(paths.articles, registerName)
  writeIfChanged(registerFile, writeRegister(extendRegister(register, read.articles, built.addresses)))
  const known = new Set([...Object.keys(register.articles), ...cleaned.articles.map(({ id }) => id)])
  const slips = unknownTakedowns(known, settings.takedowns, path.join(paths.content, configName))
  printOutcome({ ...cleaned, notices: [...settings.notices, ...slips, ...cleaned.notices] }, 'about/refused/')
  const takenDown = cleaned.articles.length - shown.articles.length
  if (takenDown > 0) console.log(`Taken down by ${configName}: ${takenDown} of those published`)
  console.log(planWords(built))
  printSize([...built.sizes, ...sizesBelow(paths.output, 'pagefind'), ...sizesBelow(paths.output, 'assets')])
  console.log(`Published in ${paths.output}: ${stopwatch.summary()}`)
  return 0
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

/** `360 files, 2.1 MB: 130 pages (0.6 MB), 41 sources (0.4 MB)`, and what hosts say to that. */
function printSize(files: readonly SizedFile[]): void {
  const sizes = sizeOfSite(files)
  const parts = sizes.map(({ name, files: number, bytes }) => `${number} ${name} (${megabytes(bytes)})`)
  const bytes = files.reduce((total, file) => total + file.bytes, 0)
  console.log(`${files.length} files, ${megabytes(bytes)}: ${parts.join(', ')}`)
  for (const warning of hostWarnings(sizes)) console.warn(warning)
}

await runCommand(command)
