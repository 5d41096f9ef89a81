/** The thread of `readAhead`: reads some raw files alone, as the build would, keeps the readings and tells their keys. */
import { parentPort, workerData } from 'node:worker_threads'
import { listFiles } from '../files.ts'
import { cleaningVersion } from './cleaning-version.ts'
import { describeFile } from './raw-files.ts'
import type { AheadOf } from './read-ahead.ts'
import { makeReader } from './read-documents.ts'
import { readReference } from './read-reference.ts'
import { readSidecars } from './read-sidecars.ts'
import { openStore } from './reading-store.ts'

const { paths, sources }: AheadOf = workerData
const { tables } = readReference(paths.reference)
const { sidecars, sources: files } = readSidecars(listFiles(paths.raw))
const store = openStore(paths.readings)
const read = makeReader(store, tables)
const raw = { sidecarOf: sidecars.of, before: new Map(), started: Date.now(), version: cleaningVersion(tables) }
for (const listed of files.filter(({ source }) => sources.includes(source))) {
  const { known, take } = describeFile(listed, raw)
  for (const document of known.documents) {
    if (store.read(document.key)) continue
    read({ key: document.key, file: take(document) })
    parentPort?.postMessage(document.key)
  }
}
