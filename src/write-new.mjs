/** Writes new files and measures them, here and in a thread (`write-files.mjs`). JavaScript, because threads don't open TypeScript (tsx issue 354). */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** @type {typeof import('./write-new.d.mts').writeNew} */
export function writeNew(file, content) {
  try {
    fs.writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, content, { flag: 'wx' })
  }
}

/** Hex digits of a SHA-256 that make a number of 52 bits. */
const hashDigits = 13

/** @type {typeof import('./write-new.d.mts').numberOfHash} */
export const numberOfHash = (sha256) => Number.parseInt(sha256.slice(0, hashDigits), 16)

/** @type {typeof import('./write-new.d.mts').writeUnlessKnown} */
export function writeUnlessKnown(file, content, known) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const hash = numberOfHash(createHash('sha256').update(bytes).digest('hex'))
  const isNew = hash !== known
  if (isNew) writeNew(file, bytes)
  return { hash, bytes: bytes.length, isNew }
}
