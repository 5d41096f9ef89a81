/** `npm run clean -- INPUT… --out DIR`: cleans any files and folders into records and ledgers, without a site. */
import path from 'node:path'
import { joinedEvents, withEvents } from '../archive/event-identity.ts'
import { toArticleFile } from '../article/file.ts'
import {
  byCodeUnit,
  isEmptyFolder,
  type ListedFile,
  type Listing,
  listFiles,
  listOne,
  pathExists,
  readText,
  removeFile,
  removeFolder,
  writeIfChanged,
  writeLinesIfChanged,
} from '../files.ts'
import type { Article } from '../model.ts'
import { type CleanedFiles, cleanFiles, recordsOf } from './clean-files.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError } from './cli.ts'
import { withLock } from './lock.ts'
import { outcomeOf, printOutcome } from './outcome.ts'
import { parsePart, partOption } from './part.ts'
import { isInside } from './paths.ts'
import { readPart } from './read-part.ts'
import { openStore, type ReadingStore } from './reading-store.ts'
import { Stopwatch } from './terminal.ts'

const command: Command = {
  name: 'clean',
  operands: 'INPUT…',
  purpose: 'Cleans raw files, or folders of them, into DIR/articles, articles.jsonl, ledger and refused.jsonl.',
  options: {
    out: { value: 'DIR', meaning: 'where to write; a new or empty folder, or one that clean wrote before' },
    cache: { value: 'DIR', meaning: 'where what was read is kept, so that the next run reads only what is new' },
    part: partOption,
  },
  run,
}

async function run(call: Call): Promise<number> {
  const { out, part } = call.options
  if (call.operands.length === 0) throw new UsageError('name at least one file or folder to clean')
  const cache = cacheOf(call)
  if (part !== undefined) {
    if (cache === undefined) throw new UsageError('--part needs --cache DIR, where the part is read into')
    await readPart(listInputs(call.operands), { part: parsePart(part), cache })
    return 0
  }
  if (!out) throw new UsageError('--out DIR is missing')
  const listing = listInputs(call.operands)
  const earlier = readEarlier(out)
  await withLock(`${path.resolve(out)}.lock`, () =>
    withStore(out, cache, (store) => cleanInto(out, { listing, earlier, store })),
  )
  return 0
}

/** The cache that was named. @throws UsageError where it would be written among the raw files */
function cacheOf({ operands, options }: Call): string | undefined {
  if (options.cache === undefined) return undefined
  const cache = path.resolve(options.cache)
  const holder = operands.map((input) => path.resolve(input)).find((input) => isInside(cache, input))
  if (holder !== undefined) throw new UsageError(`--cache ${cache} would write among the raw files of ${holder}`)
  return cache
}

/** Lends a store of readings: the one that was named, else one of this run alone. What a killed run left is used, and removed. */
async function withStore(
  out: string,
  cache: string | undefined,
  work: (store: ReadingStore) => Promise<void>,
): Promise<void> {
  if (cache !== undefined) return work(openStore(cache))
  const own = `${path.resolve(out)}.cleaning`
  await work(openStore(own))
  removeFolder(own)
}

interface Cleaning {
  readonly listing: Listing
  /** id → source of what an earlier run wrote. */
  readonly earlier: Readonly<Record<string, string>>
  readonly store: ReadingStore
}

async function cleanInto(out: string, { listing, earlier, store }: Cleaning): Promise<void> {
  const stopwatch = new Stopwatch()
  const cleaned = await stopwatch.time('clean', () => cleanFiles(listing, earlier, { store }))
  await stopwatch.time('write', () => write(out, cleaned, Object.keys(earlier)))
  printOutcome(outcomeOf(cleaned, cleaned.notices), 'refused.jsonl')
  console.log(`Written to ${out}: ${stopwatch.summary()}`)
}

