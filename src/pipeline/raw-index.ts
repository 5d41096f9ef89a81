/**
 * What a run knew of its raw files, for the next run: the documents in each and what their readings gave. In: the index as
 * text and back. One that is damaged, or written by other rules, is empty: everything is then looked at again.
 */
import type { Container, FileStamp, Notice, RawFile, Refusal, Sidecar } from '../model.ts'
import { sha256 } from '../text/sha256.ts'
import { textHash } from '../text/text-hash.ts'
import type { ReadingSummary } from './reading.ts'
import type { CountedSite } from './seen-lines.ts'

export interface KnownFile {
  readonly source: string
  /** Null where the file was written too short a time before it was read to be told from a later state by its times. */
  readonly stamp: FileStamp | null
  readonly sha256: string | null
  readonly sidecar: Sidecar | null
  readonly documents: readonly KnownDocument[]
  readonly refusals: readonly Refusal[]
  readonly notices: readonly Notice[]
  readonly container: Container | null
}

/** A document without its bytes; `key` is that of its first reading. */
export interface KnownDocument {
  readonly file: Omit<RawFile, 'bytes'>
  readonly ownId: string | null
  readonly key: string
}

/** A file, and the readings of its documents that hold, by key. */
export interface IndexEntry {
  readonly file: KnownFile
  readonly readings: readonly (readonly [key: string, summary: ReadingSummary])[]
}

/** The lines that other files showed of each document, site by site, and for which documents that was counted. */
export interface KnownSeen {
  readonly of: string
  readonly sites: readonly CountedSite[]
}

/** Milliseconds by which a file must be older than its reading, so that a later change shows in its times. */
const settling = 2000

/** The stamp by which a file may be known again; null where it is too young. @param started when the run began */
export function settledStamp(stamp: FileStamp | null, started: number): FileStamp | null {
  return stamp && Math.max(stamp.modified, stamp.changed) < started - settling ? stamp : null
}

/** In how many parts the index lies: a change of one file writes one of them anew. */
export const shards = 64

/** The part in which a file stands. */
export function shardOf(source: string): number {
  return textHash(source) % shards
}

/** Entries as text: the version, a line each, and the hash of all that stands before. */
export function writeEntries(entries: readonly unknown[], version: string): string {
  const body = [version, ...entries].map((entry) => `${JSON.stringify(entry)}\n`).join('')
  return `${body}${sha256(body)}\n`
}

/** The entries of a text; none where it is damaged, or written under another version. */
export function readEntries<Entry>(text: string, version: string): Entry[] {
  const end = text.lastIndexOf('\n', text.length - 2) + 1
  const body = text.slice(0, end)
  if (!body.startsWith(`${JSON.stringify(version)}\n`) || sha256(body) !== text.slice(end, -1)) return []
  const lines = body.split('\n').slice(1, -1)
  return lines.map((line) => JSON.parse(line))
}
