/** The archive's own words near a word that stands in no report: what it may be the beginning of, or a slip of. */

import { wordFile, wordFiles } from '../../src/archive/search-form.ts'

/** Reads one file of the archive's words, the most frequent first (`wordFile` tells which). */
export type Vocabulary = (file: number) => Promise<readonly string[]>

/** Fewer letters begin too many words. */
const shortestBeginning = 3

/** How many words a beginning may stand for. */
const maxBeginnings = 12

/** Up to so many letters one slip is all that tells a word from others; two in longer ones. */
const shortWord = 5

export function openVocabulary(base: string): Vocabulary {
  const files = new Map<number, Promise<string[]>>()
  const load = async (file: number): Promise<string[]> => {
    const response = await fetch(`${base}search/words-${file}.txt`)
    return (await response.text()).split('\n').filter(Boolean)
  }
  return (file) => {
    const before = files.get(file) ?? load(file)
    files.set(file, before)
    return before
  }
}

/** What a word that stands nowhere may be the beginning of. */
export async function findBeginning(vocabulary: Vocabulary, word: string): Promise<string[]> {
  return word.length < shortestBeginning ? [] : wordsBeginning(await vocabulary(wordFile(word.toLowerCase())), word)
}

/** What a word that stands nowhere may be a slip of. Its first sign is seldom wrong, and then often the second. */
export async function findNearest(vocabulary: Vocabulary, word: string): Promise<string | null> {
  const [first = '', second = first] = word.toLowerCase()
  const likely = new Set([wordFile(first), wordFile(second)])
  const others = Array.from({ length: wordFiles }, (_, file) => file).filter((file) => !likely.has(file))
  for (const files of [[...likely], others]) {
    const words = await Promise.all(files.map(vocabulary))
    const nearest = nearestWord(words.flat(), word)
    if (nearest !== null) return nearest
  }
  return null
}

/** `lavr` → `lavrov`; nothing for a word of fewer than three letters. */
export function wordsBeginning(vocabulary: readonly string[], word: string): string[] {
  const start = word.toLowerCase()
  return start.length < shortestBeginning
    ? []
    : vocabulary.filter((each) => each.startsWith(start)).slice(0, maxBeginnings)
}

/** `Lavrow` → `lavrov`: the nearest word within two slips, of several the most frequent; null where there is none. */
export function nearestWord(vocabulary: readonly string[], word: string): string | null {
  const wanted = word.toLowerCase()
  const letters = letterSet(wanted)
  let best: string | null = null
  let limit = wanted.length <= shortWord ? 1 : 2
  for (const each of vocabulary) {
    if (Math.abs(each.length - wanted.length) > limit || differing(letters, letterSet(each)) > 2 * limit) continue
    const distance = slips(wanted, each, limit)
    if (distance > limit || each === wanted) continue
    best = each
    // Only a nearer word is better: those that come later are rarer.
    limit = distance - 1
    if (limit < 1) break
  }
  return best
}

/** The letters of a word as bits of a number; some letters share a bit. */
function letterSet(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

/** In how many letters two sets differ: one slip makes two differences at most. */
function differing(one: number, other: number): number {
  let count = 0
  for (let left = one ^ other; left !== 0; left &= left - 1) count += 1
  return count
}

/**
 * Letters left out, put in, changed, or swapped with their neighbours (optimal string alignment, Boytsov 2011 §2.1).
 * @returns more than `limit` as soon as that is sure
 */
function slips(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same]
      row.push(Math.min(...steps, ...(swapped ? [(before[j - 2] ?? 0) + 1] : [])))
    }
    if (Math.min(...row) > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
