/**
 * The archive as a page sees it → what the page read of it: which things, and which of their fields. A build that keeps
 * these has verifying traces (Mokhov, Mitchell and Peyton Jones 2018, "Build Systems à la Carte"): a page whose reads
 * are all as they were is as it was.
 */
import type { Archive, Shelf } from '../model.ts'
import { oncePerValue } from '../text/once.ts'

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
const mostThings = 2000

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
  note(shelf: string, key: string | null): void {
    if (this.#whole) return
    const things = getOrSet(this.#shelves, shelf, () => new Map<string | null, Set<string>>())
    if (!things.has(key)) things.set(key, new Set())
    if (things.size > mostThings) this.noteWhole()
  }

  /** Where the fields that are read of a thing on a shelf are noted. */
  fieldsOf(shelf: string, key: string): Set<string> {
    this.note(shelf, key)
    return this.#shelves.get(shelf)?.get(key) ?? new Set()
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

/** Archives that note what is read of them → what they are made from. */
const tracedFrom = new WeakMap<Archive, { readonly archive: Archive; readonly trace: Trace }>()

/** The archive itself, for whoever reads so much of it that any change may show: that is noted once, and no field is. */
export function wholeOf(archive: Archive): Archive {
  const from = tracedFrom.get(archive)
  from?.trace.noteWhole()
  return from?.archive ?? archive
}

/** The same archive, noting in `trace` what is read of it. */
export function tracedArchive(archive: Archive, trace: Trace): Archive {
  const seen = new Map<string, unknown>()
  const traced = new Proxy(archive, {
    get: (target, name) => {
      const part: unknown = Reflect.get(target, name)
      if (typeof name === 'symbol' || trace.isWhole || ofTheSite.includes(name)) return part
      if (!isShelf(part)) trace.note(name, null)
      else if (!seen.has(name)) seen.set(name, tracedShelf(part, name, trace))
      return seen.get(name) ?? part
    },
  })
  tracedFrom.set(traced, { archive, trace })
  return traced
}

export function isShelf(part: unknown): part is Shelf<object> {
  return typeof part === 'object' && part !== null && 'byKey' in part
}

function tracedShelf({ keys, byKey }: Shelf<object>, shelf: string, trace: Trace): Shelf<object> {
  const seen = new Map<string, object>()
  const things = new Proxy(byKey, {
    get: (target, key) => {
      const thing = typeof key === 'symbol' ? undefined : target[key]
      if (typeof key === 'symbol' || trace.isWhole) return thing
      const known = seen.get(key)
      if (known) return known
      const fields = trace.fieldsOf(shelf, key)
      if (thing === undefined) return thing
      const traced = tracedThing(thing, fields)
      seen.set(key, traced)
      return traced
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

/**
 * A thing that notes its fields as they are read.
 * @param path to the thing within the one on the shelf: `article.`
 * @param told a field that tells nothing new
 */
function tracedThing<T extends object>(thing: T, fields: Set<string>, path = '', told = ''): T {
  return new Proxy<T>(thing, new FieldNotes(fields, path, told))
}

class FieldNotes implements ProxyHandler<object> {
  readonly #fields: Set<string>
  readonly #path: string
  readonly #told: string
  #seen: Map<string, unknown> | null = null

  constructor(fields: Set<string>, path: string, told: string) {
    this.#fields = fields
    this.#path = path
    this.#told = told
  }

  get(target: object, name: string | symbol): unknown {
    const value: unknown = Reflect.get(target, name)
    if (typeof name === 'symbol' || name === 'toJSON' || name === this.#told) return value
    if (parts.includes(name)) return this.#part(name, value)
    this.#note(name)
    return value
  }

  ownKeys(target: object): (string | symbol)[] {
    this.#note(fieldNames)
    return Reflect.ownKeys(target)
  }

  #note(name: string): void {
    this.#fields.add(this.#path === '' ? name : within(this.#path)(name))
  }

  #part(name: string, part: unknown): unknown {
    const seen = this.#seen ?? new Map<string, unknown>()
    this.#seen = seen
    return getOrSet(seen, name, () => {
      this.#note(name + presence)
      return tracedPart(part, this.#fields, `${this.#path}${name}.`)
    })
  }
}

/** The path to a field within a part; the same string each time, which sets find faster. */
const within = oncePerValue((path: string) => oncePerValue((name: string) => path + name))

/** A part with fields of its own, or a list of years, each such a part: which years there are is known from the list. */
function tracedPart(part: unknown, fields: Set<string>, path: string): unknown {
  if (Array.isArray(part))
    return part.map((each: { year: string }) => tracedThing(each, fields, `${path}${each.year}.`, 'year'))
  return typeof part === 'object' && part !== null ? tracedThing(part, fields, path) : part
}
