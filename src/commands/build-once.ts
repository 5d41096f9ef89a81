/** One build of an archive. What builds is loaded only when something has changed since the last one. */
import path from 'node:path'
import { restoreFolder } from '../files.ts'
import { type BuildSummary, printSummary, type Watched } from './build-summary.ts'
import { CommandFailure } from './cli.ts'
import { type Inputs, inputsOf, keepSummary, lastSummary } from './last-build.ts'
import { withLock } from './lock.ts'
import { type BuildPaths, isInside, projectFolder } from './paths.ts'
import { publishedAt } from './published.ts'
import { readAhead } from './read-ahead.ts'
import { Stopwatch } from './terminal.ts'

/** tsx compiles the templates by the settings it finds in the folder it is started in, or above. */
function requireOwnFolder(): void {
  if (isInside(process.cwd(), projectFolder)) return
  const ways = `cd ${projectFolder}, or npm --prefix ${projectFolder} run build`
  throw new CommandFailure(`start it in Dateline's own folder (${ways}); relative paths count from there`)
}

/**
 * @param published told when the site can be read, before what the next build needs is written down
 * @returns the exit code
 */
export async function buildOnce(paths: BuildPaths, published: () => void = () => undefined): Promise<number> {
  requireOwnFolder()
  return withLock(paths.lock, () => withLock(path.join(paths.articles, '.lock'), () => buildAlone(paths, published)))
}

async function buildAlone(paths: BuildPaths, published: () => void): Promise<number> {
  if (restoreFolder(paths.output)) console.warn(`Restored ${paths.output}, which a cut-off build had left aside`)
  const stopwatch = new Stopwatch()
  const inputs = inputsOf(paths)
  const last = await stopwatch.time('compare', () => lastSummary(paths, inputs))
  const summary = last ?? (await buildChanged(paths, inputs, { stopwatch, published }))
  printSummary(summary)
  console.log(`Published in ${paths.output}: ${stopwatch.summary()}`)
  return 0
}

/** Whether the code is loaded: then a file is read sooner than a thread is started. */
let isWarm = false

async function buildChanged(paths: BuildPaths, inputs: Inputs, watched: Watched): Promise<BuildSummary> {
  const since = isWarm ? null : publishedAt(paths)
  const ahead = since === null ? null : readAhead(paths, inputs.raw, since)
  const { buildArchive } = await watched.stopwatch.time('load', () => import('./build-archive.ts'))
  isWarm = true
  const summary = await buildArchive(paths, { listing: inputs.raw, ahead }, watched)
  keepSummary(paths, inputs, summary)
  return summary
}
