/**
 * What a build knows of the files it published, for the next one: of each its hash, its size and what it read of the
 * archive, in columns of numbers, so that a hundred thousand files are read and written in some hundredths of a second.
 */
import { oncePer } from '../text/once.ts'
import { sha256 } from '../text/sha256.ts'
import type { Read } from './trace.ts'

/** Of another number, a state says nothing. */
const stateVersion = 3

export interface BuildState {
  /** Of all that any file may show besides the archive: code, templates, settings. */
  readonly environment: string
  /** What was read, as `nameThing` has it, and the number that stood for all of it. */
  readonly things: readonly string[]
  readonly thingPrints: Float64Array
  /** Lists of fields, each joined by spaces. */
  readonly fieldLists: readonly string[]
  /** Reads, each of a thing and a list of fields by their places; and the number that stood for what was read. */
  readonly readThings: Uint32Array
  readonly readFields: Uint32Array
  readonly readPrints: Float64Array
  /** Published files: path, hash of the text, size in bytes. The reads of each end where those of the next begin. */
  readonly paths: readonly string[]
  readonly hashes: Float64Array
  readonly bytes: Float64Array
  readonly ends: Uint32Array
  /** Places of reads, file after file. */
  readonly fileReads: Uint32Array
}

/** Columns whose numbers take eight bytes, and those that take four. */
const wide = ['thingPrints', 'readPrints', 'hashes', 'bytes'] as const
const narrow = ['readThings', 'readFields', 'ends', 'fileReads'] as const

/** A thing on a shelf (`articles some-id`), or the list of a shelf's keys, or a part of the archive that is no shelf. */
export function nameThing({ shelf, key }: Pick<Read, 'shelf' | 'key'>): string {
  return key === null ? shelf : `${shelf} ${key}`
}

export function thingOf(name: string): Pick<Read, 'shelf' | 'key'> {
  const space = name.indexOf(' ')
  return space < 0 ? { shelf: name, key: null } : { shelf: name.slice(0, space), key: name.slice(space + 1) }
}

/** path → its place among the files. */
export const placesOf = oncePer(
  ({ paths }: BuildState): ReadonlyMap<string, number> => new Map(paths.map((path, place) => [path, place])),
)

/** Where in `fileReads` those of a file stand. */
export function readsOf({ ends }: BuildState, file: number): { readonly first: number; readonly end: number } {
  return { first: (file === 0 ? 0 : ends[file - 1]) ?? 0, end: ends[file] ?? 0 }
}

/** (thing, list of fields) → the number that stood for what was read, by their texts; undefined where no file read it. */
export const printsIn = oncePer(
  (
    state: BuildState,
  ): ((thing: string, fields: string) => { readonly whole: number; readonly own: number } | undefined) => {
    const things = new Map(state.things.map((name, place) => [name, place]))
    const fieldLists = new Map(state.fieldLists.map((fields, place) => [fields, place]))
    // the reads of a thing as a chain: the last one, and of each the one before
    const last = new Int32Array(state.things.length).fill(-1)
    const before = state.readThings.map((thing, read) => {
      const previous = last[thing] ?? -1
      last[thing] = read
      return previous
    })
    return (thing, fields) => {
      const place = things.get(thing)
      const list = fieldLists.get(fields)
      if (place === undefined || list === undefined) return undefined
      let read = last[place] ?? -1
      while (read >= 0 && state.readFields[read] !== list) read = (before[read] ?? 0) | 0
      return read < 0 ? undefined : { whole: state.thingPrints[place] ?? 0, own: state.readPrints[read] ?? 0 }
    }
  },
)

/** The hash of a published file's text; undefined where there is none of the path. */
export function hashOf(state: BuildState, path: string): number | undefined {
  const place = placesOf(state).get(path)
  return place === undefined ? undefined : state.hashes[place]
}

/** A published file's size in bytes; undefined where there is none of the path. */
export function sizeIn(state: BuildState, path: string): number | undefined {
  const place = placesOf(state).get(path)
  return place === undefined ? undefined : state.bytes[place]
}

/** How long the hash is by which damage shows. */
const sealLength = 64

/** A state and notes beside it as bytes: a seal, the length of the texts, the texts, the columns in the order of this machine. */
export function packState(state: BuildState, notes: unknown): Uint8Array {
  const { environment, things, fieldLists, paths } = state
  const lengths = Object.fromEntries([...wide, ...narrow].map((name) => [name, state[name].length]))
  const texts = JSON.stringify({ stateVersion, notes, environment, things, fieldLists, paths, lengths })
  const columns = [...wide, ...narrow].map((name) => asBytes(state[name]))
  const content = Buffer.concat([Buffer.from(`${Buffer.byteLength(texts)}\n${texts}`), ...columns])
  return Buffer.concat([Buffer.from(sha256(content)), content])
}

/** @returns null where the bytes are damaged, or of another version */
export function unpackState(packed: Uint8Array): { readonly state: BuildState; readonly notes: unknown } | null {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  const content = bytes.subarray(sealLength)
  if (sha256(content) !== bytes.toString('latin1', 0, sealLength)) return null
  const start = content.indexOf('\n') + 1
  const end = start + Number(content.toString('latin1', 0, start))
  const { stateVersion: version, notes, lengths, ...texts } = JSON.parse(content.toString('utf8', start, end))
  if (version !== stateVersion) return null
  let at = end
  const take = (name: string, size: number): ArrayBuffer => {
    const from = at
    at += lengths[name] * size
    // a copy begins where numbers of eight bytes may begin
    return Uint8Array.from(content.subarray(from, at)).buffer
  }
  const columns = Object.fromEntries([
    ...wide.map((name) => [name, new Float64Array(take(name, 8))]),
    ...narrow.map((name) => [name, new Uint32Array(take(name, 4))]),
  ])
  return { state: { ...texts, ...columns }, notes }
}

function asBytes({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
