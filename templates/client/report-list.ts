/**
 * Which reports an index holds, in the order of their numbers. Pagefind's script tells it only by a search for everything,
 * which makes a result of each report; its file for that, which the script has loaded anyway, is read here.
 */
import { loadPacked } from './packed-file.ts'

/** @param folder that of the index, with a slash at its end @param language as Pagefind knows it */
export async function loadReportList(folder: string, language: string): Promise<string[]> {
  const entry: { readonly languages: Readonly<Record<string, { readonly hash: string }>> } = await (
    await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' })
  ).json()
  const known = entry.languages[language]
  if (!known) throw new Error(`${folder} holds no index in ${language}`)
  return readReportList(await loadPacked(`${folder}pagefind.${known.hash}.pf_meta`))
}

/**
 * Of Pagefind 1.6's `MetaIndex` (pagefind/src/output/index/mod.rs) only the beginning is read: the version, then of each
 * report its id (`en_069b6f1`) and what else is known of it.
 * @param content in CBOR
 */
export function readReportList(content: Uint8Array): string[] {
  const reader = new ItemReader(content)
  reader.read('list')
  reader.readText()
  const ids: string[] = []
  for (let left = reader.read('list'); left > 0; left -= 1) {
    const fields = reader.read('list')
    ids.push(reader.readText())
    for (let field = 1; field < fields; field += 1) reader.pass()
  }
  return ids
}

/** Kinds of data items by their numbers (RFC 8949 §3.1). */
const kinds = ['number', 'negative', 'bytes', 'text', 'list', 'map', 'tag', 'simple'] as const
type Kind = (typeof kinds)[number]

class ItemReader {
  readonly #content: Uint8Array
  readonly #letters: string
  #at = 0

  constructor(content: Uint8Array) {
    this.#content = content
    // Ids are ASCII, and pieces of one text cost nothing.
    this.#letters = new TextDecoder('latin1').decode(content)
  }

  /** A number, or how long a text or a list is. */
  read(wanted: Kind): number {
    const { kind, value } = this.#head()
    if (kind !== wanted) throw new Error(`Pagefind has written its index in another form: ${kind} for ${wanted}`)
    return value
  }

  readText(): string {
    const length = this.read('text')
    this.#at += length
    return this.#letters.slice(this.#at - length, this.#at)
  }

  /** Goes past a number or a text. */
  pass(): void {
    const { kind, value } = this.#head()
    if (kind === 'text') this.#at += value
  }

  /** What an item is, and its value in the same byte or in the one, two, four or eight after it. */
  #head(): { readonly kind: Kind; readonly value: number } {
    const head = this.#byte()
    let value = head & 31
    if (value >= 24) {
      const bytes = 1 << (value - 24)
      value = 0
      for (let left = bytes; left > 0; left -= 1) value = value * 256 + this.#byte()
    }
    return { kind: kinds[head >> 5] ?? 'simple', value }
  }

  #byte(): number {
    this.#at += 1
    return this.#content[this.#at - 1] ?? 0
  }
}
