/**
 * `npm run build`: raw files → articles → pages → search index → the published folder, swapped in one step. What builds is
 * loaded only when something has changed since the last build.
 */
import path from 'node:path'
import { listFiles, restoreFolder } from '../files.ts'
import { type BuildSummary, printSummary } from './build-summary.ts'
import { type Command, CommandFailure, runCommand } from './cli.ts'
import { type Inputs, inputsOf, keepSummary, lastSummary } from './last-build.ts'
import { withLock } from './lock.ts'
import { parsePart, partOption } from './part.ts'
import { type BuildPaths, isInside, pathOptions, projectFolder, resolvePaths } from './paths.ts'
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
async function buildPart(text: string, { raw, reference, readings }: BuildPaths): Promise<number> {
  const part = parsePart(text)
  const { readPart } = await import('./read-part.ts')
  const { readReference } = await import('./read-reference.ts')
  await readPart(listFiles(raw), { part, cache: readings, tables: readReference(reference).tables })
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
  const stopwatch = new Stopwatch()
  const inputs = inputsOf(paths)
  const last = await stopwatch.time('compare', () => lastSummary(paths, inputs))
  const summary = last ?? (await buildChanged(paths, inputs, stopwatch))
  printSummary(summary)
  console.log(`Published in ${paths.output}: ${stopwatch.summary()}`)
  return 0
}

async function buildChanged(paths: BuildPaths, inputs: Inputs, stopwatch: Stopwatch): Promise<BuildSummary> {
  const { buildArchive } = await stopwatch.time('load', () => import('./build-archive.ts'))
  const summary = await buildArchive(paths, inputs.raw, stopwatch)
  keepSummary(paths, inputs, summary)
  return summary
}

await runCommand(command)
