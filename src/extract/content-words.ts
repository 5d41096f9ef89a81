/** The words of a text that say what it is about. */

/** Scripts that don't part words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Words of four letters and more in lower case; of scripts without spaces, pairs of signs. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const mayPair = spaceless.test(text)
  return words.flatMap((word) => {
    if (mayPair && spaceless.test(word)) return pairs([...word])
    return word.length >= 4 || /^\d{2,}$/.test(word) ? [word] : []
  })
}

/** Letters of a word that are compared: "Präsident" and "Präsidenten" are one. */
const stemSize = 6

/** The same for words that are declined: beginnings of words; of scripts without spaces, and of Korean, pairs of signs. */
export function contentStems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.flatMap((word) =>
    /\p{Script=Hangul}/u.test(word) ? pairs([...word]) : contentWords(word).map((stem) => stem.slice(0, stemSize)),
  )
}

function pairs(signs: readonly string[]): string[] {
  return signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign)
}
