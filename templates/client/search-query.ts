/** What a person typed → what Pagefind is asked. */
import { hasUnspacedScript, spaceSigns } from '../../src/text/characters.ts'

/** Asking about single words is only worth it for this many: beyond, nobody reads the advice. */
const maxWords = 8

/** `"Qin Gang"` as a whole: an exact phrase to Pagefind, which knows quotation marks only around the whole query. */
const quotedWhole = /^\s*["“”„«](.*)["“”»]\s*$/su

/** The query as Pagefind wants it; `null` (everything) when nothing was typed. */
export function toPagefindQuery(typed: string): string | null {
  const query = typed.trim().replaceAll(/\s+/g, ' ')
  if (query === '') return null
  const phrase = phraseOf(query)
  if (phrase !== null) return `"${spaceSigns(phrase)}"`
  // The index holds such a text sign by sign: only as a phrase do the signs of a word stay together.
  if (hasUnspacedScript(query) && !query.includes(' ')) return `"${spaceSigns(query)}"`
  return spaceSigns(query)
}

/** The words inside the quotation marks, where they stand around the whole query and nothing else; otherwise null. */
export function phraseOf(typed: string): string | null {
  const quoted = quotedWhole.exec(typed)?.[1]?.trim().replaceAll(/\s+/g, ' ') ?? ''
  return quoted === '' || /["“”„«»]/.test(quoted) ? null : quoted
}

/** The single words of a query that isn't a phrase, each once; empty when one word is all there is. */
export function queryWords(typed: string): string[] {
  if (phraseOf(typed) !== null) return []
  const words = [...new Set(typed.trim().split(/\s+/))].filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length > 1 ? words.slice(0, maxWords) : []
}

/** The query without one of its words. */
export function withoutWord(typed: string, word: string): string {
  return typed
    .trim()
    .split(/\s+/)
    .filter((each) => each !== word)
    .join(' ')
}
