/**
 * WARC and WET (ISO 28500) → the pages they hold. In: bytes, out: for each page the stretch of bytes that is its content,
 * with the address and day its record states; and how many records hold no page.
 *
 * Read here and not by a library, because the ledger needs to know where each page's bytes stand in the file, and because
 * cleaning is synchronous.
 */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { entryOf } from '../entry-of.ts'

export interface WarcPage {
  /** Byte offset of the record, for messages. */
  readonly at: number
  readonly format: 'html' | 'text'
  readonly url: string | null
  readonly date: string | null
  /** The encoding that the response's head names. */
  readonly charset: string | null
  readonly bytes: Uint8Array
  /** Where the content stands in the file, and how it was packed there: `chunked`, then `gzip`, `deflate` or `br`. */
  readonly start: number
  readonly end: number
  readonly codings: readonly string[]
}

/** A record that can't be read: its stretch of the file, and why. */
export interface WarcTrouble {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly detail: string
}

export interface WarcContent {
  readonly pages: readonly WarcPage[]
  readonly troubles: readonly WarcTrouble[]
  /** Records without a page (requests, pictures, metadata). */
  readonly others: number
}

interface Headers {
  readonly first: string
  readonly fields: ReadonlyMap<string, string>
  /** Where the content begins. */
  readonly end: number
}

type Read = WarcPage | WarcTrouble | null

/** @param limit most bytes of one page when unpacked */
export function readWarc(bytes: Uint8Array, limit: number): WarcContent {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const pages: WarcPage[] = []
  const troubles: WarcTrouble[] = []
  let others = 0
  let at = nextRecord(file, 0)
  while (at >= 0) {
    const headers = readHeaders(file, at)
    const length = Number(headers?.fields.get('content-length'))
    if (!headers || !Number.isSafeInteger(length) || length < 0) {
      const next = nextRecord(file, at + 1)
      const detail = 'a record without its length; the rest of the file is searched for the next record'
      troubles.push({ at, start: at, end: next < 0 ? file.length : next, detail })
      at = next
      continue
    }
    const stop = headers.end + length
    const read =
      stop > file.length
        ? { at, start: at, end: file.length, detail: 'the file ends inside this record; fetch it again' }
        : readRecord(file, at, headers, stop, limit)
    if (!read) others++
    else if ('detail' in read) troubles.push(read)
    else pages.push(read)
    at = nextRecord(file, Math.min(stop, file.length))
  }
  return { pages, troubles, others }
}

/** Records are parted by empty lines; after damage the next one is searched for. */
function nextRecord(file: Buffer, from: number): number {
  const at = file.indexOf('WARC/', from, 'latin1')
  return at <= 0 || file[at - 1] === 0x0a ? at : nextRecordLine(file, at)
}

function nextRecordLine(file: Buffer, from: number): number {
  const at = file.indexOf('\nWARC/', from, 'latin1')
  return at < 0 ? -1 : at + 1
}

/** Largest head of a record or a response, in bytes. */
const headSize = 65_536

function readHeaders(file: Buffer, start: number): Headers | null {
  const head = file.toString('latin1', start, start + headSize)
  const end = /\r?\n\r?\n/.exec(head)
  if (!end) return null
  const [first = '', ...rest] = head.slice(0, end.index).split(/\r?\n/)
  const fields = rest.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { first, fields: new Map(fields), end: start + end.index + end[0].length }
}

function readRecord(file: Buffer, at: number, headers: Headers, stop: number, limit: number): Read {
  const { fields, end } = headers
  const type = fields.get('warc-type')?.toLowerCase()
  const url = /^<?(https?:\/\/[^>]*)/i.exec(fields.get('warc-target-uri') ?? '')?.[1] ?? null
  const contentType = fields.get('content-type')
  const charset = charsetOf(contentType)
  const page = { at, url, date: fields.get('warc-date') ?? null, charset, start: end, end: stop, codings: [] }
  if (type === 'conversion') return { ...page, format: 'text', bytes: file.subarray(end, stop) }
  if (type === 'resource' && isHtml(contentType)) return { ...page, format: 'html', bytes: file.subarray(end, stop) }
  const http = type === 'response' ? readHeaders(file, end) : null
  if (!http || http.end > stop || !isHtml(http.fields.get('content-type'))) return null
  if (!/^HTTP\/\S+ 2\d\d/.test(http.first)) return null
  const content = unpack(file.subarray(http.end, stop), http.fields, limit)
  if (!content)
    return { at, start: at, end: stop, detail: 'its packed content is broken or too large; record it again' }
  return { ...page, format: 'html', charset: charsetOf(http.fields.get('content-type')), start: http.end, ...content }
}

/** `text/html; charset="windows-1251"` */
function charsetOf(type: string | undefined): string | null {
  return /;\s{0,3}charset\s{0,3}=\s{0,3}["']?([a-z0-9_:.-]{2,30})/i.exec(type ?? '')?.[1]?.toLowerCase() ?? null
}

function isHtml(type: string | undefined): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type ?? '')
}

const unpackers: Readonly<Record<string, (bytes: Uint8Array, limit: number) => Uint8Array>> = {
  gzip: (bytes, limit) => gunzipSync(bytes, { maxOutputLength: limit }),
  'x-gzip': (bytes, limit) => gunzipSync(bytes, { maxOutputLength: limit }),
  deflate: (bytes, limit) => inflateSync(bytes, { maxOutputLength: limit }),
  br: (bytes, limit) => brotliDecompressSync(bytes, { maxOutputLength: limit }),
}

interface Unpacked {
  readonly bytes: Uint8Array
  readonly codings: readonly string[]
}

/**
 * The content as a browser would see it. Many collectors unpack it and leave the headers as they were, so content that
 * isn't packed as its header says is taken as it stands.
 */
function unpack(bytes: Buffer, fields: ReadonlyMap<string, string>, limit: number): Unpacked | null {
  const joined = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? joinChunks(bytes) : null
  const whole = joined ?? bytes
  const codings = joined ? ['chunked'] : []
  const coding = fields.get('content-encoding')?.toLowerCase() ?? ''
  const unpacker = entryOf(unpackers, coding)
  if (!unpacker || looksPlain(whole)) return { bytes: whole, codings }
  try {
    return { bytes: unpacker(whole, limit), codings: [...codings, coding] }
  } catch {
    return null
  }
}

function looksPlain(bytes: Buffer): boolean {
  return /^\s*</.test(bytes.toString('latin1', 0, 64))
}

/** `5\r\nHello\r\n0\r\n\r\n` → `Hello`; null where it isn't chunked. */
function joinChunks(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = []
  let at = 0
  while (at < bytes.length) {
    const size = /^([0-9a-f]{1,8})[^\r\n]{0,100}\r\n/i.exec(bytes.toString('latin1', at, at + 120))
    if (!size) return null
    const length = Number.parseInt(size[1] ?? '', 16)
    if (length === 0) return Buffer.concat(parts)
    const from = at + size[0].length
    parts.push(bytes.subarray(from, from + length))
    at = from + length + 2
  }
  return Buffer.concat(parts)
}
