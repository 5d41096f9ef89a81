/** What a page read → numbers that differ where what it read differs. Each field is looked at only when a page asks for it. */
import type { Archive, ArchiveInput } from '../model.ts'
import { mixHashes, textHash } from '../text/text-hash.ts'
import { Makings } from './made-from.ts'
import { by } from './order.ts'
import { fieldNames, isShelf, presence, type Read, wholeArchive } from './trace.ts'

/** The number of what isn't there. */
const absent = 0

/**
 * Fingerprints of an archive's parts.
 * @param whole of all that the archive is made from @param given the articles it was made from, and their stamps
 */
export class Fingerprints {
  readonly #archive: Readonly<Record<string, unknown>>
  readonly #whole: number
  readonly #stampOf: ArchiveInput['stampOf']
  readonly #makings: Makings
  readonly #known = new Map<string, Map<string, number>>()
  readonly #things = new Map<string, number>()

  constructor(archive: Archive, whole: number, given: Pick<ArchiveInput, 'articles' | 'stampOf'> = { articles: [] }) {
    this.#archive = { ...archive }
    this.#whole = whole
    this.#stampOf = given.stampOf
    this.#makings = new Makings(archive, given)
  }

  of({ shelf, key, fields }: Read): number {
    if (shelf === wholeArchive.shelf) return this.#whole
    const part = this.#archive[shelf]
    if (key === null) return this.#field(shelf, '', () => (isShelf(part) ? part.keys : part))
    const thing = isShelf(part) && Object.hasOwn(part.byKey, key) ? part.byKey[key] : undefined
    if (thing === undefined) return absent
    return fields.reduce(
      (sum, field) =>
        mixHashes(
          sum,
          this.#field(
            `${shelf} ${key}`,
            field,
            () => this.#stamp(thing, { shelf, key, field }) ?? fieldOf(thing, field),
          ),
        ),
      1,
    )
  }

  /** Of all that can be read of a thing: where it is the same, each read of the thing is. */
  ofThing({ shelf, key }: Pick<Read, 'shelf' | 'key'>): number {
    const name = key === null ? shelf : `${shelf} ${key}`
    const known = this.#things.get(name)
    if (known !== undefined) return known
    const made = key === null ? this.of({ shelf, key, fields: [] }) : this.#ofEntry(shelf, key)
    this.#things.set(name, made)
    return made
  }

  #ofEntry(shelf: string, key: string): number {
    const part = this.#archive[shelf]
    const thing = isShelf(part) && Object.hasOwn(part.byKey, key) ? part.byKey[key] : undefined
    if (thing === undefined) return absent
    return this.#makings.of(shelf, key) ?? textHash(JSON.stringify(thing))
  }

  /** What tells the texts and lines of an article apart without reading them. */
  #stamp(thing: object, read: { readonly shelf: string; readonly key: string; readonly field: string }): unknown {
    const stamps = read.shelf === 'articles' ? this.#stampOf?.(read.key) : undefined
    if (stamps === undefined) return undefined
    if (read.field === 'ledger') return stamps.ledger
    // the evidence names people and events by the archive's ids
    if (read.field === 'article.evidence')
      return [stamps.record, fieldOf(thing, 'article.people'), fieldOf(thing, 'article.events')]
    return read.field === 'paragraphs' || read.field === 'article.body' ? stamps.record : undefined
  }

  #field(thing: string, field: string, value: () => unknown): number {
    const known = this.#known.get(thing) ?? new Map<string, number>()
    if (known.size === 0) this.#known.set(thing, known)
    const number = known.get(field)
    if (number !== undefined) return number
    const made = textHash(JSON.stringify(value()) ?? '')
    known.set(field, made)
    return made
  }
}

/** Of all that an archive is made from. @param withdrawn of the addresses published once, those without a page */
export function hashInput(
  { articles, ledgers, refusals, people, stampOf }: ArchiveInput,
  { withdrawn }: Archive,
): number {
  const texts = [
    ...[...articles].sort(by(({ id }) => id)).map((article) => stampOf?.(article.id).record || JSON.stringify(article)),
    ...Object.keys(ledgers.sources)
      .sort()
      .map((id) => stampOf?.(id).ledger || JSON.stringify(ledgers.of(id))),
    JSON.stringify([refusals, withdrawn, people]),
  ]
  return textHash(texts.join('\n'))
}

/** What a path leads to (`article.title`, `years.2023.reports`, `comparison?`, `article.*`). */
function fieldOf(thing: object, path: string): unknown {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const holder = steps.reduce(step, thing)
  const stamp = holder === thing ? undefined : step(holder, 'stamp')
  if (stamp !== undefined) return stamp
  if (last === fieldNames) return Object.keys(Object(holder))
  if (!last.endsWith(presence)) return step(holder, last)
  const part = step(holder, last.slice(0, -presence.length))
  if (Array.isArray(part)) return part.map((each: { readonly year: string }) => each.year)
  return part === null || part === undefined
}

/** A field of a thing, or the year of a list of years. */
function step(holder: unknown, name: string): unknown {
  if (Array.isArray(holder)) return holder.find((each: { readonly year: string }) => each.year === name)
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined
}
