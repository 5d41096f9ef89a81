/**
 * Cards of articles → one file's bytes and back. What a build doesn't ask for stays bytes: a card that is as it was is
 * copied, not written anew, and numbers are looked at where they lie.
 */
import type { Digest } from '../archive/digest.ts'
import type { Article } from '../model.ts'
import { sha256 } from '../text/sha256.ts'

/** Of another number, cards say nothing. */
const cardVersion = 3

/** What is kept of an article. */
export interface Card {
  readonly id: string
  /** Hashes of its record and ledger as cleaning gave them. */
  readonly record: string
  readonly ledger: string
  /** The article's file as it was written: size and time. */
  readonly file: string
  /** SHA-256 of the record as it is kept. */
  readonly kept: string
  /** Its fields without body and evidence, as JSON. */
  readonly fields: Uint8Array
  readonly digest: PackedDigest | null
}

/** A digest, and what it was made from besides record and ledger. */
export interface PackedDigest {
  readonly of: string
  /** All but its vocabulary and its numbers, as JSON. */
  readonly words: Uint8Array
  readonly vocabulary: Uint8Array
  /** `runs`, `prints`, `keys`, and `told` of each event. */
  readonly numbers: readonly Uint32Array[]
}

export type CardFields = Omit<Article, 'body' | 'evidence'>

/** A card's strings, and the lengths of its parts in the order in which they lie. */
type Head = readonly [
  ...[id: string, record: string, ledger: string, file: string, kept: string, of: string | null],
  ...[fields: number, words: number, vocabulary: number, numbers: readonly number[]],
]

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function packJson(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value))
}

export function packDigest({ runs, prints, keys, told, vocabulary, ...words }: Digest, of: string): PackedDigest {
  return {
    of,
    words: packJson(words),
    vocabulary: encoder.encode(vocabulary),
    numbers: [runs, prints, keys, ...told],
  }
}

export function unpackFields({ fields }: Card): CardFields {
  return JSON.parse(decoder.decode(fields))
}

/** @returns the digest, whose vocabulary is read when it is asked for */
export function unpackDigest({ words, vocabulary, numbers }: PackedDigest): Digest {
  const [runs = none, prints = none, keys = none, ...told] = numbers
  return {
    ...JSON.parse(decoder.decode(words)),
    ...{ runs, prints, keys, told },
    get vocabulary() {
      return decoder.decode(vocabulary)
    },
  }
}

/** As the digest has it; empty where there is none. */
export function vocabularyOf({ digest }: Card): string {
  return digest ? decoder.decode(digest.vocabulary) : ''
}

const none = new Uint32Array()

/** A seal, the lengths of heads and numbers, the numbers in the order of this machine, the heads as JSON, the other parts. */
export function packCards(cards: readonly Card[]): Uint8Array {
  const heads = encoder.encode(JSON.stringify({ cardVersion, heads: cards.map(headOf) }))
  const numbers = cards.flatMap(({ digest }) => digest?.numbers ?? []).map(bytesOf)
  const lengths = Uint32Array.of(heads.length, numbers.reduce((sum, { length }) => sum + length, 0) / 4)
  const parts = cards.flatMap(({ fields, digest }) => [fields, ...(digest ? [digest.words, digest.vocabulary] : [])])
  const content = Buffer.concat([bytesOf(lengths), ...numbers, heads, ...parts])
  return Buffer.concat([encoder.encode(sha256(content)), content])
}

function headOf({ id, record, ledger, file, kept, fields, digest }: Card): Head {
  const numbers = digest?.numbers.map(({ length }) => length) ?? []
  const { of = null, words = empty, vocabulary = empty } = digest ?? {}
  return [id, record, ledger, file, kept, of, fields.length, words.length, vocabulary.length, numbers]
}

const empty = new Uint8Array()

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** How long the hash is by which damage shows. */
const sealLength = 64

/** @returns none where the bytes are damaged, or of another version */
export function unpackCards(packed: Uint8Array): Card[] {
  if (sha256(packed.subarray(sealLength)) !== decoder.decode(packed.subarray(0, sealLength))) return []
  // numbers begin at every fourth byte
  const bytes = packed.byteOffset % 4 === 0 ? packed : Uint8Array.from(packed)
  const at = bytes.byteOffset + sealLength
  const [headLength = 0, count = 0] = new Uint32Array(bytes.buffer, at, 2)
  const numbers = new Uint32Array(bytes.buffer, at + 8, count)
  const start = sealLength + 8 + count * 4
  const { cardVersion: version, heads } = JSON.parse(decoder.decode(bytes.subarray(start, start + headLength)))
  return version === cardVersion ? readCards(heads, numbers, bytes.subarray(start + headLength)) : []
}

function readCards(heads: readonly Head[], numbers: Uint32Array, parts: Uint8Array): Card[] {
  const takeNumbers = taker(numbers)
  const take = taker(parts)
  return heads.map(([id, record, ledger, file, kept, of, fieldsLength, wordsLength, vocabularyLength, lengths]) => {
    const fields = take(fieldsLength)
    const digest =
      of === null
        ? null
        : { of, words: take(wordsLength), vocabulary: take(vocabularyLength), numbers: lengths.map(takeNumbers) }
    return { id, record, ledger, file, kept, fields, digest }
  })
}

/** Takes one stretch after another. */
function taker<Column extends Uint8Array | Uint32Array>(column: Column): (length: number) => Column {
  let at = 0
  return (length) => {
    at += length
    return column.subarray(at - length, at) as Column
  }
}
