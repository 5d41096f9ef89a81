/** Cleans every file of a listing: finds duplicates, gives ids, cleans each file, and accounts for every one of them. */
import { ledgersOf } from '../archive/ledgers.ts'
import { assignIds } from '../article/id.ts'
import type { SubjectNames } from '../facts/subject-names.ts'
import { byCodeUnit, hashFile, type ListedFile, type Listing, readBytes } from '../files.ts'
import type { Article, Container, Ledgers, Notice, Refusal, RefusalReason } from '../model.ts'
import { type CleanedFile, cleanAgain, cleanFile, correctFile } from '../pipeline/clean-file.ts'
import { unknownArticle } from '../pipeline/corrections.ts'
import { countSeen } from '../pipeline/seen-lines.ts'
import { type Item, maxContainerBytes, splitFile } from '../pipeline/split-file.ts'
import { findLostLetters } from '../text/lost-letters.ts'
import { frontMatterTrouble } from '../text/markdown/lines.ts'
import { type Corrections, noCorrections } from './read-corrections.ts'
import { readSidecars, type Sidecars } from './read-sidecars.ts'
import { showProgress } from './terminal.ts'

/** The outcome for a whole folder. Read = articles + refusals (duplicates are refusals of their own reason). */
export interface CleanedFiles {
  readonly articles: readonly Article[]
  /** Of articles and of refused files that were decoded. */
  readonly ledgers: Ledgers
  /** Where the documents stand in files that hold several. */
  readonly containers: readonly Container[]
  readonly refusals: readonly Refusal[]
  readonly notices: readonly Notice[]
  readonly read: number
  readonly sidecars: number
  readonly hidden: number
}

/** A document of its own bytes, and what became of it. `place` is its turn among all documents of the run. */
interface Outcome {
  readonly source: string
  readonly place: number
  /** Of the record: SHA-256 of the file on the disk. */
  readonly sha256: string
  readonly ownId: string | null
  readonly cleaned: CleanedFile
}

/**
 * @param corrections what people know better, by id
 * @param subjects names of organisations and topics, where the archive adds some
 * @param published id → source of everything published before (the register), so that no id moves
 */
export function cleanFiles(
  listing: Listing,
  published: Readonly<Record<string, string>>,
  corrections: Corrections = noCorrections,
  subjects?: SubjectNames,
): CleanedFiles {
  const { sidecars, sources, notices } = readSidecars(listing)
  const opened = { sidecars, subjects, notices, refusals: [] as Refusal[], containers: [] as Container[] }
  const { outcomes, copies } = cleanEach(sources, opened, new Set(Object.values(published)))
  const { refusals, containers } = opened
  const read = outcomes.size + copies.length + refusals.length

  const all = heedPeople(withIds(heedOthers(outcomes), published), corrections, notices)
  notices.push(...sidecars.orphans())
  refusals.push(...[...all.values()].flatMap(({ cleaned }) => (cleaned.kind === 'refusal' ? [cleaned.refusal] : [])))
  refusals.push(...copies.map((copy) => refuseCopy(copy, all.get(copy.content))))
  const articles = [...all.values()].flatMap(({ cleaned }) => (cleaned.kind === 'article' ? [cleaned.article] : []))
  notices.push(...articles.flatMap(lossIn), ...[...all.values()].flatMap(({ cleaned }) => matterIn(cleaned)))
  if (articles.length + refusals.length !== read) {
    throw new Error(`${read} documents read, but ${articles.length} published and ${refusals.length} refused`)
  }
  return {
    articles: articles.sort((a, b) => byCodeUnit(a.id, b.id)),
    ledgers: ledgersOf(
      Object.fromEntries(
        [...all.values()].flatMap(({ id, cleaned }) => (cleaned.ledger ? [[id, cleaned.ledger]] : [])),
      ),
    ),
    containers,
    refusals: refusals.sort((a, b) => byCodeUnit(a.source, b.source)),
    notices,
    read,
    sidecars: listing.files.length - sources.length,
    hidden: listing.hidden,
  }
}

/** A document with the bytes of one that is kept. */
interface Copy {
  readonly source: string
  readonly sha256: string
  /** SHA-256 of the unpacked bytes. */
  readonly content: string
}

