/**
 * What a build published, with what each file read → what the next one must render: files that are new, and those that
 * read something which is no longer the same.
 */
import type { Fingerprints } from './fingerprints.ts'
import type { SiteFile } from './site-files.ts'
import type { Read } from './trace.ts'

/** Of another number, a state says nothing. */
const stateVersion = 2

/** A read and what it found: shelf, key, place of its list of fields in `fields`, fingerprint. */
type KeptRead = readonly [shelf: string, key: string | null, fields: number, fingerprint: number]

/** A published file: hash of its text, its size in bytes, and its reads by their places in `reads`. */
type KeptFile = readonly [hash: number, bytes: number, reads: readonly number[]]

/** What a build keeps for the next one. Plain JSON. */
export interface BuildState {
  readonly version: typeof stateVersion
  /** Of all that any file may show besides the archive: code, templates, settings. */
  readonly environment: string
  /** Lists of fields, each joined by spaces. */
  readonly fields: readonly string[]
  readonly reads: readonly KeptRead[]
  readonly files: Readonly<Record<string, KeptFile>>
}

export interface Plan {
  readonly render: readonly SiteFile[]
  /** Paths of files that stay as they are. */
  readonly kept: readonly string[]
  /** Paths of published files that the site has no more. */
  readonly gone: readonly string[]
  /** How many of `render` are new. */
  readonly added: number
  /** Whether all is rendered, because no state was of use. */
  readonly all: boolean
}

/** A state as it was read from a file: null where it is none of this version. */
export function readState(state: unknown): BuildState | null {
  const isOurs = typeof state === 'object' && state !== null && 'version' in state && state.version === stateVersion
  return isOurs ? (state as BuildState) : null
}

/** @param state of what is published; null where nothing is known of it */
export function planFiles(
  files: readonly SiteFile[],
  state: BuildState | null,
  environment: string,
  fingerprints: Fingerprints,
): Plan {
  if (state === null) return { render: files, kept: [], gone: [], added: files.length, all: true }
  const all = state.environment !== environment
  const changed = all ? [] : state.reads.map((read) => fingerprints.of(toRead(state, read)) !== read[3])
  const isKept = ({ path }: SiteFile): boolean =>
    !all && Object.hasOwn(state.files, path) && !state.files[path]?.[2].some((read) => changed[read])
  const kept = new Set(files.filter(isKept))
  const paths = new Set(files.map(({ path }) => path))
  return {
    render: files.filter((file) => !kept.has(file)),
    kept: [...kept].map(({ path }) => path),
    gone: Object.keys(state.files).filter((path) => !paths.has(path)),
    added: files.filter(({ path }) => !Object.hasOwn(state.files, path)).length,
    all,
  }
}

function toRead({ fields }: BuildState, [shelf, key, list]: KeptRead): Read {
  return { shelf, key, fields: (fields[list] ?? '').split(' ').filter(Boolean) }
}

/** Collects the state that a build leaves behind. */
export class StateOfBuild {
  readonly #fingerprints: Fingerprints
  readonly #fields = new Map<string, number>()
  readonly #places = new Map<string, number>()
  readonly #reads: KeptRead[] = []
  readonly #files: Record<string, KeptFile> = {}

  constructor(fingerprints: Fingerprints) {
    this.#fingerprints = fingerprints
  }

  add(path: string, hash: number, bytes: number, reads: readonly Read[]): void {
    this.#files[path] = [hash, bytes, reads.map((read) => this.#place(read))]
  }

  /** Files that stay, with their reads as an earlier state has them. */
  keep(paths: readonly string[], state: BuildState): void {
    const moved = new Map<number, number>()
    const move = (old: number): number => {
      const known = moved.get(old)
      if (known !== undefined) return known
      const read = state.reads[old]
      if (!read) throw new Error(`the build's state has no read ${old}`)
      const [shelf, key, list, fingerprint] = read
      // a file is kept because what it read is the same: so is its fingerprint
      const place = this.#put(shelf, key, state.fields[list] ?? '', () => fingerprint)
      moved.set(old, place)
      return place
    }
    for (const path of paths) {
      const file = state.files[path]
      if (file) this.#files[path] = [file[0], file[1], file[2].map(move)]
    }
  }

  finish(environment: string): BuildState {
    const fields = [...this.#fields.keys()]
    return { version: stateVersion, environment, fields, reads: this.#reads, files: this.#files }
  }

  #place(read: Read): number {
    return this.#put(read.shelf, read.key, read.fields.join(' '), () => this.#fingerprints.of(read))
  }

  #put(shelf: string, key: string | null, fields: string, fingerprint: () => number): number {
    const list = placeOf(this.#fields, fields)
    const place = placeOf(this.#places, `${shelf} ${list} ${key === null ? '' : `=${key}`}`)
    if (place === this.#reads.length) this.#reads.push([shelf, key, list, fingerprint()])
    return place
  }
}

/** The place of a text among those asked for so far. */
function placeOf(places: Map<string, number>, text: string): number {
  const known = places.get(text)
  if (known !== undefined) return known
  places.set(text, places.size)
  return places.size - 1
}
