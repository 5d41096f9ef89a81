/**
 * Cleans every file of a listing: finds duplicates, gives ids, reads each document, and accounts for every one of them. What
 * was read before isn't read again, and records and ledgers lie in the store until they are asked for.
 */
import { assignIds } from '../article/id.ts'
import { byCodeUnit, type ListedFile, type Listing } from '../files.ts'
import type { Article, Container, Ledgers, Notice, Refusal } from '../model.ts'
import { unknownArticle } from '../pipeline/corrections.ts'
import type { KnownDocument } from '../pipeline/raw-index.ts'
import type { ReadingSummary } from '../pipeline/reading.ts'
import { type Corrections, noCorrections } from './read-corrections.ts'
import type { Errand } from './read-documents.ts'
import type { SubjectTables } from './read-reference.ts'
import { readSidecars } from './read-sidecars.ts'
import { keyOf, type Located, ReadingDesk } from './reading-desk.ts'
import { memoryStore, type ReadingStore } from './reading-store.ts'
import { Work } from './reading-work.ts'

/** The outcome for a whole folder. Read = articles + refusals (duplicates are refusals of their own reason). */
export interface CleanedFiles {
  /** By id. */
  readonly articles: readonly CleanedArticle[]
  /** The record of one of them. */
  readonly recordOf: (id: string) => Article
  /** The key of the reading that record and ledger come from. */
  readonly readingOf: (id: string) => string
  /** Of articles and of refused files that were decoded. */
  readonly ledgers: Ledgers
  /** Where the documents stand in files that hold several. */
  readonly containers: readonly Container[]
  readonly refusals: readonly Refusal[]
  readonly notices: readonly Notice[]
  readonly read: number
  /** How many documents were known from an earlier run. */
  readonly known: number
  readonly sidecars: number
  readonly hidden: number
}

/** An article without its record. `record` and `ledger` are hashes: of two with one id and hash, the contents are the same. */
export interface CleanedArticle {
  readonly id: string
  readonly source: string
  readonly record: string
  readonly ledger: string
}

/** The records of all articles, one after another. */
export function* recordsOf({ articles, recordOf }: Pick<CleanedFiles, 'articles' | 'recordOf'>): Generator<Article> {
  for (const { id } of articles) yield recordOf(id)
}

export interface CleaningOptions {
  /** What people know better, by id. */
  readonly corrections?: Corrections
  /** Organisations and topics that the archive adds. */
  readonly tables?: SubjectTables
  /** Where readings are kept from run to run; in memory only, where none is given. */
  readonly store?: ReadingStore
  /** The keys of readings of new documents that somebody else puts there, when all is done. */
  readonly ahead?: Promise<readonly string[]> | null
}

/** @param published id → source of everything published before (the register), so that no id moves */
export async function cleanFiles(
  listing: Listing,
  published: Readonly<Record<string, string>>,
  { corrections = noCorrections, tables, store = memoryStore(), ahead = null }: CleaningOptions = {},
): Promise<CleanedFiles> {
  const { sidecars, sources, notices } = readSidecars(listing)
  const desk = new ReadingDesk(store, tables, sidecars.of)
  if (ahead) await desk.awaitNew(ahead)
  const { kept, copies, fresh } = await readEach(sources, desk, new Set(Object.values(published)))
  const all = await heedOthers(withIds(kept, published), desk, corrections)
  desk.finish([...all.values()])

  const { files } = desk
  const documents = [...all.values()]
  const refusals = [
    ...files.flatMap((file) => file.refusals),
    ...documents.flatMap(({ summary: { refusal } }) => refusal ?? []),
    ...copies.map((copy) => refuseCopy(copy, all.get(contentOf(copy)))),
  ]
  const articles = documents.flatMap(articleOf)
  const read = kept.size + copies.length + files.reduce((sum, file) => sum + file.refusals.length, 0)
  if (articles.length + refusals.length !== read) {
    throw new Error(`${read} documents read, but ${articles.length} published and ${refusals.length} refused`)
  }
  const unused = new Map(corrections.files)
  for (const { id } of documents) unused.delete(id)
  return {
    articles: articles.sort((a, b) => byCodeUnit(a.id, b.id)),
    ...lookUp(documents, desk),
    containers: files.flatMap(({ container }) => container ?? []),
    refusals: refusals.sort((a, b) => byCodeUnit(a.source, b.source)),
    notices: [
      ...notices,
      ...linksOutside(listing),
      ...files.flatMap((file) => file.notices),
      ...corrections.notices,
      ...[...unused.values()].map(unknownArticle),
      ...sidecars.orphans(),
      ...documents.flatMap(({ summary }) => summary.notices),
    ],
    read,
    known: kept.size - fresh,
    sidecars: listing.files.length - sources.length,
    hidden: listing.hidden,
  }
}

/** Links that lead out of the folder: a folder of another's making may name files that nobody meant to publish. */
function linksOutside({ files }: Listing): Notice[] {
  const links = files.filter(({ outside }) => outside !== undefined)
  const [first] = links
  if (!first) return []
  const message = `a link to ${first.outside}, outside of the folder; what stands there is read (links of this kind: ${links.length}). Remove what shouldn't be published.`
  return [{ path: first.source, line: null, code: 'link-outside', message }]
}