/** Content → its document. Of documents with the same bytes one is kept: one published before, else the first by path. */
function cleanEach(
  sources: readonly ListedFile[],
  opened: Opened,
  known: ReadonlySet<string>,
): { outcomes: Map<string, Outcome>; copies: Copy[] } {
  const outcomes = new Map<string, Outcome>()
  const copies: Copy[] = []
  const progress = showProgress('Cleaning', sources.length)
  let place = 0
  for (const [index, listed] of sources.entries()) {
    for (const { file, ownId } of findDocuments(listed, opened)) {
      const content = file.unpacked ?? file.sha256
      const holder = outcomes.get(content)
      place++
      if (holder && !(known.has(file.source) && !known.has(holder.source))) {
        copies.push({ source: file.source, sha256: file.sha256, content })
        continue
      }
      if (holder) copies.push({ source: holder.source, sha256: holder.sha256, content })
      const { source, sha256 } = file
      outcomes.set(content, { source, sha256, place, ownId, cleaned: cleanFile(file, content, opened.subjects) })
    }
    progress.step(index + 1)
  }
  progress.end()
  return { outcomes, copies }
}

/** The documents once more, in the light of the lines that the others show. */
function heedOthers(outcomes: ReadonlyMap<string, Outcome>): [content: string, outcome: Outcome][] {
  const surveys = [...outcomes.values()].flatMap(({ cleaned }) => (cleaned.kind === 'article' ? [cleaned.survey] : []))
  const seen = countSeen(surveys)
  return [...outcomes].map(([content, outcome]) => {
    return [content, { ...outcome, cleaned: cleanAgain(outcome.cleaned, seen.get(outcome.source)) }]
  })
}

/** What became of a document, under its id. */
interface Identified {
  readonly id: string
  readonly cleaned: CleanedFile
}

/** Ids are given when all documents are known: they must not clash, and a published one stays with its source. */
function withIds(
  outcomes: readonly (readonly [content: string, outcome: Outcome])[],
  published: Readonly<Record<string, string>>,
): Map<string, Identified> {
  const claims = outcomes
    .toSorted(([, one], [, other]) => one.place - other.place)
    .map(([content, { source, ownId }]) => ({ source, sha256: content, ownId }))
  const ids = assignIds(claims, published)
  return new Map(
    outcomes.map(([content, { source, cleaned }]): [string, Identified] => {
      const id = ids.get(source) ?? content
      if (cleaned.kind === 'refusal') return [content, { id, cleaned }]
      return [content, { id, cleaned: { ...cleaned, article: { ...cleaned.article, id } } }]
    }),
  )
}

/** The documents as people corrected them. */
function heedPeople(
  all: ReadonlyMap<string, Identified>,
  corrections: Corrections,
  notices: Notice[],
): Map<string, Identified> {
  const unused = new Map(corrections.files)
  const corrected = [...all].map(([content, { id, cleaned }]): [string, Identified] => {
    const file = unused.get(id)
    if (!file) return [content, { id, cleaned }]
    unused.delete(id)
    const result = correctFile(cleaned, id, file)
    notices.push(...result.notices)
    return [content, { id, cleaned: result.cleaned }]
  })
  notices.push(...corrections.notices, ...[...unused.values()].map(unknownArticle))
  return new Map(corrected)
}

/** Letters of an article that no repair can give back. */
function lossIn({ source, body, language }: Article): Notice[] {
  const message = findLostLetters(body, language)
  return message === null ? [] : [{ path: source, line: null, code: 'letters-lost', message }]
}

/** Front matter that can't be read. */
function matterIn(cleaned: CleanedFile): Notice[] {
  if (cleaned.kind === 'refusal' || cleaned.document.format !== 'markdown') return []
  const trouble = frontMatterTrouble(cleaned.document.text)
  if (!trouble) return []
  const message = `the front matter ${trouble.detail}; read without it`
  return [{ path: cleaned.document.source, line: trouble.line, code: 'bad-front-matter', message }]
}

/** What is known beside the files, and where their troubles go. */
interface Opened {
  readonly sidecars: Sidecars
  readonly subjects: SubjectNames | undefined
  readonly notices: Notice[]
  readonly refusals: Refusal[]
  readonly containers: Container[]
}

/** The documents in a file. A file that can't be read is one refusal, a broken record in it another. */
function findDocuments(file: ListedFile, { sidecars, notices, refusals, containers }: Opened): readonly Item[] {
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
  if (split.container) containers.push(split.container)
  return split.items
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function refuse(source: string, hash: string | null, reason: RefusalReason, detail: string): Refusal {
  return { source, sha256: hash, reason, detail }
}

/** A copy of a published file is its duplicate; a copy of a refused file is refused for the same reason. */
function refuseCopy(copy: Copy, original: Identified | undefined): Refusal {
  if (!original) throw new Error(`${copy.source}: a copy of a file that was never cleaned`)
  const { id, cleaned } = original
  if (cleaned.kind === 'refusal') return { ...cleaned.refusal, source: copy.source, sha256: copy.sha256 }
  const detail = `the same bytes as ${cleaned.article.source}; one of the two can be removed`
  return { ...refuse(copy.source, copy.sha256, 'duplicate', detail), of: id }
}
