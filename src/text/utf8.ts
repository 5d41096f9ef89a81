/**
 * Looks for UTF-8 in bytes that aren't all valid UTF-8. In: bytes (or a text whose units are bytes), out: how many
 * multi-byte sequences are whole and how many bytes stand alone.
 */

/** A whole sequence: where it starts, how many units it takes and the code point it writes. */
export interface Sequence {
  readonly start: number
  readonly length: number
  readonly codePoint: number
}

/** Smallest code point that needs a sequence of 2, 3 or 4 bytes (RFC 3629: shorter ones must not be written longer). */
const smallest: readonly number[] = [0, 0, 0x80, 0x800, 0x10000]

/** How many bytes the sequence takes that opens with `byte`; 0 where none can. */
function sequenceLength(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe0 && byte <= 0xef) return 3
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0
}

/**
 * The whole multi-byte sequence that opens at `start`, or null.
 * @param byteAt gives the byte at a position, -1 or NaN where there is none
 */
export function sequenceAt(byteAt: (position: number) => number, start: number): Sequence | null {
  const first = byteAt(start)
  const length = sequenceLength(first)
  if (length === 0) return null
  let codePoint = first & (0xff >> (length + 1))
  for (let position = start + 1; position < start + length; position++) {
    const byte = byteAt(position)
    if (!(byte >= 0x80 && byte <= 0xbf)) return null
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff
  if (surrogate || codePoint > 0x10ffff || codePoint < (smallest[length] ?? 0)) return null
  return { start, length, codePoint }
}

/** Counts of whole sequences and of bytes from 0x80 on that belong to none; `firstBroken` is -1 where there is none. */
export interface Utf8Survey {
  readonly whole: number
  readonly broken: number
  readonly firstBroken: number
  /** The bytes end inside a sequence of which at least two bytes are there. */
  readonly cut: boolean
}

/** Walks `length` bytes once and counts. */
export function surveyUtf8(byteAt: (position: number) => number, length: number): Utf8Survey {
  let whole = 0
  let broken = 0
  let firstBroken = -1
  for (let position = 0; position < length; position++) {
    if (byteAt(position) < 0x80) continue
    const sequence = sequenceAt(byteAt, position)
    if (sequence) {
      whole++
      position += sequence.length - 1
    } else {
      broken++
      if (firstBroken < 0) firstBroken = position
    }
  }
  return { whole, broken, firstBroken, cut: broken > 0 && endsInsideSequence(byteAt, length) }
}

/** "…caf\xE2\x80": the last bytes open a sequence that the end of the file cuts off. */
function endsInsideSequence(byteAt: (position: number) => number, length: number): boolean {
  for (let back = 2; back <= 3; back++) {
    const needed = sequenceLength(byteAt(length - back))
    if (needed > back) return true
  }
  return false
}

/**
 * Whether bytes that aren't valid UTF-8 were UTF-8 before some of them broke: at least as many whole sequences as
 * stray bytes. In other encodings a whole sequence arises by chance only, in about one pair of bytes of ten.
 */
export function isNearlyUtf8(survey: Utf8Survey): boolean {
  return survey.broken > 0 && (survey.whole >= survey.broken || (survey.cut && survey.broken <= 3))
}
