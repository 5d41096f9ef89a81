/** The only file that touches the disk: reads raw files in a stable order, writes only what changed, swaps folders. */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FileStamp } from './model.ts'
import { writeUnlessKnown } from './write-new.mjs'

/** Orders strings by code unit, the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A name found in a folder: a file that can be read, or why it can't be. */
export interface ListedFile {
  readonly source: string
  readonly path: string
  readonly bytes: number
  readonly trouble: string | null
  /** Where a link leads to that leaves the listed folder. */
  readonly outside?: string
  /** Size, times and number of the file: what changes when it is written. Null where the system doesn't tell. */
  readonly stamp: FileStamp | null
}

/** What stands below a folder, in code-unit order of the paths; `hidden` counts names that begin with a dot. */
export interface Listing {
  readonly files: readonly ListedFile[]
  readonly hidden: number
}

/**
 * Every file below `root` at any depth. Links to files are followed; links to folders, devices, broken links and
 * folders that can't be opened are listed with the trouble they make, so that none goes unseen. Throws where `root`
 * itself can't be opened.
 */
export function listFiles(root: string): Listing {
  const files: ListedFile[] = []
  let hidden = 0
  const home = fs.realpathSync(root) + path.sep
  const walk = (entries: readonly fs.Dirent[], folder: string, prefix: string): void => {
    for (const entry of entries) {
      const source = `${prefix}${entry.name}`
      const full = path.join(folder, entry.name)
      if (entry.name.startsWith('.')) hidden += 1
      else if (entry.isDirectory()) {
        const inner = entriesOf(full)
        if ('code' in inner) files.push(toClosedFolder(full, source, inner.code))
        else walk(inner, full, `${source}/`)
      } else if (entry.isSymbolicLink()) files.push(withTarget(toListedFile(full, source), home))
      else files.push(toListedFile(full, source))
    }
  }
  walk(fs.readdirSync(root, { withFileTypes: true }), root, '')
  return { files: files.sort((a, b) => byCodeUnit(a.source, b.source)), hidden }
}

/** The files below a folder at any depth, named from there, in no order; of none more than its name is looked at. */
export function namesBelow(root: string): string[] {
  const entries = fs.readdirSync(root, { recursive: true, withFileTypes: true })
  const start = path.resolve(root).length + 1
  return entries.flatMap((entry) =>
    entry.isDirectory() ? [] : [path.resolve(entry.parentPath, entry.name).slice(start)],
  )
}

/** What stands in a folder, or the system's reason (`EACCES`, `EIO` …) not to tell. */
function entriesOf(folder: string): fs.Dirent[] | { readonly code: string } {
  try {
    return fs.readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return { code: errorCode(error) }
  }
}

function toClosedFolder(full: string, source: string, code: string): ListedFile {
  const help = code === 'ENAMETOOLONG' ? 'its path is too long, move it up' : 'check its rights'
  return { source, path: full, bytes: 0, trouble: `a folder that can't be opened (${code}); ${help}`, stamp: null }
}

/** One file as a listing of its own, named by its base name; null for a folder. */
export function listOne(file: string): ListedFile | null {
  return isFolder(file) ? null : toListedFile(file, path.basename(file))
}

function toListedFile(full: string, source: string): ListedFile {
  const stat = statOf(full)
  if (stat && 'code' in stat) {
    const why =
      stat.code === 'ELOOP' ? 'a link that leads back to itself; remove it' : `can't be looked at (${stat.code})`
    return { source, path: full, bytes: 0, trouble: why, stamp: null }
  }
  const trouble = !stat
    ? full.includes('\ufffd')
      ? "its name holds bytes that are no UTF-8, so that it can't be opened; rename it"
      : 'a link that leads nowhere; remove it or restore what it points to'
    : stat.isDirectory()
      ? 'a link to a folder; put the folder itself here'
      : stat.isFile()
        ? null
        : 'not a regular file; put a copy of its content here'
  return { source, path: full, bytes: stat?.size ?? 0, trouble, stamp: stat ? stampOf(stat) : null }
}

