/**
 * The thread of `NewFiles` in files.ts: writes and measures files as they come in, and tells of all at the end. What is waiting
 * is counted in shared memory, so that the other side can wait for this one.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { writeUnlessKnown } from './write-new.mjs'

/** @type {Int32Array} characters that wait, and whether nobody writes them any more */
const state = workerData
/** @type {import('./files.ts').WrittenFile[]} */
const written = []

parentPort?.on('message', (lot) => {
  if (lot === null) {
    parentPort?.postMessage(written)
    return parentPort?.close()
  }
  try {
    for (const [file, content, known] of lot.files) written.push(writeUnlessKnown(file, content, known))
  } catch (error) {
    Atomics.store(state, 1, 1)
    throw error
  } finally {
    Atomics.sub(state, 0, lot.size)
    Atomics.notify(state, 0)
  }
})
