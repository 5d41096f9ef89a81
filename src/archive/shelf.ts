/** Shelves: things in their order, each found by its key in one step. Plain objects, so that an archive can be printed. */
import type { Shelf } from '../model.ts'

/** Things as a shelf, in the order given. A key given twice is our own mistake, and throws. */
export function shelve<T>(items: readonly T[], keyOf: (item: T) => string): Shelf<T> {
  // without a prototype, so that no key is found which isn't there (`constructor`)
  const byKey: Record<string, T> = Object.create(null)
  const keys = items.map((item) => {
    const key = keyOf(item)
    if (key in byKey) throw new Error(`two things with one key: ${key}`)
    byKey[key] = item
    return key
  })
  return { keys, byKey }
}

/** The thing with a key. A key that isn't there is our own mistake, and throws. */
export function take<T>(shelf: Shelf<T>, key: string): T {
  const item = find(shelf, key)
  if (item === undefined) throw new Error(`nothing in the archive has the key ${key}`)
  return item
}

/** The thing with a key, if there is one. */
export function find<T>(shelf: Shelf<T>, key: string): T | undefined {
  return shelf.byKey[key]
}

/** All things of a shelf, in order: looked up once, whoever asks. */
export function all<T>(shelf: Shelf<T>): readonly T[] {
  const known = lists.get(shelf) as readonly T[] | undefined
  if (known) return known
  const things = shelf.keys.map((key) => take(shelf, key))
  lists.set(shelf, things)
  return things
}

const lists = new WeakMap<object, readonly unknown[]>()

/** Groups items under each of the keys they have, keys and items in order of first appearance. */
export function groupBy<T, Key = string>(items: readonly T[], keysOf: (item: T) => readonly Key[]): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