/** @param home the folder that a link shouldn't leave, its own links followed */
function withTarget(file: ListedFile, home: string): ListedFile {
  if (file.trouble !== null) return file
  const target = fs.realpathSync(file.path)
  return target.startsWith(home) ? file : { ...file, outside: target }
}

function stampOf({ size, mtimeMs, ctimeMs, ino }: fs.Stats): FileStamp {
  return { bytes: size, modified: mtimeMs, changed: ctimeMs, inode: ino }
}

/** What the system knows of a path: nothing where a link leads nowhere, or its reason (`ELOOP`, `EACCES` …) not to tell. */
function statOf(full: string): fs.Stats | { readonly code: string } | undefined {
  try {
    return fs.statSync(full, { throwIfNoEntry: false })
  } catch (error) {
    return { code: errorCode(error) }
  }
}

/** The bytes of a file, or the system's reason (`EACCES`, `ENOENT` …) why it can't be read. */
export function readBytes(file: string): Buffer | { readonly code: string } {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    return { code: errorCode(error) }
  }
}

/** SHA-256 of a file in hex, read in pieces of 1 MiB so that its size doesn't matter; null where it can't be read. */
export function hashFile(file: string): string | null {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1024 * 1024)
  let handle: number
  try {
    handle = fs.openSync(file, 'r')
  } catch {
    return null
  }
  try {
    for (let read = fs.readSync(handle, piece); read > 0; read = fs.readSync(handle, piece)) {
      hash.update(piece.subarray(0, read))
    }
  } catch {
    return null
  } finally {
    fs.closeSync(handle)
  }
  return hash.digest('hex')
}

/** The text of a file in UTF-8, or in UTF-16 where a mark says so; null where there is none. */
export function readText(file: string): string | null {
  const bytes = bytesOf(file)
  return bytes && toText(bytes)
}

/** What stands in a file; null where there is none. */
function bytesOf(file: string): Buffer | null {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw naming(error, file)
  }
}

/** The system names the file in most of its errors, but not where a folder or a broken disk is read, or a full one written. */
function naming(error: unknown, file: string): unknown {
  if (isSystemError(error) && !error.message.includes(file)) error.message += ` '${file}'`
  return error
}

/** Windows' editors and Excel save "Unicode text" in UTF-16 with a byte order mark. */
export function toText(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  return encoding ? new TextDecoder(encoding).decode(bytes) : bytes.toString('utf8')
}

/** The text files of one folder with an ending, in code-unit order; none where the folder doesn't exist. */
export function readTexts(folder: string, ending: string): { readonly path: string; readonly text: string }[] {
  if (!isFolder(folder)) return []
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort(byCodeUnit)
    .map((name) => path.join(folder, name))
    .map((file) => ({ path: file, text: readText(file) ?? '' }))
}

/** Writes a file only when its bytes differ from what stands there, in one step. @returns whether it wrote */
export function writeIfChanged(file: string, text: string): boolean {
  if (bytesOf(file)?.equals(Buffer.from(text))) return false
  writeAside(file, hiddenDraftOf(file), (draft) => fs.writeFileSync(draft, text))
  return true
}

