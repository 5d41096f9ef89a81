/** What a person typed → what the index is asked. */
import { hasUnspacedScript, spaceSigns } from '../../src/text/characters.ts'

/** Asking about single words is only worth it for this many: beyond, nobody reads the advice. */
const maxWords = 8

/** `"Qin Gang"`, `“Qin Gang”`, `„Qin Gang“` or `«Qin Gang»`. */
const quoted = /["“”„«]([^"“”„«»]*)["“”»]/gu

/** A query in its parts: what stands in quotation marks, and the words around it. */
export interface ParsedQuery {
  readonly phrases: readonly string[]
  readonly words: readonly string[]
}

/** `"Qin Gang" call` → the phrase `Qin Gang` and the word `call`. A quotation mark without its other half is nothing. */
export function parseQuery(typed: string): ParsedQuery {
  const phrases = [...typed.matchAll(quoted)].map((match) => splitWords(match[1] ?? '').join(' '))
  return { phrases: phrases.filter(Boolean), words: splitWords(typed.replaceAll(quoted, ' ')) }
}

/** What Pagefind is asked: one query for all words, and phrases of which each must be in a result as well. */
export interface PagefindQueries {
  /** `null` asks for everything. */
  readonly main: string | null
  readonly phrases: readonly string[]
}

/**
 * The query as Pagefind takes it. It knows quotation marks only around the whole; and its index holds Chinese and its
 * like sign by sign, so that a word of theirs is a phrase too.
 */
export function toPagefindQueries(typed: string): PagefindQueries {
  const { phrases, words } = parseQuery(typed)
  const signs = words.filter(hasUnspacedScript)
  const exact = [...phrases, ...signs].map((phrase) => `"${spaceSigns(phrase)}"`)
  const all = spaceSigns([...phrases, ...words].join(' '))
  const [only] = exact
  if (only !== undefined && phrases.length + words.length === 1) return { main: only, phrases: [] }
  return { main: all === '' ? null : all, phrases: exact }
}

/** The single words of a query that holds more than one part, each once. */
export function queryWords(typed: string): string[] {
  const { phrases, words } = parseQuery(typed)
  const distinct = [...new Set(words)].filter((word) => /[\p{L}\p{N}]/u.test(word))
  return distinct.length + phrases.length > 1 ? distinct.slice(0, maxWords) : []
}

/** The query without one of its words; phrases stay as they are. */
export function withoutWord(typed: string, word: string): string {
  const { phrases, words } = parseQuery(typed)
  return [...phrases.map((phrase) => `"${phrase}"`), ...words.filter((each) => each !== word)].join(' ')
}

/** The query without its quotation marks. */
export function withoutQuotes(typed: string): string {
  return splitWords(typed).join(' ')
}

function splitWords(text: string): string[] {
  return text
    .replaceAll(/["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
}
