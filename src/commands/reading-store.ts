/**
 * Where readings are kept between runs: one file each, named by its key, so that any run on any machine can use what another
 * has read; beside them what the last run knew of the raw files. All of it may be deleted, and is made again then.
 */
import path from 'node:path'
import { listFiles, pathExists, readText, removeFile, writeWhole } from '../files.ts'
import { readEntries, writeEntries } from '../pipeline/raw-index.ts'
import { parseReading, type Reading } from '../pipeline/reading.ts'
import { oncePerValue } from '../text/once.ts'
import { KeptFile } from './kept-file.ts'

export interface ReadingStore {
  /** What `openStore` was given; null where readings are kept in memory only. */
  readonly folder: string | null
  /** A reading, or null where there is none that is whole. */
  readonly read: (key: string) => Reading | null
  /** @param text from `readFirst` or `readAgain` */
  readonly write: (key: string, text: string) => void
  /** What the last run wrote down under a name, by the same version; none where it wrote nothing, or it is damaged. */
  readonly readNotes: <Entry>(name: string, version: string) => readonly Entry[]
  readonly writeNotes: (name: string, entries: readonly unknown[], version: string) => void
  /** Removes readings but these: those of the last run (`known`), or where it left no word, all that are there. */
  readonly sweep: (keep: ReadonlySet<string>, known: readonly string[]) => void
}

/** The convention by which backups leave a folder out (bford.info/cachedir). */
const cacheTag = 'Signature: 8a477f597d28d172789f06886806bc55\n# Made by Dateline. May be deleted: it is made again.\n'

/** @param cache the folder of all that is kept for the next run */
export function openStore(cache: string): ReadingStore {
  const folder = path.join(cache, 'cleaning')
  const tag = path.join(folder, 'CACHEDIR.TAG')
  const readings = path.join(folder, 'readings')
  const fileOf = (key: string): string => path.join(readings, key.slice(0, 2), `${key.slice(2)}.txt`)
  const noteOf = (name: string): string => path.join(folder, 'index', `${name}.jsonl`)
  if (!pathExists(tag)) writeWhole(tag, [cacheTag])
  return {
    folder: cache,
    read: (key) => parseReading(readText(fileOf(key)) ?? ''),
    write: (key, text) => writeWhole(fileOf(key), [text]),
    readNotes: <Entry>(name: string, version: string) => notesOf(version).read(noteOf(name)) as readonly Entry[],
    writeNotes: (name, entries, version) => {
      writeWhole(noteOf(name), [writeEntries(entries, version)])
      notesOf(version).note(noteOf(name), entries)
    },
    sweep: (keep, known) => {
      for (const key of known) if (!keep.has(key)) removeFile(fileOf(key))
      if (known.length > 0 || !pathExists(readings)) return
      const kept = new Set([...keep].map(fileOf))
      for (const { path: file } of listFiles(readings).files) if (!kept.has(file)) removeFile(file)
    },
  }
}

const notesOf = oncePerValue(
  (version: string) => new KeptFile((file): readonly unknown[] => readEntries(readText(file) ?? '', version)),
)

/** For runs over a few files, of which nothing need be kept. */
export function memoryStore(): ReadingStore {
  const texts = new Map<string, string>()
  return {
    folder: null,
    read: (key) => parseReading(texts.get(key) ?? ''),
    write: (key, text) => void texts.set(key, text),
    readNotes: () => [],
    writeNotes: () => undefined,
    sweep: () => undefined,
  }
}
