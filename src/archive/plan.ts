/**
 * What a build published, with what each file read → what the next one must render: files that are new, and those that
 * read something which is no longer the same.
 */
import { type BuildState, nameThing, placesOf, printsIn, readsOf, thingOf } from './build-state.ts'
import type { Fingerprints } from './fingerprints.ts'
import type { SiteFile } from './site-files.ts'
import type { Read } from './trace.ts'

export interface Plan {
  readonly render: readonly SiteFile[]
  /** Paths of files that stay as they are. */
  readonly kept: readonly string[]
  /** Paths of published files that the site has no more. */
  readonly gone: readonly string[]
  /** How many of `render` are new. */
  readonly added: number
  /** Ids of reports of which nothing differs; none where all is rendered. */
  readonly same: ReadonlySet<string>
  /** Whether all is rendered, because no state was of use. */
  readonly all: boolean
}

/** @param state of what is published; null where nothing is known of it */
export function planFiles(
  files: readonly SiteFile[],
  state: BuildState | null,
  environment: string,
  fingerprints: Fingerprints,
): Plan {
  if (state === null) return { render: files, kept: [], gone: [], added: files.length, same: new Set(), all: true }
  const all = state.environment !== environment
  const differs = all
    ? []
    : state.things.map((name, at) => fingerprints.ofThing(thingOf(name)) !== state.thingPrints[at])
  const stays = all ? () => false : unchanged(state, fingerprints, differs)
  const places = placesOf(state)
  const [render, kept]: [SiteFile[], string[]] = [[], []]
  const live = new Uint8Array(state.paths.length)
  let added = 0
  for (const file of files) {
    const place = places.get(file.path)
    if (place !== undefined && stays(place)) kept.push(file.path)
    else render.push(file)
    if (place === undefined) added++
    else live[place] = 1
  }
  return {
    render,
    kept,
    gone: state.paths.filter((_, place) => live[place] === 0),
    added,
    same: sameReports(state, differs),
    all,
  }
}

/** @param differs of each thing, whether anything of it does */
function sameReports({ things }: BuildState, differs: readonly boolean[]): ReadonlySet<string> {
  return new Set(
    things.flatMap((name, at) => {
      const { shelf, key } = thingOf(name)
      return differs[at] === false && shelf === 'articles' && key !== null ? [key] : []
    }),
  )
}

/** Whether all that a file read is as it was. Only of things in which anything differs the fields are looked at. */
function unchanged(
  state: BuildState,
  fingerprints: Fingerprints,
  differs: readonly boolean[],
): (file: number) => boolean {
  const { readThings, readPrints } = state
  const changed = readPrints.map((print, read) =>
    Number(differs[readThings[read] ?? 0] && fingerprints.of(readAt(state, read)) !== print),
  )
  return (file) => {
    const { first, end } = readsOf(state, file)
    for (let at = first; at < end; at++) if (changed[state.fileReads[at] ?? 0] !== 0) return false
    return true
  }
}

function readAt({ things, fieldLists, readThings, readFields }: BuildState, read: number): Read {
  const fields = fieldLists[readFields[read] ?? 0] ?? ''
  return { ...thingOf(things[readThings[read] ?? 0] ?? ''), fields: fields.split(' ').filter(Boolean) }
}

/** Texts in the order in which they were first asked for. */
class Table {
  readonly #places = new Map<string, number>()

  place(text: string): number {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.#places.size)
    return this.#places.size - 1
  }

  get texts(): string[] {
    return [...this.#places.keys()]
  }
}

/** More lists of fields than templates can have. */
const mostFieldLists = 2 ** 20

/** Collects the state that a build leaves behind. */
export class StateOfBuild {
  readonly #fingerprints: Fingerprints
  readonly #before: BuildState | null
  readonly #things = new Table()
  readonly #fieldLists = new Table()
  /** Of files that were added: place of the thing and of the list of fields, as one number → place of the read. */
  readonly #reads = new Map<number, number>()
  readonly #readThings: number[] = []
  readonly #readFields: number[] = []
  readonly #readPrints: number[] = []
  readonly #paths: string[] = []
  /** Of files that were added. */
  readonly #places = new Map<string, number>()
  readonly #hashes: number[] = []
  readonly #bytes: number[] = []
  readonly #ends: number[] = []
  readonly #fileReads: number[] = []

