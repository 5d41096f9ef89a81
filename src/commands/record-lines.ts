/**
 * The lines of the published records that the next build takes over. Where each lies is written down beside the file's
 * stamp, so that none need be looked for or hashed; of another file the notes say nothing.
 */
import path from 'node:path'
import { filePath, recordsUrl } from '../archive/urls.ts'
import { listOne, readBytes, readText, writeWhole } from '../files.ts'
import { readEntries, writeEntries } from '../pipeline/raw-index.ts'
import { once } from '../text/once.ts'
import { KeptFile } from './kept-file.ts'
import type { BuildPaths } from './paths.ts'

/** Notes of another form say nothing. */
const version = 'record lines 1'

/** Of a line the SHA-256 of its record as it is kept (empty where it is another), and its bytes. */
type Line = readonly [kept: string, bytes: number]

/** A file's stamp, and its lines in order. */
type Notes = readonly [stamp: string, ...lines: Line[]]

const notesIn = new KeptFile((file): Notes => {
  const [stamp = '', ...lines] = readEntries<Notes[number]>(readText(file) ?? '', version)
  return [stamp, ...lines] as Notes
})

export class RecordLines {
  readonly #records: string
  readonly #notes: string
  /** By id, in the order of the file that is made now. */
  readonly #given = new Map<string, Line>()
  readonly #lines = once(() => this.#open())

  constructor({ output, cache }: BuildPaths) {
    this.#records = path.join(output, filePath(recordsUrl()))
    this.#notes = path.join(cache, 'records.lines')
  }

  /** The line that is a record as it is kept, if one is published. */
  of(kept: string): Uint8Array | undefined {
    return this.#lines().get(kept)
  }

  /** Tells which line the file that is made now has next. @param kept SHA-256 of the record as it is kept, empty where the line is another */
  note(id: string, kept: string, bytes: number): void {
    this.#given.set(id, [kept, bytes])
  }

  /** Writes down where the lines lie, once they are published anew. */
  save(): void {
    const stamp = stampOf(this.#records)
    if (this.#given.size === 0 || stamp === notesIn.read(this.#notes)[0]) return
    const notes: Notes = [stamp, ...this.#given.values()]
    writeWhole(this.#notes, [writeEntries(notes, version)])
    notesIn.note(this.#notes, notes)
  }

  #open(): ReadonlyMap<string, Uint8Array> {
    const [stamp, ...lines] = notesIn.read(this.#notes)
    const bytes = readBytes(this.#records)
    const found = new Map<string, Uint8Array>()
    if ('code' in bytes || stamp !== stampOf(this.#records)) return found
    let at = 0
    for (const [kept, length] of lines) {
      if (kept !== '') found.set(kept, bytes.subarray(at, at + length))
      at += length + 1
    }
    return found
  }
}

/** Changes when a file is written to, and not when it gets a second name. */
function stampOf(file: string): string {
  const { bytes, modified, inode } = listOne(file)?.stamp ?? {}
  return `${bytes} ${modified} ${inode}`
}
