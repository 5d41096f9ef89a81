/**
 * Which reports an index holds, in the order in which they were added. Pagefind's script tells it only by a search for
 * everything, which makes a result of each report; its file for that, which the script has loaded anyway, is read here.
 */
import { loadPacked } from './packed-file.ts'

/** The reports of an index by the digits of their ids (`reportNumber`). */
export type ReportList = Float64Array

/** `en_069b6f1` → 0x1069b6f1; the 1 keeps zeros at the beginning. */
export function reportNumber(id: string): number {
  let number = 1
  for (let at = id.lastIndexOf('_') + 1; at < id.length; at += 1) number = number * 16 + digit(id.charCodeAt(at))
  return number
}

/** The way back. */
export function reportId(language: string, number: number): string {
  return `${language}_${number.toString(16).slice(1)}`
}

/** Of a sign in `0123456789abcdef`. */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87
}

/** @param folder that of the index, with a slash at its end @param language as Pagefind knows it */
export async function loadReportList(folder: string, language: string): Promise<ReportList> {
  const entry: { readonly languages: Readonly<Record<string, { readonly hash: string }>> } = await (
    await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' })
  ).json()
  const known = entry.languages[language]
  if (!known) throw new Error(`${folder} holds no index in ${language}`)
  return readReportList(await loadPacked(`${folder}pagefind.${known.hash}.pf_meta`, 'force-cache'))
}

/**
 * Of Pagefind 1.6's `MetaIndex` (pagefind/src/output/index/mod.rs) only the beginning is read: the version, then of each
 * report its id (`en_069b6f1`) and what else is known of it.
 * @param content in CBOR
 */
export function readReportList(content: Uint8Array): ReportList {
  const reader = new ItemReader(content)
  reader.read(list)
  reader.pass()
  const count = reader.read(list)
  if (count > content.length) throw new Error('Pagefind’s list of reports is cut off')
  const numbers = new Float64Array(count)
  for (let report = 0; report < count; report += 1) {
    const fields = reader.read(list)
    numbers[report] = reader.readId()
    for (let field = 1; field < fields; field += 1) reader.pass()
  }
  return numbers
}

/** Kinds of data items (RFC 8949 §3.1). */
const [text, list] = [3, 4]

const underscore = 95

class ItemReader {
  readonly #content: Uint8Array
  #at = 0
  #value = 0

  constructor(content: Uint8Array) {
    this.#content = content
  }

  /** A number, or how long a text or a list is. */
  read(wanted: number): number {
    const kind = this.#readHead()
    if (kind !== wanted) throw new Error(`Pagefind has written its index in another form: ${kind} for ${wanted}`)
    return this.#value
  }

  /** The text of an id, as `reportNumber` has it. */
  readId(): number {
    let number = 1
    for (let left = this.read(text); left > 0; left -= 1) {
      const sign = this.#byte()
      number = sign === underscore ? 1 : number * 16 + digit(sign)
    }
    return number
  }

  /** Goes past a number or a text. */
  pass(): void {
    if (this.#readHead() === text) this.#at += this.#value
  }

  /** The kind of an item; its value is in the same byte or in the one, two, four or eight after it. */
  #readHead(): number {
    const head = this.#byte()
    this.#value = head & 31
    if (this.#value >= 24) {
      const bytes = 1 << (this.#value - 24)
      this.#value = 0
      for (let left = bytes; left > 0; left -= 1) this.#value = this.#value * 256 + this.#byte()
    }
    return head >> 5
  }

  #byte(): number {
    this.#at += 1
    return this.#content[this.#at - 1] ?? 0
  }
}