  /** @param before what is published, where its numbers were found by the same code */
  constructor(fingerprints: Fingerprints, before: BuildState | null = null) {
    this.#fingerprints = fingerprints
    this.#before = before
  }

  /** A file that was rendered. */
  add(path: string, reads: readonly Read[]): void {
    for (const read of reads) {
      const [thing, fields] = [this.#things.place(nameThing(read)), this.#fieldLists.place(read.fields.join(' '))]
      const key = keyOf(thing, fields)
      const place = this.#reads.get(key) ?? this.#append(thing, fields, this.#printOf(read))
      this.#reads.set(key, place)
      this.#fileReads.push(place)
    }
    this.#places.set(path, this.#paths.length)
    this.#end(path, 0, 0)
  }

  /** What was measured of an added file. */
  measure(path: string, hash: number, bytes: number): void {
    const place = this.#places.get(path)
    if (place === undefined) throw new Error(`${path} was measured, but never rendered`)
    this.#hashes[place] = hash
    this.#bytes[place] = bytes
  }

  /** Files that stay, with their reads as an earlier state has them; behind all that were added. */
  keep(paths: readonly string[], state: BuildState): void {
    const thingAt = lookUp(state.things, this.#things)
    const fieldsAt = lookUp(state.fieldLists, this.#fieldLists)
    const moved = lookUpOnce(state.readPrints.length, (read) => {
      const [thing, fields] = [thingAt(state.readThings[read] ?? 0), fieldsAt(state.readFields[read] ?? 0)]
      // a file is kept because what it read is the same: so is its number
      return this.#reads.get(keyOf(thing, fields)) ?? this.#append(thing, fields, state.readPrints[read] ?? 0)
    })
    const places = placesOf(state)
    for (const path of paths) {
      const file = places.get(path)
      if (file === undefined) throw new Error(`the build's state has no file ${path}`)
      const { first, end } = readsOf(state, file)
      for (let at = first; at < end; at++) this.#fileReads.push(moved(state.fileReads[at] ?? 0))
      this.#end(path, state.hashes[file] ?? 0, state.bytes[file] ?? 0)
    }
  }

  finish(environment: string): BuildState {
    const things = this.#things.texts
    return {
      ...{
        environment,
        things,
        thingPrints: Float64Array.from(things, (name) => this.#fingerprints.ofThing(thingOf(name))),
      },
      fieldLists: this.#fieldLists.texts,
      readThings: new Uint32Array(this.#readThings),
      readFields: new Uint32Array(this.#readFields),
      readPrints: new Float64Array(this.#readPrints),
      paths: this.#paths,
      ...{ hashes: new Float64Array(this.#hashes), bytes: new Float64Array(this.#bytes) },
      ends: new Uint32Array(this.#ends),
      fileReads: new Uint32Array(this.#fileReads),
    }
  }

  /** Of a thing that is as it was each field is: it isn't looked at where a file had read it before. */
  #printOf(read: Read): number {
    const known = this.#before && printsIn(this.#before)(nameThing(read), read.fields.join(' '))
    return known?.whole === this.#fingerprints.ofThing(read) ? known.own : this.#fingerprints.of(read)
  }

  /** A read that no file had so far. @returns its place */
  #append(thing: number, fields: number, print: number): number {
    this.#readThings.push(thing)
    this.#readFields.push(fields)
    return this.#readPrints.push(print) - 1
  }

  /** A file whose reads are told. */
  #end(path: string, hash: number, bytes: number): void {
    this.#paths.push(path)
    this.#hashes.push(hash)
    this.#bytes.push(bytes)
    this.#ends.push(this.#fileReads.length)
  }
}

const keyOf = (thing: number, fields: number): number => thing * mostFieldLists + fields

/** Place of a text in a list → its place in a table, asked for once. */
function lookUp(texts: readonly string[], table: Table): (place: number) => number {
  return lookUpOnce(texts.length, (place) => table.place(texts[place] ?? ''))
}

function lookUpOnce(length: number, find: (place: number) => number): (place: number) => number {
  const found = new Int32Array(length).fill(-1)
  return (place) => {
    if (found[place] === -1) found[place] = find(place)
    return found[place] ?? 0
  }
}
