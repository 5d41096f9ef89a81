/**
 * Cleaned articles → their files, and the articles as the archive reads them. What was written before isn't written
 * again, and of each article only a card is in memory: its fields without body and evidence, and the digest of its text.
 * The rest is read when it is asked for.
 */
import path from 'node:path'
import type { Digest } from '../archive/digest.ts'
import { groupBy } from '../archive/shelf.ts'
import { toArticleFile } from '../article/file.ts'
import { articleSchema } from '../article/schema.ts'
import {
  isFolder,
  isSystemError,
  type ListedFile,
  listFiles,
  listOne,
  readBytes,
  readText,
  removeFile,
  writeBytes,
  writeIfChanged,
  writeWhole,
} from '../files.ts'
import type { ArchiveInput, Article } from '../model.ts'
import {
  type Card,
  packCards,
  packDigest,
  packJson,
  unpackCards,
  unpackDigest,
  unpackFields,
} from '../pipeline/card-pack.ts'
import { shardOf, shards } from '../pipeline/raw-index.ts'
import { once, oncePer } from '../text/once.ts'
import { sha256 } from '../text/sha256.ts'
import type { CleanedArticle, CleanedFiles } from './clean-files.ts'
import { CommandFailure } from './cli.ts'
import { KeptFile } from './kept-file.ts'
import type { BuildPaths } from './paths.ts'
import { RecordLines } from './record-lines.ts'
import { countWords, saveWords } from './word-counts.ts'

export interface ReadArticles extends Pick<ArchiveInput, 'articles' | 'recordJson' | 'wordCounts'> {
  readonly stampOf: NonNullable<ArchiveInput['stampOf']>
  /** As `Readers` of the archive have it. */
  readonly digest: (article: Article, make: () => Digest) => Digest
  /** Keeps the cards for the next build. */
  readonly save: () => void
}

/** What the last build kept of each article, by id. What all of them are asked for is read at once. */
export function readCards(paths: BuildPaths): Map<string, Card> {
  const cards = numbers.flatMap((shard) => cardsIn.read(cardsFile(paths, shard)))
  for (const card of cards) {
    fieldsOf(card)
    if (card.digest) unpackedDigest(card.digest)
  }
  return new Map(cards.map((card) => [card.id, card]))
}

/** What articles are read from. */
interface Sources {
  readonly cleaned: CleanedFiles
  readonly known: ReadonlyMap<string, Card>
  /** Ids of all articles that ever were. */
  readonly former: readonly string[]
  /** Changes where digests are made in another way, or of other things. */
  readonly version: string
}

export function readArticles(paths: BuildPaths, { cleaned, known, former, version }: Sources): ReadArticles {
  const cards = writeFiles(paths, cleaned, former, known)
  const load = lastRead((id) => readRecord(paths, cleaned, id), mostRecords)
  const bodyOf = lastRead(
    (id) => load(id).body,
    mostBodies,
    (body) => body.length,
  )
  const published = new RecordLines(paths)
  // asked for when all digests are made
  const counts = once(() => countWords(paths, known, cards))
  return {
    articles: [...cards.values()].map((card) => ({
      ...fieldsOf(card),
      get evidence() {
        return load(card.id).evidence
      },
      get body() {
        return bodyOf(card.id)
      },
    })),
    stampOf: (id) => ({ record: cards.get(id)?.record ?? '', ledger: cards.get(id)?.ledger ?? '' }),
    recordJson: (id, altered) => {
      const kept = altered ? '' : (cards.get(id)?.kept ?? '')
      const record = altered
        ? JSON.stringify(altered)
        : (published.of(kept) ?? readKept(paths, id, kept) ?? JSON.stringify(readRecord(paths, cleaned, id)))
      published.note(id, kept, Buffer.byteLength(record))
      return record
    },
    digest: (article, make) => {
      const card = cards.get(article.id)
      const of = `${version} ${article.people.map(({ id }) => id).join(' ')}`
      if (card?.digest?.of === of) return unpackedDigest(card.digest)
      const made = make()
      if (card) cards.set(article.id, { ...card, digest: packDigest(made, of) })
      return made
    },
    wordCounts: counts,
    save: () => {
      const parts = groupBy([...cards.values()], ({ id }) => [shardOf(id)])
      for (const shard of numbers) saveShard(cardsFile(paths, shard), parts.get(shard) ?? [])
      published.save()
      saveWords(paths, cards, counts())
    },
  }
}

/** Cards lie in as many files, so that a change of one article writes few of them anew. */
const numbers = Array.from({ length: shards }, (_, shard) => shard)

const cardsFile = ({ cache }: BuildPaths, shard: number): string => path.join(cache, 'cards', `${shard}.cards`)

