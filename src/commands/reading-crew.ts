/** Reads documents: a few of them in this thread, many on all cores. What they give comes in any order. */
import os from 'node:os'
import path from 'node:path'
import { type Done, type Errand, makeReader } from './read-documents.ts'
import type { SubjectTables } from './read-reference.ts'
import type { ReadingStore } from './reading-store.ts'

/** A share of the work: so many errands, or so many bytes to read. */
interface Size {
  readonly errands: number
  readonly bytes: number
}

/** Less than this isn't worth threads: each takes a second to start, and reads slowly until its code is compiled again. */
const fewest: Size = { errands: 500, bytes: 8_000_000 }

/** What a thread is given at a time. */
const portion: Size = { errands: 16, bytes: 400_000 }

/** Portions that wait for each thread, so that none is ever idle. */
const waiting = 3

/** In a bundle of the code (`launch.mjs`) a thread is one of its files; else it needs a doorstep for TypeScript. */
const threadFile = path.extname(import.meta.url) === '.js' ? './reading-thread.js' : './reading-thread.mjs'

/** Each thread holds tables and models of about 150 MB. */
const mostThreads = 8

export interface Crew {
  readonly store: ReadingStore
  readonly tables: SubjectTables | undefined
  readonly take: (done: readonly Done[]) => void
}

/** @param errands made one after another as they are wanted, so that their bytes don't gather in memory */
export async function readDocuments(errands: Iterable<Errand>, crew: Crew): Promise<void> {
  const portions = portionsOf(errands)
  const begun: Portion[] = []
  const gathered = { errands: 0, bytes: 0 }
  let next = portions.next()
  for (; !next.done && gathered.errands < fewest.errands && gathered.bytes < fewest.bytes; next = portions.next()) {
    begun.push(next.value)
    gathered.errands += next.value.errands.length
    gathered.bytes += next.value.bytes
  }
  const threads = Math.min(mostThreads, os.availableParallelism())
  const all = resume(begun, next, portions)
  if (next.done || crew.store.folder === null || threads === 1) readHere(all, crew)
  else await readOnThreads(all, crew, threads)
}

interface Portion {
  readonly errands: readonly Errand[]
  readonly bytes: number
}

function* portionsOf(all: Iterable<Errand>): Generator<Portion, void> {
  let errands: Errand[] = []
  let bytes = 0
  for (const errand of all) {
    errands.push(errand)
    bytes += 'file' in errand ? errand.file.bytes.length : 0
    if (errands.length < portion.errands && bytes < portion.bytes) continue
    yield { errands, bytes }
    errands = []
    bytes = 0
  }
  if (errands.length > 0) yield { errands, bytes }
}

/** The portions that were taken off a generator, and the rest of it. */
function* resume(
  begun: readonly Portion[],
  next: IteratorResult<Portion, void>,
  rest: Iterator<Portion, void>,
): Generator<Portion> {
  yield* begun
  for (let each = next; !each.done; each = rest.next()) yield each.value
}

function readHere(portions: Iterable<Portion>, { store, tables, take }: Crew): void {
  const read = makeReader(store, tables)
  for (const { errands } of portions) for (const errand of errands) take([read(errand)])
}

async function readOnThreads(
  portions: Iterable<Portion>,
  { store, tables, take }: Crew,
  threads: number,
): Promise<void> {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL(threadFile, import.meta.url).href,
    name: 'readAll',
    minThreads: threads,
    maxThreads: threads,
    workerData: { folder: store.folder, tables },
  })
  const running = new Set<Promise<void>>()
  try {
    for (const { errands } of portions) {
      if (running.size >= threads * waiting) await Promise.race(running)
      const job: Promise<void> = pool.run(errands.map(ownBytes)).then((done: readonly Done[]) => {
        running.delete(job)
        take(done)
      })
      running.add(job)
    }
    await Promise.all(running)
  } finally {
    await pool.destroy()
  }
}

/** A document among several is a view of its file's bytes, which would all be sent along. */
function ownBytes(errand: Errand): Errand {
  if (!('file' in errand)) return errand
  return { ...errand, file: { ...errand.file, bytes: Uint8Array.from(errand.file.bytes) } }
}
