/**
 * Raw files that came since the last build are read in a thread while the build loads its code and what it knows of all the
 * others: reading one takes half a second in a new process, whose patterns are all compiled by it. What the thread has read lies in
 * the store; what it couldn't read the build reads itself, and says so.
 */
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Listing } from '../files.ts'
import type { BuildPaths } from './paths.ts'

/** More than these are left to the crew that reads on all cores. */
const most = { files: 100, bytes: 1_000_000 }

/** A thread is a file of the code's bundle (`launch.mjs`); where the code runs by tsx, it would be slower to start than to wait for. */
const isBundled = path.extname(import.meta.url) === '.js'

/** What the thread is told. */
export interface AheadOf {
  readonly paths: Pick<BuildPaths, 'raw' | 'reference' | 'readings'>
  readonly sources: readonly string[]
}

/**
 * @param since when the last build ended, in milliseconds since 1970
 * @returns the keys of the readings made, when the thread has ended; null where there is none
 */
export function readAhead(
  { raw, reference, readings }: BuildPaths,
  { files }: Listing,
  since: number,
): Promise<readonly string[]> | null {
  const fresh = files.filter(({ stamp }) => stamp && Math.max(stamp.modified, stamp.changed) > since)
  const bytes = fresh.reduce((sum, file) => sum + file.bytes, 0)
  if (!isBundled || fresh.length === 0 || fresh.length > most.files || bytes > most.bytes) return null
  const workerData: AheadOf = { paths: { raw, reference, readings }, sources: fresh.map(({ source }) => source) }
  const thread = new Worker(new URL('./ahead-thread.js', import.meta.url), {
    workerData,
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  const made: string[] = []
  thread.on('message', (key) => made.push(key))
  return new Promise((resume) => {
    thread.on('error', () => resume(made))
    thread.on('exit', () => resume(made))
  })
}
