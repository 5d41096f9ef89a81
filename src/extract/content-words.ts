/**
 * The words of a text that say what it is about. In: its key, as look.ts makes it: words in lower case with a space between; and
 * the kinds of its signs.
 */
import { korean as koreanSign, unspaced } from '../text/sign-kinds.ts'

/** Scripts that don't part words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const korean = /\p{Script=Hangul}/u

/** Words of four letters and more; of scripts without spaces, pairs of signs. */
export function contentWords(key: string, kinds: number): string[] {
  return contentOf(key.split(' '), (kinds & unspaced) !== 0)
}

/** Letters of a word that are compared: "Präsident" and "Präsidenten" are one. */
const stemSize = 6

/** The same for words that are declined: beginnings of words; of scripts without spaces, and of Korean, pairs of signs. */
export function contentStems(key: string, kinds: number): string[] {
  const mayPair = (kinds & unspaced) !== 0
  if (!(kinds & koreanSign)) return contentOf(key.split(' '), mayPair).map((word) => word.slice(0, stemSize))
  return key.split(' ').flatMap((word) => {
    return korean.test(word) ? pairs([...word]) : contentOf([word], mayPair).map((stem) => stem.slice(0, stemSize))
  })
}

/** @param mayPair whether any of the words may be of a script without spaces */
function contentOf(words: readonly string[], mayPair: boolean): string[] {
  if (!mayPair) return words.filter(isContent)
  return words.flatMap((word) => (spaceless.test(word) ? pairs([...word]) : isContent(word) ? [word] : []))
}

const nine = 0x39

function isContent(word: string): boolean {
  return word.length >= 4 || (word.charCodeAt(0) <= nine && /^\d{2,}$/.test(word))
}

function pairs(signs: readonly string[]): string[] {
  return signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign)
}
