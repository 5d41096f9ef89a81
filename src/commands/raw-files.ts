/** The raw files of a run → the documents in each, as the last run knew them where nothing says that the file has changed. */
import type { ListedFile } from '../files.ts'
import type { RawFile, Sidecar } from '../model.ts'
import { type IndexEntry, type KnownDocument, type KnownFile, settledStamp } from '../pipeline/raw-index.ts'
import { firstKey } from '../pipeline/reading.ts'
import type { SplitFile } from '../pipeline/split-file.ts'
import { once } from '../text/once.ts'
import { CommandFailure } from './cli.ts'
import { openFile } from './open-file.ts'

/** A file whose documents are known. */
export interface DescribedFile {
  readonly known: KnownFile
  /** A document with its bytes; the file is read for it where it wasn't yet. */
  readonly take: (document: KnownDocument) => RawFile
}

export interface RawFiles {
  readonly sidecarOf: (source: string) => Sidecar | null
  /** What the last run knew, by source. */
  readonly before: ReadonlyMap<string, IndexEntry>
  /** When the run began, in milliseconds since 1970. */
  readonly started: number
  readonly version: string
}

export function describeFile(listed: ListedFile, { sidecarOf, before, started, version }: RawFiles): DescribedFile {
  const sidecar = sidecarOf(listed.source)
  const stamp = settledStamp(listed.stamp, started)
  const opened = once(() => openFile(listed, sidecar))
  const split = once(() => opened().split())
  const items = once(() => new Map(split().items.map(({ file }) => [file.source, file])))
  const earlier = before.get(listed.source)?.file
  const known = earlier && isSame(earlier.sidecar, sidecar) ? earlier : null
  const know = (): KnownFile => {
    if (known && stamp && isSame(known.stamp, stamp)) return known
    if (known && known.sha256 !== null && known.sha256 === opened().sha256) {
      return isSame(known.stamp, stamp) ? known : { ...known, stamp }
    }
    return { source: listed.source, stamp, sha256: opened().sha256, sidecar, ...documentsOf(split(), version) }
  }
  return {
    known: know(),
    take: (document) => {
      const file = items().get(document.file.source)
      if (file && firstKey(file, version) === document.key) return file
      throw new CommandFailure(`${document.file.source} was changed while it was read; run the command again`)
    },
  }
}

function documentsOf(
  { items, ...rest }: SplitFile,
  version: string,
): Omit<KnownFile, 'source' | 'stamp' | 'sha256' | 'sidecar'> {
  const documents = items.map(({ file: { bytes: _, ...file }, ownId }) => ({
    file,
    ownId,
    key: firstKey(file, version),
  }))
  return { documents, ...rest }
}

/** Compares values of JSON. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
