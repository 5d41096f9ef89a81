/**
 * The thread of `findModified` in files.ts: looks through a folder beside other work, and posts the first file or folder
 * found that was written to after a time, or null. JavaScript, because threads don't open TypeScript (tsx issue 354).
 */
import fs from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

/** @type {(file: string) => boolean} */
const isLater = (file) => fs.statSync(file).mtimeMs > workerData.time

/** @type {(folder: string) => string | null} */
function findIn(folder) {
  if (isLater(folder)) return folder
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    // a hundred thousand names: `path.join` takes longer than the look at the file
    const full = `${folder}${path.sep}${entry.name}`
    const found = entry.isDirectory() ? findIn(full) : isLater(full) ? full : null
    if (found !== null) return found
  }
  return null
}

parentPort?.postMessage(findIn(workerData.folder))