/** All inputs as one listing; sources are relative to the input folder, or to the folder that holds all inputs. */
function listInputs(inputs: readonly string[]): Listing {
  const missing = inputs.find((input) => !pathExists(input))
  if (missing !== undefined) throw new UsageError(`${missing} does not exist`)
  const listings = inputs.map((input) => ({ input: path.resolve(input), listing: listInput(input) }))
  const bases = listings.map(({ input, listing }) => (listing.folder ? input : path.dirname(input)))
  const base = commonFolder(bases)
  const files = new Map<string, ListedFile>()
  for (const { listing } of listings) {
    for (const file of listing.files) {
      const source = path.relative(base, path.resolve(file.path)).split(path.sep).join('/')
      files.set(source, { ...file, source })
    }
  }
  return {
    files: [...files.values()].sort((a, b) => byCodeUnit(a.source, b.source)),
    hidden: listings.reduce((sum, { listing }) => sum + listing.hidden, 0),
  }
}

function listInput(input: string): Listing & { folder: boolean } {
  const one = listOne(input)
  return one ? { files: [one], hidden: 0, folder: false } : { ...listFiles(input), folder: true }
}

/** The deepest folder that holds all the folders given, and that isn't below any of them. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...rest] = folders.map((folder) => folder.split(path.sep))
  const shared = first.findIndex((part, index) => rest.some((parts) => parts[index] !== part))
  return first.slice(0, shared === -1 ? first.length : shared).join(path.sep) || path.sep
}

/** id → source of what an earlier `clean` wrote to the folder; refuses a folder that holds something else. */
function readEarlier(out: string): Record<string, string> {
  const text = readText(path.join(out, 'articles.jsonl'))
  if (text === null && pathExists(out) && !isEmptyFolder(out)) {
    throw new CommandFailure(`${out} is not empty and was not written by clean; name a new folder`)
  }
  const lines = (text ?? '').split('\n').filter((line) => line !== '')
  return Object.fromEntries(lines.map((line) => readIdentity(line, out)))
}

function readIdentity(line: string, out: string): [string, string] {
  try {
    const record: unknown = JSON.parse(line)
    if (record && typeof record === 'object' && 'id' in record && 'source' in record) {
      return [String(record.id), String(record.source)]
    }
  } catch {
    // falls through to the message: the line is no JSON
  }
  throw new CommandFailure(`${path.join(out, 'articles.jsonl')} was not written by clean; name a new folder`)
}

function write(out: string, cleaned: CleanedFiles, earlier: readonly string[]): void {
  const current = new Set(cleaned.articles.map((article) => article.id))
  for (const id of earlier.filter((known) => !current.has(known))) {
    removeFile(path.join(out, 'articles', `${id}.md`))
    if (!Object.hasOwn(cleaned.ledgers.sources, id)) removeFile(path.join(out, 'ledger', `${id}.json`))
  }
  const joined = joinedEvents(recordsOf(cleaned))
  for (const article of joinedRecords(cleaned, joined)) {
    writeIfChanged(path.join(out, 'articles', `${article.id}.md`), toArticleFile(article))
  }
  for (const id of Object.keys(cleaned.ledgers.sources)) {
    writeIfChanged(path.join(out, 'ledger', `${id}.json`), `${JSON.stringify(cleaned.ledgers.of(id))}\n`)
  }
  writeLinesIfChanged(path.join(out, 'articles.jsonl'), jsonLines(joinedRecords(cleaned, joined)))
  writeLinesIfChanged(path.join(out, 'containers.jsonl'), jsonLines(cleaned.containers))
  writeLinesIfChanged(path.join(out, 'refused.jsonl'), jsonLines(cleaned.refusals))
}

/** The records, with one id for each event that several of them tell. */
function* joinedRecords(cleaned: CleanedFiles, joined: ReadonlyMap<string, string>): Generator<Article> {
  for (const article of recordsOf(cleaned)) yield withEvents(article, joined)
}

function* jsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`
}

await runCommand(command)
