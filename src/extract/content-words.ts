/** The words of a text that say what it is about. */

/** Words of four letters and more in lower case; of scripts without spaces, pairs of signs. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.flatMap((word) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return pairs([...word])
    return word.length >= 4 || /^\d{2,}$/.test(word) ? [word] : []
  })
}

function pairs(signs: readonly string[]): string[] {
  return signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign)
}