function saveShard(file: string, now: readonly Card[]): void {
  const kept = new Set(cardsIn.read(file))
  if (now.length === kept.size && now.every((card) => kept.has(card))) return
  writeBytes(file, packCards(now))
  cardsIn.note(file, now)
}

const cardsIn = new KeptFile((file): readonly Card[] => {
  const bytes = readBytes(file)
  return 'code' in bytes ? [] : unpackCards(bytes)
})
const fieldsOf = oncePer(unpackFields)
const unpackedDigest = oncePer(unpackDigest)

/** Writes the files of new and changed articles, and of those whose file is gone or was changed; takes away those of withdrawn ones. */
function writeFiles(
  paths: BuildPaths,
  cleaned: CleanedFiles,
  former: readonly string[],
  known: ReadonlyMap<string, Card>,
): Map<string, Card> {
  const listed = isFolder(paths.articles) ? listFiles(paths.articles).files : []
  const stamps = new Map(listed.map((file) => [file.source, stampOf(file)]))
  const current = new Set(cleaned.articles.map(({ id }) => id))
  try {
    for (const id of former) if (!current.has(id)) removeFile(fileOf(paths, id))
    return new Map(
      cleaned.articles.map((each) => [
        each.id,
        toCard(paths, cleaned, each, known.get(each.id), stamps.get(`${each.id}.md`)),
      ]),
    )
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new CommandFailure(`can't write to ${paths.articles} (${error.code}); name another folder with --articles`)
  }
}

function toCard(
  paths: BuildPaths,
  cleaned: CleanedFiles,
  { id, record, ledger }: CleanedArticle,
  known: Card | undefined,
  stamp: string | undefined,
): Card {
  const isSame = known?.record === record && known.ledger === ledger
  if (isSame && known.file === stamp) return known
  const article = isSame ? readRecord(paths, cleaned, id) : normalise(cleaned.recordOf(id))
  const text = JSON.stringify(article)
  writeIfChanged(fileOf(paths, id), toArticleFile(article))
  if (!isSame) writeWhole(recordFile(paths, id), [text])
  const { body: _body, evidence: _evidence, ...fields } = article
  const written = listOne(fileOf(paths, id))
  const stamps = { id, record, ledger, file: written ? stampOf(written) : '', kept: sha256(text) }
  return { ...stamps, fields: packJson(fields), digest: isSame ? known.digest : null }
}

/** The record as it comes back from its file: fields in their order, and no half characters, which no file can hold. */
function normalise(article: Article): Article {
  const { body, ...fields } = articleSchema.parse(article)
  const wellFormed = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)
  return JSON.parse(JSON.stringify({ ...fields, body: body.trim() }, wellFormed))
}

function readRecord(paths: BuildPaths, cleaned: CleanedFiles, id: string): Article {
  return keptRecord(paths, id) ?? normalise(cleaned.recordOf(id))
}

/** A record as a build has kept it; null where it is damaged or gone, and has to be made again. */
export function keptRecord(paths: Pick<BuildPaths, 'cache'>, id: string): Article | null {
  const text = readText(recordFile(paths, id))
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** A record as it is kept; null where it is damaged or gone. @param kept its SHA-256 */
function readKept(paths: BuildPaths, id: string, kept: string): Uint8Array | null {
  const bytes = readBytes(recordFile(paths, id))
  return 'code' in bytes || sha256(bytes) !== kept ? null : bytes
}

const fileOf = ({ articles }: BuildPaths, id: string): string => path.join(articles, `${id}.md`)
const recordFile = ({ cache }: Pick<BuildPaths, 'cache'>, id: string): string =>
  path.join(cache, 'records', id.slice(0, 2), `${id.slice(2)}.json`)

function stampOf({ bytes, stamp }: ListedFile): string {
  return `${bytes} ${stamp?.modified}`
}

/** Records read last, which are likely to be asked for again at once. */
const mostRecords = 64
/** Characters of bodies read last: lists and feeds ask for the newest of many owners. */
const mostBodies = 50_000_000

/** The same function, what it read last being kept. @param most sizes together */
function lastRead<Thing>(
  read: (id: string) => Thing,
  most: number,
  sizeOf: (thing: Thing) => number = () => 1,
): (id: string) => Thing {
  const things = new Map<string, Thing>()
  let size = 0
  return (id) => {
    const known = things.get(id)
    const thing = known ?? read(id)
    things.delete(id)
    things.set(id, thing)
    if (known === undefined) size += sizeOf(thing)
    for (const [oldest, old] of things) {
      if (size <= most) break
      things.delete(oldest)
      size -= sizeOf(old)
    }
    return thing
  }
}
