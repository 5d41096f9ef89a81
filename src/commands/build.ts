/** `npm run build`: raw files → articles → pages → search index → the published folder, swapped in one step. */
import path from 'node:path'
import Eleventy from '@11ty/eleventy'
import { parseArticleFile, toArticleFile } from '../article/file.ts'
import {
  emptyFolder,
  isSystemError,
  type ListedFile,
  listFiles,
  readText,
  removeFile,
  removeFolder,
  restoreFolder,
  swapFolder,
  writeIfChanged,
} from '../files.ts'
import type { ArchiveInput, Article } from '../model.ts'
import { formerAddresses } from '../pipeline/former-addresses.ts'
import { extendRegister, parseRegister, type Register, registerName, writeRegister } from '../pipeline/register.ts'
import { configName, parseSettings, type Settings } from '../pipeline/site-config.ts'
import { tombstones, unknownTakedowns, withoutTakedowns } from '../pipeline/takedowns.ts'
import { buildClientScripts } from './build-client.ts'
import { buildSearchIndex } from './build-search.ts'
import { type CleanedFiles, cleanFiles } from './clean-files.ts'
import { type Command, CommandFailure, runCommand } from './cli.ts'
import { withLock } from './lock.ts'
import { printOutcome } from './outcome.ts'
import { parsePart, partOption, readPart } from './part.ts'
import { type BuildPaths, pathOptions, projectFolder, resolvePaths } from './paths.ts'
import { readCorrections } from './read-corrections.ts'
import { type Reference, readReference } from './read-reference.ts'
import { openStore } from './reading-store.ts'
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
async function buildPart(part: string, { raw, reference, cache }: BuildPaths): Promise<number> {
  await readPart(listFiles(raw), { part: parsePart(part), cache, tables: readReference(reference).tables })
  return 0
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
  await stopwatch.time('pages', () => renderSite(input, paths, site))
  await stopwatch.time('search', () => buildSearchIndex(site))
  const { files } = listFiles(site)
  await stopwatch.time('publish', () => publish(paths, site))
  writeIfChanged(registerFile, writeRegister(extendRegister(register, articles, files.flatMap(pageAddress))))
  const known = new Set([...Object.keys(register.articles), ...cleaned.articles.map(({ id }) => id)])
  const slips = unknownTakedowns(known, settings.takedowns, configFile)
  printOutcome({ ...cleaned, notices: [...settings.notices, ...slips, ...cleaned.notices] })
  const takenDown = cleaned.articles.length - shown.articles.length
  if (takenDown > 0) console.log(`Taken down by ${configName}: ${takenDown} of those published`)
  console.log(`Published ${files.length} files in ${paths.output}: ${stopwatch.summary()}`)
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

/** Renders all pages into an empty folder. Eleventy looks for its files from the project's folder. */
async function renderSite(archiveInput: ArchiveInput, paths: BuildPaths, site: string): Promise<void> {
  emptyFolder(paths.staging)
  process.chdir(projectFolder)
  const eleventy = new Eleventy('templates', site, {
    configPath: 'eleventy.config.ts',
    quietMode: true,
    config: (config) => config.addGlobalData('archiveInput', archiveInput),
  })
  eleventy.disableLogger()
  await eleventy.write()
  await buildClientScripts(path.join(site, 'assets'))
}

/** The address of a page: `/2023/01/` for `2023/01/index.html`; none for other files. */
function pageAddress({ source }: ListedFile): string[] {
  return /(?:^|\/)index\.html$/.test(source) ? [`/${source.slice(0, -'index.html'.length)}`] : []
}

/** Puts the finished site in the place of the published one. */
function publish(paths: BuildPaths, site: string): void {
  swapFolder(site, paths.output)
  removeFolder(paths.staging)
}

await runCommand(command)
