/** Texts compared for scoring. In: two texts, out: whether they are the same words, or how much of them is shared (0 to 1). */

/** Tokens in a row that count as one shared stretch. */
const gramSize = 4

/** Words; of scripts without spaces, each sign (a whole Chinese sentence would be one word). */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}\p{M}_])+/gu

/** A text as headlines and names are compared: Unicode form, case, quotes, dashes and white space put alike. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** F1 of what was found against what is true, from counts; 1 where there was nothing to find and nothing was found. */
export function f1(right: number, found: number, truth: number): number {
  return found + truth === 0 ? 1 : (2 * right) / (found + truth)
}

/** F1 of two lists, each value as often as it stands there; order doesn't matter. */
export function overlap(truth: readonly string[], found: readonly string[]): number {
  const open = new Map<string, number>()
  for (const value of truth) open.set(value, (open.get(value) ?? 0) + 1)
  let right = 0
  for (const value of found) {
    const left = open.get(value) ?? 0
    if (left > 0) right++
    open.set(value, left - 1)
  }
  return f1(right, found.length, truth.length)
}

/** F1 of the stretches of four tokens that two texts share (`article-extraction-benchmark` measures bodies so). */
export function gramF1(truth: string, found: string): number {
  return overlap(gramsOf(truth), gramsOf(found))
}

/** A text of fewer tokens is one stretch. */
function gramsOf(text: string): string[] {
  const tokens = text.match(token) ?? []
  if (tokens.length < gramSize) return tokens.length === 0 ? [] : [tokens.join(' ')]
  return tokens.slice(gramSize - 1).map((_, index) => tokens.slice(index, index + gramSize).join(' '))
}
