/** What kind of sign a character is, in one look-up: Unicode's tables, asked once for each character that is met. */

/** Kinds of signs, as bits: a sign may be of several. */
export const letter = 1
export const capital = 2
export const number = 4
const mark = 8
/** Of the scripts whose signs are as wide as two Latin letters: Chinese, Japanese, Korean. */
export const wide = 16
/** Of the scripts that don't part words. */
export const unspaced = 32
/** Of Korean's script. */
export const korean = 64
/** A letter of a script without capitals. */
export const uncased = 128

/** Letters, numbers, and the marks on them: what words are made of. */
export const solid: number = letter | number | mark

const tests: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [letter, /\p{L}/u],
  [capital, /\p{Lu}/u],
  [number, /\p{N}/u],
  [mark, /\p{M}/u],
  [wide, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  [unspaced, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u],
  [korean, /\p{Script=Hangul}/u],
  [uncased, /\p{Lo}/u],
]

/** Says that a character has been looked at, also where it is of no kind. */
const seen = 256

const kinds = new Uint16Array(0x110000)

/** The kinds of a code point, as bits. */
export function kindOf(codePoint: number): number {
  return kinds[codePoint] || learn(codePoint)
}

function learn(codePoint: number): number {
  const sign = String.fromCodePoint(codePoint)
  const kind = tests.reduce((bits, [bit, pattern]) => (pattern.test(sign) ? bits | bit : bits), seen)
  kinds[codePoint] = kind
  return kind
}

/** The words of a text, unbroken runs of letters, numbers and marks, with a space between. As `text.match(/[\p{L}\p{N}\p{M}]+/gu)?.join(' ')`. */
export function joinWords(text: string): string {
  if (isJoined(text)) return text
  const words: string[] = []
  let start = -1
  let size = 1
  for (let at = 0; at < text.length; at += size) {
    const code = text.codePointAt(at) ?? 0
    size = code > 0xffff ? 2 : 1
    if (kindOf(code) & solid) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words.push(text.slice(start, at))
      start = -1
    }
  }
  if (start >= 0) words.push(text.slice(start))
  return words.join(' ')
}

const space = 0x20

/** Words with one space between already, as most menu entries and names: nothing need be cut and put together. */
function isJoined(text: string): boolean {
  let inWord = false
  let size = 1
  for (let at = 0; at < text.length; at += size) {
    const code = text.codePointAt(at) ?? 0
    size = code > 0xffff ? 2 : 1
    const isWord = (kindOf(code) & solid) !== 0
    if (!isWord && !(code === space && inWord)) return false
    inWord = isWord
  }
  return inWord
}
