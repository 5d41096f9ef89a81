/**
 * Undoes UTF-8 that was read as Latin-1 or windows-1252 ("â€™" for "’"). In: a line's text, out: the stretches to
 * replace. Only what no honest text would contain is touched: "liberté »" and "NÃO…" stay as they are.
 */
import { type Sequence, sequenceAt } from './utf8.ts'

/** A stretch of text (UTF-16 units, end exclusive) and what shall stand there instead. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly now: string
}

/** The characters windows-1252 has at bytes 0x80 to 0x9F (WHATWG Encoding index; unassigned bytes are spaces here). */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const byteOfSpecial = new Map<string, number>(
  [...windows1252].flatMap((character, index) => (character === ' ' ? [] : [[character, 0x80 + index] as const])),
)

/** The byte a character stood for when bytes were read as Latin-1 or windows-1252; -1 where it stood for none. */
function byteBehind(text: string, position: number): number {
  const unit = text.charCodeAt(position)
  if (unit <= 0xff) return unit
  return byteOfSpecial.get(text.charAt(position)) ?? -1
}

const upperCase = /\p{Lu}/u
const lowerCase = /\p{Ll}/u

/** Sequences that need no further proof: "â€", "â‚¬", "â„¢", "ðŸ" open them, and no language writes those. */
const neverHonest = /^(?:â(?:€|\u0080|‚|\u0082|„|\u0084)|ð(?:Ÿ|\u009f))/

/** Whether a whole sequence, seen in its surroundings, is surely mojibake. `run` is how many stand side by side. */
function isSure(text: string, sequence: Sequence, run: number): boolean {
  const written = text.slice(sequence.start, sequence.start + sequence.length)
  if (/[\u0080-\u009f]/.test(written) || neverHonest.test(written)) return true
  if (run >= 3 || (run === 2 && sequence.length > 2)) return true
  if (sequence.length !== 2) return false
  const before = text.charAt(sequence.start - 1)
  const after = text.charAt(sequence.start + 2)
  if (/^[ÂÃ]/.test(written)) return !upperCase.test(before)
  return lowerCase.test(before) && lowerCase.test(after)
}

/** All whole sequences of a text, in order. */
function findSequences(text: string): Sequence[] {
  const found: Sequence[] = []
  const byteAt = (position: number): number => (position < text.length ? byteBehind(text, position) : -1)
  for (let position = 0; position < text.length; position++) {
    const sequence = text.charCodeAt(position) < 0xc2 ? null : sequenceAt(byteAt, position)
    if (!sequence) continue
    found.push(sequence)
    position += sequence.length - 1
  }
  return found
}

/** For each sequence, how many stand side by side in its run. */
function runLengths(sequences: readonly Sequence[]): number[] {
  const lengths: number[] = []
  for (let first = 0; first < sequences.length; ) {
    let last = first
    while (touches(sequences[last], sequences[last + 1])) last++
    for (let index = first; index <= last; index++) lengths.push(last - first + 1)
    first = last + 1
  }
  return lengths
}

function touches(left: Sequence | undefined, right: Sequence | undefined): boolean {
  return left !== undefined && right !== undefined && left.start + left.length === right.start
}

/** What surely is mojibake in a text, and the characters it was. */
export function findMojibake(text: string): Replacement[] {
  const sequences = findSequences(text)
  const runs = runLengths(sequences)
  return sequences
    .filter((sequence, index) => isSure(text, sequence, runs[index] ?? 1))
    .map((sequence) => ({
      start: sequence.start,
      end: sequence.start + sequence.length,
      now: String.fromCodePoint(sequence.codePoint),
    }))
}

/**
 * The same for a text known to be UTF-8 read byte by byte as Latin-1 (see decode.ts): each whole sequence is undone,
 * each byte that belongs to none becomes U+FFFD.
 */
export function findBrokenUtf8(text: string): Replacement[] {
  const byteAt = (position: number): number => (position < text.length ? text.charCodeAt(position) : -1)
  const found: Replacement[] = []
  for (let position = 0; position < text.length; position++) {
    if (text.charCodeAt(position) < 0x80) continue
    const sequence = sequenceAt(byteAt, position)
    const length = sequence?.length ?? 1
    const now = sequence ? String.fromCodePoint(sequence.codePoint) : '\ufffd'
    found.push({ start: position, end: position + length, now })
    position += length - 1
  }
  return found
}
