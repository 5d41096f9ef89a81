/**
 * A thread of `findModified` in files.ts: looks through a folder beside other work, and posts the first file or folder
 * found that was written to after a time, or null. Of several threads each goes through a share of the folders in the
 * folder. JavaScript, because threads don't open TypeScript (tsx issue 354).
 */
import fs from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

/** @type {{ folder: string, time: number, share: number, shares: number }} */
const { folder: root, time, share, shares } = workerData

/** Folders in the folder and in those: they are dealt out. */
const dealtLevels = 2
let turn = 0

/** @type {(file: string) => boolean} */
const isLater = (file) => fs.statSync(file).mtimeMs > time

/** @type {(folder: string, level: number) => string | null} */
function findIn(folder, level) {
  if (isLater(folder)) return folder
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    // a hundred thousand names: `path.join` takes longer than the look at the file
    const full = `${folder}${path.sep}${entry.name}`
    if (!entry.isDirectory()) {
      if (isLater(full)) return full
    } else if (level !== dealtLevels || turn++ % shares === share) {
      const found = findIn(full, level + 1)
      if (found !== null) return found
    }
  }
  return null
}

parentPort?.postMessage(findIn(root, 1))
