/** The stretch of an article shown under a search result, and the words to mark when it is opened. */
import { hasUnspacedScript, joinSigns } from '../../src/text/characters.ts'
import { parseQuery } from './query/parse-query.ts'
import { betweenWords } from './text-hits.ts'
import { textsOf } from './widen-query.ts'

/** A piece of an excerpt: text that is a hit, or text around one. */
export interface ExcerptPart {
  readonly text: string
  readonly hit: boolean
}

/** Length of an excerpt in UTF-16 units: about three lines of the results' measure. */
const wantedLength = 220

/** How far before its first hit an excerpt starts at most, when no sentence starts nearer. */
const leadIn = 70

/** How many different words an address carries to the article. */
const maxHighlights = 8

/**
 * The densest stretch of hits in an article's text, from a sentence's start where one is near.
 * @param content the text as Pagefind keeps it, its headline first
 * @param locations which of its words are hits, counted from 0
 * @param title left out of the excerpt, since it stands above it
 */
export function excerptOf(content: string, locations: readonly number[], title: string): ExcerptPart[] {
  const words = content.split(betweenWords).filter(Boolean)
  const first = titleLength(words, title)
  const hits = [...new Set(locations)].filter((at) => at >= first && at < words.length).sort((a, b) => a - b)
  const start = stepBack(words, densest(words, hits) ?? first, first)
  const end = wordsWithin(words, start)
  const marked = new Set(hits)
  const parts: ExcerptPart[] = words.slice(start, end).flatMap((word, index) => [
    {
      text: index === 0 ? '' : space(words[start + index - 1] ?? '', word),
      hit: marked.has(start + index - 1) && marked.has(start + index),
    },
    ...split(word, marked.has(start + index)),
  ])
  const before = start > first && !isSentenceEnd(words[start - 1] ?? '') ? [{ text: '… ', hit: false }] : []
  return mergeParts([...before, ...parts, ...(end < words.length ? [{ text: ' …', hit: false }] : [])])
}

/**
 * What the article page shall mark: phrases as they were typed; and the words that made the text a hit, in the form
 * they have there (`talks` finds `talked`), without the punctuation around them.
 */
export function wordsToMark(query: string, content: string, locations: readonly number[]): string[] {
  const { tree } = parseQuery(query)
  const texts = tree ? textsOf(tree) : []
  const phrases = texts.filter(({ phrase }) => phrase).map(({ text }) => text.toLowerCase())
  const typed = texts.filter(({ phrase }) => !phrase).map(({ text }) => text.toLowerCase())
  const words = content.split(betweenWords).filter(Boolean)
  const inPhrases = new Set(phrases.flatMap((phrase) => phrase.split(' ')))
  const hits = locations.map((at) => trimPunctuation(words[at] ?? '').toLowerCase())
  // The signs of a Chinese word are hits one by one, but only together are they the word.
  const single = hits.filter((word) => word !== '' && !inPhrases.has(word) && !hasUnspacedScript(word))
  // Hits are those of one question to the index; another word of the query may have been asked by itself.
  const inText = new Set(words.map((word) => trimPunctuation(word).toLowerCase()))
  const also = typed.filter((word) => inText.has(word))
  const found = typed.length === 0 ? [] : [...single.flatMap((word) => partsTyped(word, typed)), ...also].sort()
  return [...new Set([...phrases, ...found, ...typed.filter(hasUnspacedScript)])].slice(0, maxHighlights)
}

/** `russia-ukraine` was found for `ukraine`: only that part of it; else the whole word. */
function partsTyped(word: string, typed: readonly string[]): readonly string[] {
  const parts = word.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => typed.includes(part))
  return parts.length > 0 ? parts : [word]
}

/** How many words at the start of a text are its headline. Pagefind ends a headline with a full stop of its own. */
function titleLength(words: readonly string[], title: string): number {
  const own = title.split(betweenWords).filter(Boolean)
  const isSame = own.every((word, index) => words[index] === word || words[index] === `${word}.`)
  return isSame ? own.length : 0
}

/** The hit with the most hits within an excerpt's length after it; the first of several. Linear in words. */
function densest(words: readonly string[], hits: readonly number[]): number | undefined {
  const ends = prefixLengths(words)
  let best = { at: hits[0], count: 0 }
  let last = 0
  for (const [index, at] of hits.entries()) {
    while (last < hits.length && (ends[hits[last] ?? 0] ?? 0) - (ends[at] ?? 0) < wantedLength - leadIn) last += 1
    if (last - index > best.count) best = { at, count: last - index }
  }
  return best.at
}

/** Where each word starts, in UTF-16 units, with one space between words. */
function prefixLengths(words: readonly string[]): number[] {
  let length = 0
  return words.map((word) => {
    length += word.length + 1
    return length - word.length - 1
  })
}

/** From a word back to the start of its sentence, or `leadIn` units, whichever is nearer. */
function stepBack(words: readonly string[], from: number, first: number): number {
  let length = 0
  let at = from
  while (at > first && !isSentenceEnd(words[at - 1] ?? '')) {
    length += (words[at - 1]?.length ?? 0) + 1
    if (length > leadIn) return at
    at -= 1
  }
  return at
}

function wordsWithin(words: readonly string[], start: number): number {
  let length = 0
  let end = start
  while (end < words.length && length < wantedLength) {
    length += (words[end]?.length ?? 0) + 1
    end += 1
  }
  return end
}

function isSentenceEnd(word: string): boolean {
  return /[.!?。！？]["”’»)]*$/u.test(word)
}

/** The space between two words, or nothing between signs of a script that has none. */
function space(before: string, word: string): string {
  return joinSigns(`${before} ${word}`) === before + word ? '' : ' '
}

/** `“crisis.”` as a hit: the quotation marks and the full stop aren't part of it. */
function split(word: string, hit: boolean): ExcerptPart[] {
  const bare = hit ? trimPunctuation(word) : ''
  const at = bare ? word.indexOf(bare) : word.length
  return [
    { text: word.slice(0, at), hit: false },
    { text: bare, hit: true },
    { text: word.slice(at + bare.length), hit: false },
  ]
}

function mergeParts(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const merged: { text: string; hit: boolean }[] = []
  for (const { text, hit } of parts.filter((part) => part.text)) {
    const last = merged.at(-1)
    if (last?.hit === hit) last.text += text
    else merged.push({ text, hit })
  }
  return merged
}

function trimPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}\p{M}]+$/u, '')
}
