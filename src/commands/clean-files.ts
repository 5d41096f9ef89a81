/** Cleans every file of a listing: finds duplicates, gives ids, cleans each file, and accounts for every one of them. */
import { assignIds } from '../article/id.ts'
import { byCodeUnit, hashFile, type ListedFile, type Listing, readBytes, readText, sha256 } from '../files.ts'
import type { Article, Ledger, Notice, RawFile, Refusal, RefusalReason, Sidecar } from '../model.ts'
import { type CleanedFile, cleanFile } from '../pipeline/clean-file.ts'
import { unsupportedFormat } from '../pipeline/formats.ts'
import { isSidecar, parseSidecar, sidecarNames } from '../pipeline/sidecar.ts'
import { maxBytes } from '../text/decode.ts'
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

interface HashedFile extends ListedFile {
  readonly sha256: string
}

/**
 * @param published id → source of everything published before (the register), so that no id moves
 */
export function cleanFiles(listing: Listing, published: Readonly<Record<string, string>>): CleanedFiles {
  const sources = listing.files.filter((file) => !isSidecar(file.source))
  const sidecars = new Map(listing.files.filter((file) => isSidecar(file.source)).map((file) => [file.source, file]))
  const notices: Notice[] = []
  const refusals: Refusal[] = []
  const hashed = hashAll(sources, refusals)
  const { kept, copies } = splitCopies(hashed, new Set(Object.values(published)))
  const ids = assignIds(kept, published)

  const outcomes = new Map<string, { id: string; cleaned: CleanedFile }>()
  const progress = showProgress('Cleaning', kept.length)
  for (const [done, file] of kept.entries()) {
    const id = ids.get(file.source) ?? file.sha256
    const sidecar = takeSidecar(file.source, sidecars, notices)
    outcomes.set(file.sha256, { id, cleaned: cleanOne(file, id, sidecar) })
    progress.step(done + 1)
  }
  progress.end()

  for (const sidecar of sidecars.values()) notices.push(orphan(sidecar))
  const all = [...outcomes.values()]
  refusals.push(...all.flatMap(({ cleaned }) => (cleaned.kind === 'refusal' ? [cleaned.refusal] : [])))
  refusals.push(...copies.map((copy) => refuseCopy(copy, outcomes.get(copy.sha256))))
  const articles = all.flatMap(({ cleaned }) => (cleaned.kind === 'article' ? [cleaned.article] : []))
  if (articles.length + refusals.length !== sources.length) {
    throw new Error(`${sources.length} files read, but ${articles.length} published and ${refusals.length} refused`)
  }
  return {
    articles: articles.sort((a, b) => byCodeUnit(a.id, b.id)),
    ledgers: Object.fromEntries(all.flatMap(({ id, cleaned }) => (cleaned.ledger ? [[id, cleaned.ledger]] : []))),
    refusals: refusals.sort((a, b) => byCodeUnit(a.source, b.source)),
    notices,
    read: sources.length,
    sidecars: listing.files.length - sources.length,
    hidden: listing.hidden,
  }
}

/** Hashes each readable file; the others are refused here. */
function hashAll(files: readonly ListedFile[], refusals: Refusal[]): HashedFile[] {
  const hashed: HashedFile[] = []
  for (const file of files) {
    const hash = file.trouble ? null : hashFile(file.path)
    if (hash) hashed.push({ ...file, sha256: hash })
    else refusals.push(refuse(file.source, null, 'unreadable', file.trouble ?? 'could not be read; check its rights'))
  }
  return hashed
}

/** Of files with the same bytes one is kept: one published before, else the first by path. */
function splitCopies(
  files: readonly HashedFile[],
  known: ReadonlySet<string>,
): { kept: HashedFile[]; copies: HashedFile[] } {
  const first = new Map<string, HashedFile>()
  for (const file of files) {
    const holder = first.get(file.sha256)
    if (!holder || (known.has(file.source) && !known.has(holder.source))) first.set(file.sha256, file)
  }
  return {
    kept: files.filter((file) => first.get(file.sha256) === file),
    copies: files.filter((file) => first.get(file.sha256) !== file),
  }
}

function cleanOne(file: HashedFile, id: string, sidecar: Sidecar | null): CleanedFile {
  const refused = (reason: RefusalReason, detail: string): CleanedFile => {
    return { kind: 'refusal', refusal: refuse(file.source, file.sha256, reason, detail), ledger: null }
  }
  if (file.bytes > maxBytes) {
    return refused('too-large', `${megabytes(file.bytes)}, the limit is ${megabytes(maxBytes)}; split it into articles`)
  }
  const bytes = readBytes(file.path)
  if ('code' in bytes) return refused('unreadable', `could not be read (${bytes.code})`)
  const format = unsupportedFormat(file.source, bytes)
  if (format) return refused('unreadable', `${format} is not read by this version; save the page's text as .txt`)
  if (sha256(bytes) !== file.sha256) return refused('unreadable', 'changed while it was being read; build again')
  const raw: RawFile = { source: file.source, bytes, sha256: file.sha256, sidecar }
  return cleanFile(raw, id)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function refuse(source: string, hash: string | null, reason: RefusalReason, detail: string): Refusal {
  return { source, sha256: hash, reason, detail }
}

/** A copy of a published file is its duplicate; a copy of a refused file is refused for the same reason. */
function refuseCopy(copy: HashedFile, original: { id: string; cleaned: CleanedFile } | undefined): Refusal {
  if (!original) throw new Error(`${copy.source}: a copy of a file that was never cleaned`)
  const { id, cleaned } = original
  if (cleaned.kind === 'refusal') return { ...cleaned.refusal, source: copy.source }
  const detail = `the same bytes as ${cleaned.article.source}; one of the two can be removed`
  return { ...refuse(copy.source, copy.sha256, 'duplicate', detail), of: id }
}

/** Reads a file's sidecar and takes it off the list. */
function takeSidecar(source: string, sidecars: Map<string, ListedFile>, notices: Notice[]): Sidecar | null {
  const file = sidecarNames(source)
    .map((name) => sidecars.get(name))
    .find((found) => found !== undefined)
  if (!file) return null
  sidecars.delete(file.source)
  const { sidecar, notice } = parseSidecar(readText(file.path) ?? '', file.source)
  if (notice) notices.push(notice)
  return sidecar
}

function orphan(sidecar: ListedFile): Notice {
  const message = 'no raw file of this name stands beside it; rename it after its file'
  return { path: sidecar.source, line: null, code: 'orphan-sidecar', message }
}