/** A document whose bytes no other has. `place` is its turn among all documents of the run. */
interface Kept {
  readonly document: KnownDocument
  readonly listed: ListedFile
  readonly place: number
}

/** SHA-256 of a document's unpacked bytes: copies are told by it. */
function contentOf({ file }: KnownDocument): string {
  return file.unpacked ?? file.sha256
}

interface ReadDocuments {
  /** Content → its document. */
  readonly kept: ReadonlyMap<string, Kept>
  readonly copies: readonly KnownDocument[]
  /** How many weren't known from an earlier run. */
  readonly fresh: number
}

/** Reads each document alone. Of documents with the same bytes one is kept: one published before (`known`), else the first by path. */
export async function readEach(
  sources: readonly ListedFile[],
  desk: ReadingDesk,
  known: ReadonlySet<string> = new Set(),
): Promise<ReadDocuments> {
  const kept = new Map<string, Kept>()
  const copies: KnownDocument[] = []
  const work = new Work(sources)
  let place = 0
  let fresh = 0
  function* errands(): Generator<Errand> {
    for (const listed of sources) {
      work.open(listed)
      const { documents, take } = desk.describe(listed)
      for (const document of documents) {
        place++
        const content = contentOf(document)
        const holder = kept.get(content)?.document
        if (holder && !(known.has(document.file.source) && !known.has(holder.file.source))) {
          copies.push(document)
          continue
        }
        if (holder) copies.push(holder)
        kept.set(content, { document, listed, place })
        if (desk.has(document.key)) continue
        fresh++
        const file = take(document)
        work.begin(document.key, file.bytes.length)
        yield { key: document.key, file }
      }
    }
  }
  await desk.run(errands(), (key) => work.end(key))
  work.close()
  return { kept, copies, fresh }
}

/** A kept document under its id. */
interface Identified extends Kept {
  readonly id: string
}

/** Ids are given when all documents are known: they must not clash, and a published one stays with its source. */
function withIds(
  kept: ReadonlyMap<string, Kept>,
  published: Readonly<Record<string, string>>,
): Map<string, Identified> {
  const claims = [...kept]
    .toSorted(([, one], [, other]) => one.place - other.place)
    .map(([content, { document }]) => ({ source: document.file.source, sha256: content, ownId: document.ownId }))
  const ids = assignIds(claims, published)
  return new Map(
    [...kept].map(([content, each]) => [content, { ...each, id: ids.get(each.document.file.source) ?? content }]),
  )
}

/** A document under its id, and what the reading gave that holds. */
interface Outcome extends Identified, Located {
  readonly summary: ReadingSummary
}

/** The documents in the light of the lines that the others show, and as people corrected them. */
async function heedOthers(
  all: ReadonlyMap<string, Identified>,
  desk: ReadingDesk,
  corrections: Corrections,
): Promise<Map<string, Outcome>> {
  const seen = desk.seenIn([...all.values()].map(({ document, listed }) => ({ document, listed, look: null })))
  const looked = [...all].map(([content, each]) => {
    const look = {
      seen: seen.get(each.document.file.source) ?? [],
      corrections: corrections.files.get(each.id) ?? null,
    }
    return [content, { ...each, look: look.seen.length > 0 || look.corrections ? look : null }] as const
  })
  await desk.readAgain(looked.map(([, located]) => located))
  return new Map(looked.map(([content, each]) => [content, { ...each, summary: desk.summaryOf(keyOf(each)) }]))
}

function articleOf({ id, document, summary: { record, ledger } }: Outcome): CleanedArticle[] {
  return record !== null && ledger !== null ? [{ id, source: document.file.source, record, ledger }] : []
}

/** Records and ledgers by id, from the store. */
function lookUp(
  documents: readonly Outcome[],
  desk: ReadingDesk,
): Pick<CleanedFiles, 'recordOf' | 'readingOf' | 'ledgers'> {
  const byId = new Map(documents.map((each) => [each.id, each]))
  const withLedger = documents.filter(({ summary }) => summary.ledger !== null)
  return {
    recordOf: (id) => {
      const outcome = byId.get(id)
      const article = outcome ? desk.reading(outcome).article() : null
      if (!article) throw new Error(`no article has the id ${id}`)
      return { ...article, id }
    },
    readingOf: (id) => {
      const outcome = byId.get(id)
      if (!outcome) throw new Error(`no article has the id ${id}`)
      return keyOf(outcome)
    },
    ledgers: {
      sources: Object.fromEntries(withLedger.map(({ id, document }) => [id, document.file.source])),
      of: (id) => {
        const outcome = byId.get(id)
        return outcome ? desk.reading(outcome).ledger() : null
      },
    },
  }
}

/** A copy of a published file is its duplicate; a copy of a refused file is refused for the same reason. */
function refuseCopy({ file: { source, sha256 } }: KnownDocument, original: Outcome | undefined): Refusal {
  if (!original) throw new Error(`${source}: a copy of a file that was never cleaned`)
  const { id, document, summary } = original
  if (summary.refusal) return { ...summary.refusal, source, sha256 }
  const detail = `the same bytes as ${document.file.source}; one of the two can be removed`
  return { source, sha256, reason: 'duplicate', detail, of: id }
}
