/**
 * Bytes to text and back. In: a raw file, out: its text with the encoding that gives the bytes back exactly, or the
 * refusal that says why it is no text and what to do.
 */
import { isUtf8 } from 'node:buffer'
import type { RawDocument, RawFile, Refusal } from '../model.ts'
import { type Decoded, decodeExactly, decodeLegacy, encodeLegacy } from './legacy.ts'
import { because } from './refusal-causes.ts'
import { knownKind, surveyControls } from './signatures.ts'
import { isNearlyUtf8, surveyUtf8 } from './utf8.ts'

/** Largest file that is read, in bytes. A long article is 0.1 MB; a dump above this is a mistake or many pages. */
export const maxBytes = 20 * 1024 * 1024

/** Most lines a file may have: each costs memory, and a page of this many lines is no page. */
const maxLines = 200_000

export type Decoding =
  | { readonly kind: 'document'; readonly document: RawDocument }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }

/** Why bytes were not decoded. */
type Trouble = Pick<Refusal, 'reason' | 'detail' | 'cause'>

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Decodes a raw file. A byte order mark stays in the text (the repair of its first line takes it off).
 * Every document returned holds `encode(text, encoding)` = bytes.
 */
export function decode(file: RawFile): Decoding {
  const { source, sha256, unpacked, sidecar, format, several } = file
  const trouble = tooLarge(file.bytes)
  const result = trouble ?? decodeBytes(file.bytes, file.charset)
  if ('reason' in result) return { kind: 'refusal', refusal: { source, sha256, ...result } }
  const unfit = judgeText(result.text)
  if (unfit) return { kind: 'refusal', refusal: { source, sha256, ...unfit } }
  return { kind: 'document', document: { source, sha256, unpacked, sidecar, format, several, ...result } }
}

/** The bytes of a text in an encoding that `decode` has named. */
export function encode(text: string, encoding: string): Uint8Array {
  return encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeLegacy(text, encoding)
}

function tooLarge(bytes: Uint8Array): Trouble | null {
  if (bytes.length <= maxBytes) return null
  return { reason: 'too-large', ...because('tooManyBytes', { bytes: bytes.length, limit: maxBytes }) }
}

function judgeText(text: string): Trouble | null {
  if (text.trim() === '') return { reason: 'empty', ...because('onlyBlank') }
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  if (lines <= maxLines) return null
  return { reason: 'too-large', ...because('tooManyLines', { lines, limit: maxLines }) }
}

/** The ways to read bytes, in order; the first that knows decides. @param charset what the page's server named */
function decodeBytes(bytes: Uint8Array, charset: string | undefined): Decoded | Trouble {
  if (bytes.length === 0) return { reason: 'empty', ...because('noBytes') }
  return (
    decodeMarked(bytes) ??
    decodeUnmarkedUtf16(bytes, charset) ??
    refuseBinary(bytes) ??
    refuseEscaped(bytes) ??
    decodeUtf8(bytes) ??
    decodeLegacy(bytes, charset) ?? {
      reason: 'undecodable',
      ...because('noEncoding', placeOf(bytes, firstHigh(bytes))),
    }
  )
}

/** The encoding that a byte order mark of UTF-16 or UTF-32 names. */
export function markedEncoding(bytes: Uint8Array): string | null {
  return marks.find(([, wanted]) => wanted.every((byte, index) => bytes[index] === byte))?.[0] ?? null
}

/** Byte order marks of UTF-16 and UTF-32; that of UTF-8 needs no care of its own. */
function decodeMarked(bytes: Uint8Array): Decoded | Trouble | null {
  const encoding = markedEncoding(bytes)
  if (encoding === null) return null
  const decoded = decodeExactly(bytes, encoding)
  if (decoded) return decoded
  return { reason: 'undecodable', ...because('cutCharacter', { encoding, bytes: bytes.length }) }
}

/** UTF-16 without a mark: named as such, as lines of a file with one are, or told by its zeros. */
function decodeUnmarkedUtf16(bytes: Uint8Array, charset: string | undefined): Decoded | null {
  if (bytes.indexOf(0) < 0) return null
  const encoding = marks.some(([named]) => named === charset) ? charset : utf16ByZeros(bytes)
  const decoded = encoding && bytes.length % 2 === 0 ? decodeExactly(bytes, encoding) : null
  return decoded?.text.isWellFormed() && isMostlyText(decoded.text) ? decoded : null
}

/** Line ends, spaces and Latin letters leave a zero in every other byte, on one side only. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const zeros: [even: number, odd: number] = [0, 0]
  for (let index = 0; index < bytes.length; index++) if (bytes[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++
  const [even, odd] = zeros
  if (Math.min(even, odd) * 20 > Math.max(even, odd)) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Letters, signs and spaces nearly throughout: two random bytes make one of these in three of four cases only. */
function isMostlyText(text: string): boolean {
  const other = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\s\p{Cf}]/gu)?.length ?? 0
  return other * 50 <= text.length
}

function refuseBinary(bytes: Uint8Array): Trouble | null {
  const kind = knownKind(bytes)
  if (kind) return { reason: 'binary', detail: `by its first bytes: ${kind}; save its text as UTF-8 instead` }
  const { first, tooMany } = surveyControls(bytes)
  if (!tooMany) return null
  return { reason: 'binary', ...because('controls', placeOf(bytes, first)) }
}

/** ISO-2022-JP and its kin write everything in ASCII and escape signs; nothing here writes them back exactly. */
function refuseEscaped(bytes: Uint8Array): Trouble | null {
  let at = bytes.indexOf(0x1b)
  while (at >= 0 && bytes[at + 1] !== 0x24 && bytes[at + 1] !== 0x28) at = bytes.indexOf(0x1b, at + 1)
  if (at < 0) return null
  return { reason: 'undecodable', ...because('escapes', placeOf(bytes, at)) }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** UTF-8, or UTF-8 with a few broken bytes: that is read byte by byte, and its lines are repaired. */
function decodeUtf8(bytes: Uint8Array): Decoded | null {
  if (isUtf8(bytes)) return { encoding: 'utf-8', text: utf8.decode(bytes) }
  return isNearlyUtf8(surveyUtf8((at) => bytes[at] ?? -1, bytes.length)) ? decodeExactly(bytes, 'iso-8859-1') : null
}

function firstHigh(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte >= 0x80)
}

/** Byte and line, both counted from 1 as editors do. */
function placeOf(bytes: Uint8Array, at: number): { readonly byte: number; readonly line: number } {
  let line = 1
  for (let index = 0; index < at; index++) if (bytes[index] === 0x0a) line++
  return { byte: at + 1, line }
}
