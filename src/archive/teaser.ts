/** A long paragraph → the opening that a list shows of it. */
import { oncePerValue } from '../text/once.ts'

/** Characters of a teaser: three lines of a list on a wide screen. */
const teaserLength = 280

/** The opening of a text, ended at a sentence if one ends in its second half, else at a word, with an ellipsis. */
export function teaserOf(text: string): string {
  if (text.length <= teaserLength) return text
  const opening = text.slice(0, teaserLength)
  const sentences = [...opening.matchAll(/[.!?]["”’)]?(?=\s)|[。！？]/g)]
  const last = sentences.at(-1)
  if (last && last.index > teaserLength / 2) return opening.slice(0, last.index + last[0].length)
  const word = opening.lastIndexOf(' ')
  return `${opening.slice(0, word > teaserLength / 2 ? word : teaserLength).replace(/[\uD800-\uDBFF]$/, '')} …`
}

/** Texts in scripts that part words by spaces, and their words. */
const withSpaces = /^[\p{ASCII}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{S}\s]*$/u
const spacedWords = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** The number of words in a text; languages written without spaces are counted by their own words. */
export function countWords(language: string, texts: readonly string[]): number {
  let words = 0
  for (const text of texts) {
    if (withSpaces.test(text)) {
      words += text.match(spacedWords)?.length ?? 0
    } else {
      for (const piece of segmenterFor(language).segment(text)) if (piece.isWordLike) words += 1
    }
  }
  return words
}

const segmenterFor = oncePerValue(
  (language: string) => new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' }),
)
