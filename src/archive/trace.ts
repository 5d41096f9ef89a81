/**
 * The archive as a page sees it → what the page read of it: which things, and which of their fields. A build that keeps
 * these has verifying traces (Mokhov, Mitchell and Peyton Jones 2018, "Build Systems à la Carte"): a page whose reads
 * are all as they were is as it was.
 */
import type { Archive, Shelf } from '../model.ts'

/** Something a page read. */
export interface Read {
  /** A part of the archive (`articles`); `wholeArchive` where a page read so much that any change may show in it. */
  readonly shelf: string
  /** Of a thing on the shelf; null where the page read the list of all keys, or a part that is no shelf. */
  readonly key: string | null
  /** Paths to the fields read, in code-unit order. None: the page only asked whether the thing is there. */
  readonly fields: readonly string[]
}

export const wholeArchive: Read = { shelf: '*', key: null, fields: [] }

/** Things of one shelf that a page may read before it counts as a reader of the whole archive: such pages change with nearly everything. */
const mostThings = 400

/** Settings and names given by hand: whoever changes them builds all anew, so no page needs to remember that it read them. */
const ofTheSite: readonly string[] = ['config', 'subjectNames']

/** Fields that hold parts of a thing, each with fields of its own: `article.title`, `years.2023.reports`. */
const parts: readonly string[] = ['article', 'comparison', 'years']

/** How a path says that only the presence of a part was asked for, and that all names of a thing's fields were. */
export const presence = '?'
export const fieldNames = '*'

/** What one page read. */
export class Trace {
  readonly #shelves = new Map<string, Map<string | null, Set<string>>>()
  #whole = false

  /** @param key as in `Read` */
  note(shelf: string, key: string | null, field?: string): void {
    if (this.#whole) return
    const things = getOrSet(this.#shelves, shelf, () => new Map<string | null, Set<string>>())
    const fields = getOrSet(things, key, () => new Set<string>())
    if (field !== undefined) fields.add(field)
    else if (things.size > mostThings) this.noteWhole()
  }

  /** Whether nothing more need be noted. */
  get isWhole(): boolean {
    return this.#whole
  }

  noteWhole(): void {
    this.#whole = true
    this.#shelves.clear()
  }

  reads(): Read[] {
    if (this.#whole) return [wholeArchive]
    return [...this.#shelves].flatMap(([shelf, things]) =>
      [...things].map(([key, fields]) => ({ shelf, key, fields: [...fields].sort() })),
    )
  }
}

function getOrSet<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** The same archive, noting in `trace` what is read of it. */
export function tracedArchive(archive: Archive, trace: Trace): Archive {
  const seen = new Map<string, unknown>()
  return new Proxy(archive, {
    get: (target, name) => {
      const part: unknown = Reflect.get(target, name)
      if (typeof name === 'symbol' || trace.isWhole || ofTheSite.includes(name)) return part
      if (!isShelf(part)) trace.note(name, null)
      else if (!seen.has(name)) seen.set(name, tracedShelf(part, name, trace))
      return seen.get(name) ?? part
    },
  })
}

export function isShelf(part: unknown): part is Shelf<object> {
  return typeof part === 'object' && part !== null && 'byKey' in part
}

function tracedShelf({ keys, byKey }: Shelf<object>, shelf: string, trace: Trace): Shelf<object> {
  const seen = new Map<string, object>()
  const things = new Proxy(byKey, {
    get: (target, key) => {
      const thing = typeof key === 'symbol' ? undefined : target[key]
      if (typeof key === 'symbol' || thing === undefined || trace.isWhole) return thing
      const known = seen.get(key)
      if (known) return known
      trace.note(shelf, key)
      const traced = tracedThing(thing, (field) => trace.note(shelf, key, field))
      seen.set(key, traced)
      return traced
    },
    getOwnPropertyDescriptor: (target, key) => {
      if (typeof key !== 'symbol') trace.note(shelf, key)
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
  })
  return {
    get keys() {
      trace.note(shelf, null)
      return keys
    },
    byKey: things,
  }
}

/** A thing that notes its fields as they are read. @param path to the thing within the one on the shelf: `article.` */
function tracedThing<T extends object>(thing: T, note: (field: string) => void, path = ''): T {
  const seen = new Map<string, unknown>()
  return new Proxy(thing, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      if (typeof name === 'symbol' || name === 'toJSON') return value
      if (!parts.includes(name)) note(path + name)
      else if (!seen.has(name)) {
        note(path + name + presence)
        seen.set(name, tracedPart(value, note, `${path}${name}.`))
      }
      return seen.get(name) ?? value
    },
    ownKeys: (target) => {
      note(path + fieldNames)
      return Reflect.ownKeys(target)
    },
  })
}

/** A part with fields of its own, or a list of years, each such a part. */
function tracedPart(part: unknown, note: (field: string) => void, path: string): unknown {
  if (Array.isArray(part)) return part.map((each: { year: string }) => tracedYear(each, note, `${path}${each.year}.`))
  return typeof part === 'object' && part !== null ? tracedThing(part, note, path) : part
}

/** A year of a list: which years there are is known from the list, so that its own number tells nothing new. */
function tracedYear<T extends { readonly year: string }>(year: T, note: (field: string) => void, path: string): T {
  return tracedThing(year, (field) => field !== `${path}year` && note(field), path)
}
