/** What one run remembers for the next, in the store's notes: its files with their readings, the surveys, the lines seen. */
import { groupBy } from '../archive/shelf.ts'
import type { PackedSurvey } from '../pipeline/line-survey.ts'
import { type IndexEntry, type KnownSeen, shardOf, shards } from '../pipeline/raw-index.ts'
import type { ReadingStore } from './reading-store.ts'

export interface RunMemory {
  /** By source. */
  readonly entries: ReadonlyMap<string, IndexEntry>
  readonly seen: KnownSeen | null
}

/** A survey, under the key of its reading. */
export interface SurveyEntry {
  readonly key: string
  readonly survey: PackedSurvey
}

const numbers = Array.from({ length: shards }, (_, number) => number)
const filesNote = (shard: number): string => `files-${shard}`
const surveysNote = (shard: number): string => `surveys-${shard}`
const seenNote = 'seen'

export function recall(store: ReadingStore, version: string): RunMemory {
  const entries = numbers.flatMap((shard) => store.readNotes<IndexEntry>(filesNote(shard), version))
  const [seen = null] = store.readNotes<KnownSeen>(seenNote, version)
  return { entries: new Map(entries.map((entry) => [entry.file.source, entry])), seen }
}

/** @returns whether anything was new */
export function remember(store: ReadingStore, version: string, before: RunMemory, now: RunMemory): boolean {
  const gone = [...before.entries.keys()].filter((source) => !now.entries.has(source))
  const fresh = [...now.entries].filter(([source, entry]) => before.entries.get(source) !== entry)
  const changed = new Set([...gone, ...fresh.map(([source]) => source)].map(shardOf))
  const parts = inShards([...now.entries.values()], ({ file }) => file.source)
  for (const shard of changed) store.writeNotes(filesNote(shard), parts.get(shard) ?? [], version)
  if (now.seen && now.seen !== before.seen) store.writeNotes(seenNote, [now.seen], version)
  return changed.size > 0
}

/** By key. */
export function recallSurveys(store: ReadingStore, version: string): Map<string, PackedSurvey> {
  const entries = numbers.flatMap((shard) => store.readNotes<SurveyEntry>(surveysNote(shard), version))
  return new Map(entries.map(({ key, survey }) => [key, survey]))
}

/** @param before the keys that were recalled */
export function rememberSurveys(
  store: ReadingStore,
  version: string,
  before: ReadonlySet<string>,
  now: readonly SurveyEntry[],
): void {
  const held = new Set(now.map(({ key }) => key))
  const gone = [...before].filter((key) => !held.has(key))
  const fresh = [...held].filter((key) => !before.has(key))
  const changed = new Set([...gone, ...fresh].map(shardOf))
  const parts = inShards(now, ({ key }) => key)
  for (const shard of changed) store.writeNotes(surveysNote(shard), parts.get(shard) ?? [], version)
}

/** @param nameOf by which each has its part */
function inShards<T>(all: readonly T[], nameOf: (each: T) => string): Map<number, T[]> {
  return groupBy(all, (each) => [shardOf(nameOf(each))])
}
