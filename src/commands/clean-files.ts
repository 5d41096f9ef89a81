/** Cleans every file of a listing: finds duplicates, gives ids, cleans each file, and accounts for every one of them. */
import { assignIds } from '../article/id.ts'
import { byCodeUnit, hashFile, type ListedFile, type Listing, readBytes } from '../files.ts'
import type { Article, Ledger, Notice, RawFile, Refusal, RefusalReason } from '../model.ts'
import { type CleanedFile, cleanFile } from '../pipeline/clean-file.ts'
import { maxContainerBytes, splitFile } from '../pipeline/split-file.ts'
import { findLostLetters } from '../text/lost-letters.ts'
import { readSidecars, type Sidecars } from './read-sidecars.ts'
import { showProgress } from './terminal.ts'

/** The outcome for a whole folder. Read = articles + refusals (duplicates are refusals of their own reason). */
export interface CleanedFiles {
  readonly articles: readonly Article[]
  /** By id, for articles and for refused files that were decoded. */
  readonly ledgers: Readonly<Record<string, Ledger>>
  readonly refusals: readonly Refusal[]
  readonly notices: readonly Notice[]
  readonly read: number
  readonly sidecars: number
  readonly hidden: number
}

/** A document found in a file; its bytes are read again when its turn comes. */
interface Found {
  readonly source: string
  readonly sha256: string
  readonly ownId: string | null
  readonly file: ListedFile
}

/**
 * @param published id → source of everything published before (the register), so that no id moves
 */
export function cleanFiles(listing: Listing, published: Readonly<Record<string, string>>): CleanedFiles {
  const { sidecars, sources, notices } = readSidecars(listing)
  const refusals: Refusal[] = []
  const opened = { sidecars, notices, refusals }
  const found = sources.flatMap((file) => findDocuments(file, opened))
  const { kept, copies } = splitCopies(found, new Set(Object.values(published)))
  const ids = assignIds(kept, published)
  const read = found.length + refusals.length

  const outcomes = new Map<string, { id: string; cleaned: CleanedFile }>()
  const progress = showProgress('Cleaning', kept.length)
  for (const documents of reopen(kept, sidecars)) {
    for (const { source, sha256: hash, item } of documents) {
      const id = ids.get(source) ?? hash
      outcomes.set(hash, { id, cleaned: item?.sha256 === hash ? cleanFile(item, id) : refuseChanged(source, hash) })
      progress.step(outcomes.size)
    }
  }
  progress.end()

  notices.push(...sidecars.orphans())
  const all = [...outcomes.values()]
  refusals.push(...all.flatMap(({ cleaned }) => (cleaned.kind === 'refusal' ? [cleaned.refusal] : [])))
  refusals.push(...copies.map((copy) => refuseCopy(copy, outcomes.get(copy.sha256))))
  const articles = all.flatMap(({ cleaned }) => (cleaned.kind === 'article' ? [cleaned.article] : []))
  notices.push(...articles.flatMap(lossIn))
  if (articles.length + refusals.length !== read) {
    throw new Error(`${read} documents read, but ${articles.length} published and ${refusals.length} refused`)
  }
  return {
    articles: articles.sort((a, b) => byCodeUnit(a.id, b.id)),
    ledgers: Object.fromEntries(all.flatMap(({ id, cleaned }) => (cleaned.ledger ? [[id, cleaned.ledger]] : []))),
    refusals: refusals.sort((a, b) => byCodeUnit(a.source, b.source)),
    notices,
    read,
    sidecars: listing.files.length - sources.length,
    hidden: listing.hidden,
  }
}

/** Letters of an article that no repair can give back. */
function lossIn({ source, body, language }: Article): Notice[] {
  const message = findLostLetters(body, language)
  return message === null ? [] : [{ path: source, line: null, code: 'letters-lost', message }]
}

/** What is known beside the files, and where their troubles go. */
interface Opened {
  readonly sidecars: Sidecars
  readonly notices: Notice[]
  readonly refusals: Refusal[]
}

/** The documents in a file. A file that can't be read is one refusal, a broken record in it another. */
function findDocuments(file: ListedFile, { sidecars, notices, refusals }: Opened): Found[] {
  if (file.bytes > maxContainerBytes) {
    const detail = `${megabytes(file.bytes)}, the limit is ${megabytes(maxContainerBytes)}; split it`
    refusals.push(refuse(file.source, file.trouble ? null : hashFile(file.path), 'too-large', detail))
    return []
  }
  const bytes = file.trouble ? { code: file.trouble } : readBytes(file.path)
  if ('code' in bytes) {
    const detail = file.trouble ?? `could not be read (${bytes.code}); check its rights`
    refusals.push(refuse(file.source, null, 'unreadable', detail))
    return []
  }
  const split = splitFile(file.source, bytes, sidecars.of(file.source))
  refusals.push(...split.refusals)
  notices.push(...split.notices)
  return split.items.map(({ file: { source, sha256: hash }, ownId }) => ({ source, sha256: hash, ownId, file }))
}

/** The documents of each file once more, file by file, so that no more than one file is held in memory. */
function* reopen(kept: readonly Found[], sidecars: Sidecars): Generator<(Found & { item: RawFile | undefined })[]> {
  const byFile = new Map<ListedFile, Found[]>()
  for (const each of kept) {
    const own = byFile.get(each.file)
    if (own) own.push(each)
    else byFile.set(each.file, [each])
  }
  for (const [file, documents] of byFile) {
    const bytes = readBytes(file.path)
    const items = 'code' in bytes ? [] : splitFile(file.source, bytes, sidecars.of(file.source)).items
    const bySource = new Map(items.map((item) => [item.file.source, item.file]))
    yield documents.map((each) => ({ ...each, item: bySource.get(each.source) }))
  }
}

function refuseChanged(source: string, hash: string): CleanedFile {
  const refusal = refuse(source, hash, 'unreadable', 'changed while it was being read; build again')
  return { kind: 'refusal', refusal, ledger: null }
}

/** Of files with the same bytes one is kept: one published before, else the first by path. */
function splitCopies(files: readonly Found[], known: ReadonlySet<string>): { kept: Found[]; copies: Found[] } {
  const first = new Map<string, Found>()
  for (const file of files) {
    const holder = first.get(file.sha256)
    if (!holder || (known.has(file.source) && !known.has(holder.source))) first.set(file.sha256, file)
  }
  return {
    kept: files.filter((file) => first.get(file.sha256) === file),
    copies: files.filter((file) => first.get(file.sha256) !== file),
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function refuse(source: string, hash: string | null, reason: RefusalReason, detail: string): Refusal {
  return { source, sha256: hash, reason, detail }
}

/** A copy of a published file is its duplicate; a copy of a refused file is refused for the same reason. */
function refuseCopy(copy: Found, original: { id: string; cleaned: CleanedFile } | undefined): Refusal {
  if (!original) throw new Error(`${copy.source}: a copy of a file that was never cleaned`)
  const { id, cleaned } = original
  if (cleaned.kind === 'refusal') return { ...cleaned.refusal, source: copy.source }
  const detail = `the same bytes as ${cleaned.article.source}; one of the two can be removed`
  return { ...refuse(copy.source, copy.sha256, 'duplicate', detail), of: id }
}
