/**
 * A raw file → the documents it holds: one, or one for each record of a JSON or JSON Lines file and each page of a web
 * archive. In: bytes and name, out: items with bytes of their own, and what of the file couldn't be read. A broken item is
 * a refusal of its own; the others go on.
 */
import type { Container, Notice, RawFile, Refusal, RefusalReason, Sidecar, TextFormat } from '../model.ts'
import { decode, encode, markedEncoding, maxBytes } from '../text/decode.ts'
import { inflate } from '../text/inflate.ts'
import { BadJson, type JsonNode, readJson, skipBlank, stringOf } from '../text/records/json-nodes.ts'
import { readSequence } from '../text/records/json-sequence.ts'
import { recordsIn } from '../text/records/lines.ts'
import { idKeys } from '../text/records/record-fields.ts'
import { readWarc } from '../text/records/warc.ts'
import { because, becauseOfOurs } from '../text/refusal-causes.ts'
import { sha256 } from '../text/sha256.ts'
import { type Placed, toParts } from './container-parts.ts'
import { findDumpParts } from './dump-parts.ts'
import { formatOf } from './formats.ts'

/** One document of a file. `ownId` is the id its record bears, if that can stand in an address. */
export interface Item {
  readonly file: RawFile
  readonly ownId: string | null
}

export interface SplitFile {
  readonly items: readonly Item[]
  readonly refusals: readonly Refusal[]
  readonly notices: readonly Notice[]
  /** Where the documents stand in a file that holds several; null for one that is a document, or that can't be opened. */
  readonly container: Container | null
}

/** Most bytes that a file of many documents may hold, unpacked; each document keeps to `maxBytes`. */
export const maxContainerBytes = 512 * 1024 * 1024

/** What is known of the file being split; `packed` is its hash on the disk where `bytes` are unpacked. */
interface Whole {
  readonly source: string
  readonly bytes: Uint8Array
  readonly packed: string | null
  readonly sidecar: Sidecar | null
}

export function splitFile(source: string, bytes: Uint8Array, sidecar: Sidecar | null): SplitFile {
  const whole = { source, bytes, packed: null, sidecar }
  try {
    return split(whole, source)
  } catch (error) {
    return refuseWhole(whole, 'unreadable', becauseOfOurs(error))
  }
}

/** @param name by which the format is told: without `.gz` once that is taken off */
function split(whole: Whole, name: string): SplitFile {
  const format = formatOf(name, whole.bytes)
  if (format.kind === 'gzip') return splitGzip(whole, name)
  if (format.kind === 'warc') return splitWarc(whole)
  if (format.kind === 'jsonl') return splitRecords(whole)
  if (format.kind === 'json') return splitJson(whole)
  if (format.kind === 'document' && format.format === 'text') return splitDump(whole)
  if (format.kind === 'document') return { ...nothing, items: [wholeItem(whole, format.format)] }
  return refuseWhole(whole, 'unreadable', { detail: `${format.name} is not read; unpack it` })
}

const nothing: SplitFile = { items: [], refusals: [], notices: [], container: null }

function toItem(
  whole: Whole,
  source: string,
  bytes: Uint8Array,
  format: TextFormat,
  ownId: string | null = null,
): Item {
  return { file: { source, bytes, sha256: sha256(bytes), format, sidecar: whole.sidecar }, ownId }
}

/** A file that is one document: its hash is that of the file on the disk. */
function wholeItem(whole: Whole, format: TextFormat, ownId: string | null = null): Item {
  const { file } = toItem(whole, whole.source, whole.bytes, format)
  return { file: whole.packed === null ? file : { ...file, sha256: whole.packed, unpacked: file.sha256 }, ownId }
}

/** A piece of a file whose byte order mark stands at the file's head only. */
function readAs(item: Item, encoding: string | null): Item {
  return encoding?.startsWith('utf-16') ? { ...item, file: { ...item.file, charset: encoding } } : item
}

function refuseWhole(whole: Whole, reason: RefusalReason, why: Pick<Refusal, 'detail' | 'cause'>): SplitFile {
  const hash = whole.packed ?? sha256(whole.bytes)
  return { ...nothing, refusals: [{ source: whole.source, sha256: hash, reason, ...why }] }
}

/** @param placed the documents' stretches, in order */
function toContainer({ source, bytes, packed }: Whole, placed: readonly Placed[]): Container {
  const own = sha256(bytes)
  return { source, sha256: packed ?? own, ...(packed ? { unpacked: own } : {}), parts: toParts(bytes, placed) }
}

/** `page.html.gz`: one layer is taken off; what is packed twice is refused. */
function splitGzip(whole: Whole, name: string): SplitFile {
  const inflated = inflate(whole.bytes, maxContainerBytes)
  if (inflated.kind === 'trouble') {
    const { tooLarge, detail, cause } = inflated
    return refuseWhole(whole, tooLarge ? 'too-large' : 'unreadable', { detail, cause })
  }
  const inner = name.replace(/\.gz$/i, '')
  const bytes = inflated.bytes
  if (formatOf(inner, bytes).kind === 'gzip') return refuseWhole(whole, 'unreadable', because('packedTwice'))
  return split({ ...whole, bytes, packed: sha256(whole.bytes) }, inner)
}

