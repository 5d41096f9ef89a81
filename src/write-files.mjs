/**
 * The thread of `NewFiles` in files.ts: writes files where none stands, as they come in. JavaScript, because threads don't open
 * TypeScript (tsx issue 354). What is waiting is counted
 * in shared memory, so that the other side can wait for this one.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

/** @type {Int32Array} characters that wait, and whether nobody writes them any more */
const state = workerData
const made = new Set()

/** @type {(file: string, content: string | Uint8Array) => void} */
function write(file, content) {
  const folder = path.dirname(file)
  if (!made.has(folder)) fs.mkdirSync(folder, { recursive: true })
  made.add(folder)
  fs.writeFileSync(file, content, { flag: 'wx' })
}

parentPort?.on('message', (lot) => {
  if (lot === null) return parentPort?.close()
  try {
    for (const [file, content] of lot.files) write(file, content)
  } catch (error) {
    Atomics.store(state, 1, 1)
    throw error
  } finally {
    Atomics.sub(state, 0, lot.size)
    Atomics.notify(state, 0)
  }
})
