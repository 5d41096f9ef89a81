/** The archive's own words near a word that stands in no report: what it may be the beginning of, or a slip of. */

/** The archive's words, the most frequent first. */
export type Vocabulary = readonly string[]

/** How many words a beginning may stand for. */
const maxBeginnings = 12

/** Up to so many letters one slip is all that tells a word from others; two in longer ones. */
const shortWord = 5

export async function loadVocabulary(base: string): Promise<Vocabulary> {
  const response = await fetch(`${base}search/words.txt`)
  return (await response.text()).split('\n').filter(Boolean)
}

/** `lavr` → `lavrov`; nothing for a word of fewer than three letters. */
export function wordsBeginning(vocabulary: Vocabulary, word: string): string[] {
  const start = word.toLowerCase()
  return start.length < 3 ? [] : vocabulary.filter((each) => each.startsWith(start)).slice(0, maxBeginnings)
}

/** `Lavrow` → `lavrov`: the nearest word within two slips, of several the most frequent; null where there is none. */
export function nearestWord(vocabulary: Vocabulary, word: string): string | null {
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