/** A draft beside its file that a listing passes over, and that the next run writes over where this one was killed. */
function hiddenDraftOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.part`)
}

/**
 * Writes a draft and puts it in the place of its file; no draft is left behind where the disk is full.
 * @param keep asked before the draft takes the place: whether it should
 */
function writeAside(file: string, draft: string, write: (draft: string) => void, keep = () => true): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  try {
    write(draft)
    if (keep()) fs.renameSync(draft, file)
    else fs.rmSync(draft)
  } catch (error) {
    fs.rmSync(draft, { force: true })
    throw naming(error, file)
  }
}

/** Characters or bytes of files that wait to be written; whoever hands over more waits. */
const mostWaiting = 32_000_000
/** Characters of files that are handed over at once. */
const lotSize = 500_000

/** What became of a file that was handed over. */
export interface WrittenFile {
  /** A number for its bytes, by their SHA-256. */
  readonly hash: number
  readonly bytes: number
  /** Whether it was written: false where it is what is known. */
  readonly isNew: boolean
}

/** A path, what stands there, and the number of what needn't be written. */
type NewFile = readonly [file: string, content: string | Uint8Array, known: number | undefined]

/**
 * Writes many files where none stands, and measures them. From some on, in a thread of its own: the disk is slow beside the
 * rendering. All are written when `finish` is through.
 */
export class NewFiles {
  /** Characters that wait, and whether nobody writes them any more. Shared with the thread. */
  readonly #state = new Int32Array(new SharedArrayBuffer(8))
  #thread: { readonly worker: Worker; readonly written: Promise<readonly WrittenFile[]> } | null = null
  #files: NewFile[] = []
  #size = 0

  /** @param known as `WrittenFile` has `hash`: a file with this one isn't written */
  add(file: string, content: string | Uint8Array, known?: number): void {
    this.#files.push([file, content, known])
    this.#size += content.length
    if (this.#size >= lotSize) this.#handOver()
  }

  /** @returns what became of each file, in order @throws what kept a file from being written */
  async finish(): Promise<readonly WrittenFile[]> {
    if (this.#thread === null) return this.#files.map((file) => writeUnlessKnown(...file))
    this.#handOver()
    this.#thread.worker.ref()
    this.#thread.worker.postMessage(null)
    return this.#thread.written
  }

  #handOver(): void {
    this.#thread ??= this.#start()
    let waiting = Atomics.load(this.#state, 0)
    while (waiting > mostWaiting && Atomics.load(this.#state, 1) === 0) {
      Atomics.wait(this.#state, 0, waiting)
      waiting = Atomics.load(this.#state, 0)
    }
    Atomics.add(this.#state, 0, this.#size)
    this.#thread.worker.postMessage({ files: this.#files, size: this.#size })
    this.#files = []
    this.#size = 0
  }

  #start(): { readonly worker: Worker; readonly written: Promise<readonly WrittenFile[]> } {
    const script = path.join(import.meta.dirname, 'write-files.mjs')
    const worker = new Worker(script, { workerData: this.#state, execArgv: [] })
    const written = once(worker, 'message').then(([files]) => files)
    // whoever waits for the end hears of it
    written.catch(() => undefined)
    // a build that fails before the end waits for nothing
    worker.unref()
    return { worker, written }
  }
}

/** A copy of a file, in the place of what stood there. */
export function copyFile(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true })
  fs.copyFileSync(from, to)
}

/** Puts a file at a second place without writing it again; a copy where the disk knows no second names. @throws where the place is taken */
export function linkFile(file: string, second: string): void {
  fs.mkdirSync(path.dirname(second), { recursive: true })
  try {
    fs.linkSync(file, second)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error
    fs.copyFileSync(file, second)
  }
}

/** A folder with second names for all files of another. */
export function linkFolder(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true })
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [file, second] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(file, second)
    else linkFile(file, second)
  }
}

/** Puts a file or folder in the place of a file, or where nothing stood. */
export function moveFile(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true })
  fs.renameSync(from, to)
}

/** Removes a file or folder below `root`, and the folders above it that are empty then. */
export function removeBelow(root: string, name: string): void {
  fs.rmSync(path.join(root, name), { recursive: true, force: true })
  for (let folder = path.dirname(name); folder !== '.'; folder = path.dirname(folder)) {
    if (!removeEmptyFolder(path.join(root, folder))) return
  }
}

/** Removes a folder that holds nothing, without listing what it holds. @returns whether it is gone */
function removeEmptyFolder(folder: string): boolean {
  try {
    fs.rmdirSync(folder)
    return true
  } catch (error) {
    const code = errorCode(error)
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error
    return code === 'ENOENT'
  }
}

/** What tells a folder from any other that stood or will stand in its place; null where there is none. */
export function folderIdentity(folder: string): string | null {
  const stat = fs.statSync(folder, { throwIfNoEntry: false })
  return stat?.isDirectory() ? `${stat.ino} ${stat.birthtimeMs}` : null
}

/** When a file was last written to, in milliseconds since 1970. */
export function modifiedAt(file: string): number {
  return fs.statSync(file).mtimeMs
}

/**
 * A file or folder found in a folder that was written to after a time, if any was; looked for in threads, since a hundred
 * thousand files take a second. @param time as `modifiedAt` gives it @param shares how many threads look
 */
export async function findModified(folder: string, time: number, shares = 1): Promise<string | null> {
  const all = Array.from({ length: shares }, (_, share) => findShare(folder, { folder, time, share, shares }))
  return (await Promise.all(all)).find((found) => found !== null) ?? null
}

function findShare(folder: string, workerData: unknown): Promise<string | null> {
  const thread = new Worker(path.join(import.meta.dirname, 'find-modified.mjs'), { workerData, execArgv: [] })
  return new Promise((resolve) => {
    thread.once('message', resolve)
    // what can't be looked at isn't known to be as it was
    thread.once('error', () => resolve(folder))
  })
}

/** Writes a file in one step: others see the old one or the whole new one, also where several write it at once. */
export function writeWhole(file: string, lines: Iterable<string | Uint8Array>): void {
  writeAside(file, uniqueDraftOf(file), (draft) => writePieces(draft, lines))
}

/** The same for bytes. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  writeAside(file, uniqueDraftOf(file), (draft) => fs.writeFileSync(draft, bytes))
}

function uniqueDraftOf(file: string): string {
  return `${file}.${randomUUID()}.part`
}

/** The same for a file of lines that is left as it is where it says the same. */
export function writeLinesIfChanged(file: string, lines: Iterable<string>): void {
  const draft = hiddenDraftOf(file)
  const isNew = (): boolean => hashFile(draft) !== hashFile(file)
  writeAside(file, draft, () => writePieces(draft, lines), isNew)
}

/** Bytes that are gathered before they are written. */
const pieceSize = 1024 * 1024

function writePieces(file: string, lines: Iterable<string | Uint8Array>): void {
  const handle = fs.openSync(file, 'w')
  try {
    let pieces: Uint8Array[] = []
    let size = 0
    const write = (): void => {
      if (size > 0) fs.appendFileSync(handle, pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces))
      pieces = []
      size = 0
    }
    for (const line of lines) {
      const bytes = typeof line === 'string' ? Buffer.from(line) : line
      // a piece of many megabytes is written as it is
      if (size + bytes.length >= pieceSize) write()
      pieces.push(bytes)
      size += bytes.length
    }
    write()
  } finally {
    fs.closeSync(handle)
  }
}

/** Removes a file; nothing happens where there is none. */
export function removeFile(file: string): void {
  fs.rmSync(file, { force: true })
}

export function isFolder(folder: string): boolean {
  return fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false
}

export function isEmptyFolder(folder: string): boolean {
  return isFolder(folder) && fs.readdirSync(folder).length === 0
}

export function pathExists(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined
}

/** Makes a folder empty, whatever stood in it; creates it where there is none. */
export function emptyFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
}

export function removeFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true })
}

/** Where a build keeps the old folder between the two renames of a swap. */
function previousOf(folder: string): string {
  return `${folder}.previous`
}

/**
 * Puts a finished folder in the place of the published one. Two renames with nothing between them: no kill signal
 * that Node can see falls there, and `restoreFolder` mends what a power cut leaves.
 * @param aside where the old folder goes; what stood there is gone
 */
export function swapFolder(finished: string, published: string, aside: string): void {
  const previous = previousOf(published)
  removeFolder(previous)
  removeFolder(aside)
  if (pathExists(published)) fs.renameSync(published, previous)
  fs.renameSync(finished, published)
  if (!pathExists(previous)) return
  fs.mkdirSync(path.dirname(aside), { recursive: true })
  fs.renameSync(previous, aside)
}

/** Brings the old folder back where a swap was cut off between its two renames. @returns whether it had to */
export function restoreFolder(published: string): boolean {
  const previous = previousOf(published)
  if (pathExists(published) || !pathExists(previous)) return false
  fs.renameSync(previous, published)
  return true
}

/** Creates `file` with `text` unless it exists. @returns what the file that exists says, or null when it was created */
export function claimFile(file: string, text: string): string | null {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  try {
    fs.writeFileSync(file, text, { flag: 'wx' })
    return null
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    return readText(file) ?? ''
  }
}

/** Whether the system refused something (`EACCES`, `ENOSPC` …), as against a mistake of our own. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
}

function errorCode(error: unknown): string {
  return isSystemError(error) ? error.code : String(error)
}
