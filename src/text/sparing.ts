/**
 * Patterns that are asked only of texts which hold a word that they can't fit without (`needed-words.ts`). All such words are looked
 * for in one walk over a text, so that hundreds of patterns that fit nearly nothing cost little more than one, and a pattern whose
 * words never come is never compiled. Answers are those of the pattern alone.
 */
import { matchesOf } from './matches.ts'
import { neededWords, textStart } from './needed-words.ts'

/** A pattern, asked sparingly. Without the flags `g` and `y`, but for `matches`. */
export class Sparing {
  readonly pattern: RegExp
  #number: number | undefined

  constructor(pattern: RegExp) {
    this.pattern = pattern
  }

  /** Where it may fit, texts are found to hold this number (`numbersIn`); `always` where none of its words is known. */
  get number(): number {
    this.#number ??= seek(this.pattern)
    return this.#number
  }

  /** May it fit the text? */
  mayFit(text: string): boolean {
    return this.number === always || numbersIn(text).includes(this.number)
  }

  test(text: string): boolean {
    return this.mayFit(text) && this.pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayFit(text) ? this.pattern.exec(text) : null
  }

  /** All places where it fits, as `matchesOf`. */
  matches(text: string): RegExpExecArray[] {
    return this.mayFit(text) ? matchesOf(text, this.pattern) : []
  }
}

export const sparing = (pattern: RegExp): Sparing => new Sparing(pattern)

/** The number of patterns of which no needed word is known. */
export const always = -1

/** A needed word: the numbers of its letters, the first letter of those it is found by, and the patterns that need it. */
interface Sought {
  readonly letters: readonly number[]
  readonly grip: number
  readonly patterns: number[]
}

/** Words by some of their letters behind each other. */
interface Grips {
  readonly words: Map<number, Sought[]>
  /** A bit for each number that letters may have, set where words have them: asked of each place of a text. */
  readonly bits: Uint8Array
}

const grips = (): Grips => ({ words: new Map(), bits: new Uint8Array(1 << 13) })

/** All that is looked for: only the words of patterns, which are as many as the code has. By four letters, shorter ones by two. */
const sought = { patterns: 0, words: new Map<string, Sought>(), long: grips(), short: grips() }

/** One number for letters behind each other: that of those before, and a further one. Older ones than the last four are forgotten. */
const fourLetters = (before: number, letter: number): number => ((before << 4) ^ letter) & 0xffff
/** The same for two. */
const twoLetters = (before: number, letter: number): number => ((before << 8) ^ letter) & 0xffff

const hasBit = (bits: Uint8Array, number: number): boolean => (((bits[number >> 3] ?? 0) >> (number & 7)) & 1) === 1

/** The number of each UTF-16 unit's letter, small or large; 0 for units that are in no word. */
const letterOf = new Uint16Array(1 << 16)
let letters = 0

/** Texts whose answers are kept: one document's lines and sentences are asked about again and again. */
const mostKept = 256
const answers = new Map<string, readonly number[]>()
const none: readonly number[] = []

/** Looks for a pattern's words from now on. Out: its number. */
function seek(pattern: RegExp): number {
  const words = neededWords(pattern)
  if (!words) return always
  const number = sought.patterns++
  for (const word of words) seekWord([...word].map(smallOf).join(''), number)
  answers.clear()
  return number
}

function seekWord(word: string, number: number): void {
  const known = sought.words.get(word)
  if (known) {
    known.patterns.push(number)
    return
  }
  const isLong = word.length >= 4
  // the first letters of "the article" stand everywhere
  const grip = isLong ? Math.max(0, word.search(/[^ ]{4}/)) : 0
  const own = { letters: [...word].map(numberOfLetter), grip, patterns: [number] }
  sought.words.set(word, own)
  const { words, bits } = isLong ? sought.long : sought.short
  const held = own.letters.slice(grip, grip + (isLong ? 4 : 2)).reduce(isLong ? fourLetters : twoLetters, 0)
  bits[held >> 3] = (bits[held >> 3] ?? 0) | (1 << (held & 7))
  words.set(held, [...(words.get(held) ?? []), own])
}

/** The numbers of the patterns of which a needed word stands in the text, in no order. */
export function numbersIn(text: string): readonly number[] {
  const known = answers.get(text)
  if (known) return known
  const found = walk(text)
  if (answers.size >= mostKept) answers.clear()
  answers.set(text, found)
  return found
}

function walk(text: string): readonly number[] {
  const { long, short } = sought
  const found: number[] = []
  let last = letterOf[startCode] ?? 0
  let four = last
  for (let at = 0; at < text.length; at++) {
    const letter = letterOf[text.charCodeAt(at)] ?? 0
    four = fourLetters(four, letter)
    if (hasBit(long.bits, four)) compare(text, at - 3, long.words.get(four), found)
    const two = twoLetters(last, letter)
    if (hasBit(short.bits, two)) compare(text, at - 1, short.words.get(two), found)
    last = letter
  }
  return found.length > 0 ? found : none
}

const startCode = textStart.charCodeAt(0)

/** Adds the patterns of the words that stand at a place. By index and without copies: ten places in a hundred are asked. */
function compare(text: string, place: number, words: readonly Sought[] | undefined, found: number[]): void {
  for (let index = 0; words && index < words.length; index++) {
    const word = words[index]
    if (!word || !stands(text, place - word.grip, word.letters)) continue
    for (const number of word.patterns) if (!found.includes(number)) found.push(number)
  }
}

function stands(text: string, start: number, word: readonly number[]): boolean {
  // its last letter first: words that are found by the same letters differ there
  for (let at = word.length - 1; at >= 0; at--) {
    const code = start + at < 0 ? startCode : text.charCodeAt(start + at)
    if (letterOf[code] !== word[at]) return false
  }
  return true
}

/**
 * Signs that a pattern without regard to case takes for another's, though neither is the other's small or large letter: each before the
 * small letter of that other. A list, as asking for all signs takes longer than a small build; a test asks.
 */
const alike =
  '\u017fs\u212ak\u212bå\u2126ω\u03c2σ\u00b5μ\u03d0β\u03d1θ\u03f4θ\u03d5φ\u03d6π\u03f0κ\u03f1ρ\u03f5ε\u1e9bṡ\u1e9eß\u01c5ǆ\u01c8ǉ\u01cbǌ\u01f2ǳ\u1c80в\u1c81д\u1c82о\u1c83с\u1c84т\u1c85т\u1c86ъ\u1c87ѣ\u1c88ꙋ\u0345ι\u1fbeι'

function smallOf(sign: string): string {
  const place = alike.indexOf(sign)
  if (place % 2 === 0) return alike.charAt(place + 1)
  const small = sign.toLowerCase()
  return small.length === 1 ? small : sign
}

/** The number of a small letter, the same for all signs that patterns take for it; a new one where it has none. */
function numberOfLetter(small: string): number {
  const known = letterOf[small.charCodeAt(0)] ?? 0
  if (known > 0) return known
  letters++
  const others = [...alike].filter((_, place) => place % 2 === 0 && alike[place + 1] === small)
  // the large letter of "ı" is another's
  for (const form of [small, small.toUpperCase(), ...others])
    if (form.length === 1 && smallOf(form) === small) letterOf[form.charCodeAt(0)] = letters
  return letters
}