/** A text dump: one article, or several with separators between them. */
function splitDump(whole: Whole): SplitFile {
  const item = wholeItem(whole, 'text')
  const decoded = decode(item.file)
  if (decoded.kind === 'refusal') return { ...nothing, items: [item] }
  const { text, encoding } = decoded.document
  const { starts, several } = findDumpParts(decoded.document)
  const items = starts.map((start, index) => {
    const bytes = encode(text.slice(start, starts[index + 1]), encoding)
    return toItem(whole, `${whole.source}#${index + 1}`, bytes, 'text')
  })
  const one = items.length === 1 || items.some(({ file }) => !isIn(file, encoding))
  if (!one) return { ...nothing, items, container: toContainer(whole, inTurn(items)) }
  return {
    ...nothing,
    items: [several || items.length > 1 ? { ...item, file: { ...item.file, several: true } } : item],
  }
}

/** Whether a part alone is read in the encoding of the whole. */
function isIn(file: RawFile, encoding: string): boolean {
  const decoded = decode(file)
  return decoded.kind === 'document' && decoded.document.encoding === encoding
}

function splitWarc(whole: Whole): SplitFile {
  const { pages, troubles, others } = readWarc(whole.bytes, maxBytes)
  const items = pages.map(({ bytes, url, date, format, charset }, index) => {
    const known: Sidecar = { ...(url ? { url } : {}), ...(date ? { retrieved: date } : {}), ...whole.sidecar }
    const item = toItem({ ...whole, sidecar: known }, `${whole.source}#${index + 1}`, bytes, format)
    return charset ? { ...item, file: { ...item.file, charset } } : item
  })
  const refusals = troubles.map(({ at, detail }): Refusal => {
    return { source: `${whole.source}@${at}`, sha256: null, reason: 'unreadable', detail: `byte ${at}: ${detail}` }
  })
  const placed = [
    ...pages.map(({ start, end, codings }, index): Placed => {
      const item = `${whole.source}#${index + 1}`
      return { start, end, role: 'item', item, ...(codings.length > 0 ? { codings } : {}) }
    }),
    ...troubles.map(({ start, end, at }): Placed => ({ start, end, role: 'refused', item: `${whole.source}@${at}` })),
  ].sort((one, other) => one.start - other.start)
  if (items.length + refusals.length === 0) return refuseWhole(whole, 'not-an-article', because('noPage', { others }))
  const message = `records without a page (requests, pictures, metadata) are passed over: ${others}`
  const notices = others > 0 ? [{ path: whole.source, line: null, code: 'warc-records', message }] : []
  return { items, refusals, notices, container: toContainer(whole, placed) }
}

/** Records, each in a line; or, where no line is one, each over several lines. */
function splitRecords(whole: Whole): SplitFile {
  const lines = splitJsonLines(whole)
  if (lines.items.length > 0 || lines.refusals.length < 2) return lines
  const others = splitJson(whole)
  return others.items.length > 0 ? others : lines
}

/** Each line a record. Lines are cut by bytes, so that each keeps its own. */
function splitJsonLines(whole: Whole): SplitFile {
  const items: Item[] = []
  const refusals: Refusal[] = []
  const placed: Placed[] = []
  const encoding = markedEncoding(whole.bytes)
  for (const { bytes, line, start } of byteLines(whole.bytes, encoding)) {
    const source = `${whole.source}#${items.length + refusals.length + 1}`
    const read = readOne(whole, source, bytes, encoding)
    if ('detail' in read) refusals.push({ ...read, detail: `${whole.source}:${line}: ${read.detail}` })
    else items.push(read)
    placed.push({ start, end: start + bytes.length, role: 'detail' in read ? 'refused' : 'item', item: source })
  }
  return placed.length === 0
    ? refuseWhole(whole, 'empty', because('noRecord'))
    : { items, refusals, notices: [], container: toContainer(whole, placed) }
}

interface ByteLine {
  readonly bytes: Uint8Array
  /** 1-based. */
  readonly line: number
  /** Offset of its first byte. */
  readonly start: number
}

function byteLines(bytes: Uint8Array, encoding: string | null): ByteLine[] {
  const newline = encode('\n', encoding ?? 'utf-8')
  const lines: ByteLine[] = []
  let from = 0
  let line = 0
  while (from < bytes.length) {
    const stop = endOfLine(bytes, from, newline)
    const piece = bytes.subarray(from, stop)
    line++
    if (piece.some((byte) => byte > 0x20)) lines.push({ bytes: piece, line, start: from })
    from = stop
  }
  return lines
}

/** Behind the next newline that stands where a character begins (`0a 00` is also the end of U+0A41 and the start of U+4100). */
function endOfLine(bytes: Uint8Array, from: number, newline: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = buffer.indexOf(newline, from)
  while (at >= 0 && (at - from) % newline.length !== 0) at = buffer.indexOf(newline, at + 1)
  return at < 0 ? bytes.length : at + newline.length
}

/** One record that must be an object. */
function readOne(whole: Whole, source: string, bytes: Uint8Array, encoding: string | null): Item | Refusal {
  const hash = sha256(bytes)
  const decoded = decode({ source, bytes, sha256: hash, sidecar: null, ...(encoding ? { charset: encoding } : {}) })
  if (decoded.kind === 'refusal') return decoded.refusal
  const { text } = decoded.document
  const node = tryJson(text)
  if (node instanceof BadJson)
    return { source, sha256: hash, reason: 'unreadable', detail: `column ${node.at + 1}: ${node.message}` }
  if (node.kind !== 'object') return { source, sha256: hash, reason: 'not-an-article', ...because('noObject') }
  return readAs(toItem(whole, source, bytes, 'json', ownId(text, node)), encoding)
}

function tryJson(text: string): JsonNode | BadJson {
  try {
    const node = readJson(text)
    const rest = skipBlank(text, node.end)
    return rest < text.length ? new BadJson(rest, 'the end of the record') : node
  } catch (error) {
    if (error instanceof BadJson) return error
    throw error
  }
}

/** One record, a list of records, or an object that holds such a list under a name of its own. */
function splitJson(whole: Whole): SplitFile {
  const decoded = decode({ source: whole.source, bytes: whole.bytes, sha256: sha256(whole.bytes), sidecar: null })
  if (decoded.kind === 'refusal') {
    const { reason, detail, cause } = decoded.refusal
    return refuseWhole(whole, reason, { detail, cause })
  }
  const { text, encoding } = decoded.document
  const node = tryJson(text)
  if (node instanceof BadJson) {
    const lines = splitJsonLines(whole)
    const sequence = splitSequence(whole, text, encoding)
    return lines.items.length > 1 && lines.items.length >= sequence.items.length ? lines : sequence
  }
  const records = recordsIn(node)
  if (!records) return { ...nothing, items: [wholeItem(whole, 'json', ownId(text, node))] }
  if (records.length === 0) return refuseWhole(whole, 'empty', because('noRecord'))
  const items = recordItems(whole, text, encoding, records)
  return { ...nothing, items, container: toContainer(whole, inTurn(items)) }
}

/** Records that are no list: what stands behind the last that can be read is a refusal with its line. */
function splitSequence(whole: Whole, text: string, encoding: string): SplitFile {
  const { records, broken } = readSequence(text)
  const end = broken ? (records.at(-1)?.end ?? 0) : text.length
  const detail = `${whole.source}:${text.slice(0, broken?.at).split('\n').length}: ${broken?.message}`
  if (records.length === 0) return refuseWhole(whole, 'unreadable', { detail })
  const items = recordItems(whole, text.slice(0, end), encoding, records)
  const placed = inTurn(items)
  if (!broken) return { ...nothing, items, container: toContainer(whole, placed) }
  const source = `${whole.source}#${items.length + 1}`
  const rest: Placed = { start: placed.at(-1)?.end ?? 0, end: whole.bytes.length, role: 'refused', item: source }
  const hash = sha256(whole.bytes.subarray(rest.start))
  return {
    ...nothing,
    items,
    refusals: [{ source, sha256: hash, reason: 'unreadable', detail }],
    container: toContainer(whole, [...placed, rest]),
  }
}

/** Each record with what stands behind it up to the next; the first also has what stands before it. */
function recordItems(whole: Whole, text: string, encoding: string, records: readonly JsonNode[]): Item[] {
  return records.map((record, index) => {
    const start = index === 0 ? 0 : record.start
    const bytes = encode(text.slice(start, records[index + 1]?.start), encoding)
    return readAs(toItem(whole, `${whole.source}#${index + 1}`, bytes, 'json', ownId(text, record)), encoding)
  })
}

/** The places of documents that follow each other from the first byte on. */
function inTurn(items: readonly Item[]): Placed[] {
  let end = 0
  return items.map(({ file: { source, bytes } }) => {
    const start = end
    end += bytes.length
    return { start, end, role: 'item', item: source }
  })
}

/** An id fit for an address: letters, digits and hyphens, long enough not to be a mere counter. */
function ownId(text: string, { members }: JsonNode): string | null {
  const values = idKeys.flatMap((key) =>
    members.flatMap(([name, value]) =>
      name.toLowerCase() === key && value.kind === 'string' ? [stringOf(text, value)] : [],
    ),
  )
  return (
    values.map((value) => value.toLowerCase()).find((value) => /^[0-9a-z][0-9a-z-]{5,62}[0-9a-z]$/.test(value)) ?? null
  )
}
