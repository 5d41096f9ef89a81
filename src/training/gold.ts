/**
 * Which lines of a corpus page are the article's. In: the page's lines as texts and the body a person or a publisher's own
 * parser took from it, out: for each line yes or no. A line counts when its words stand in the body and no line before claimed them.
 */

/** Tokens of a run, as the corpus is scored by: multisets of four. */
const runLength = 4

/** Share of a line's runs that must stand in the body. */
const leastShare = 0.5

/** Runs of letters and digits, case kept; soft hyphens and zero-width signs are passed over. */
function tokensOf(text: string): string[] {
  const clean = text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').normalize('NFC')
  return clean.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** All runs of `runLength` tokens; of a shorter text the whole. */
function runsOf(tokens: readonly string[]): string[] {
  if (tokens.length === 0) return []
  const count = Math.max(1, tokens.length - runLength + 1)
  return Array.from({ length: count }, (_, at) => tokens.slice(at, at + runLength).join(' '))
}

/** The lines of the article. Words said twice on the page are the article's where most of its other words stand. */
export function goldLines(lines: readonly string[], body: string): boolean[] {
  const tokens = lines.map(tokensOf)
  const runs = tokens.map(runsOf)
  const wanted = counted(runsOf(tokensOf(body)))
  const paragraphs = new Set(body.split('\n').map((text) => tokensOf(text).join(' ')))
  const scores = runs.map((own, index) => matchScore(own, tokens[index] ?? [], wanted, paragraphs))
  const { first, last } = densest(scores)
  const inside = lines.map((_, index) => index).filter((index) => index >= first && index <= last)
  const outside = lines.map((_, index) => index).filter((index) => index < first || index > last)
  const gold = lines.map(() => false)
  const left = new Map(wanted)
  for (const index of [...inside, ...outside]) {
    const own = runs[index] ?? []
    const short = (tokens[index]?.length ?? 0) < runLength
    if (own.length === 0 || (short && (index < first || index > last))) continue
    gold[index] = short
      ? paragraphs.has((tokens[index] ?? []).join(' '))
      : own.filter((run) => (left.get(run) ?? 0) > 0).length >= own.length * leastShare
    if (gold[index]) for (const run of own) left.set(run, (left.get(run) ?? 0) - 1)
  }
  return gold
}

function counted(runs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1)
  return counts
}

/** Runs found less runs not found; short lines count a little when they are a paragraph of the body. */
function matchScore(
  runs: readonly string[],
  tokens: readonly string[],
  wanted: ReadonlyMap<string, number>,
  paragraphs: ReadonlySet<string>,
): number {
  if (tokens.length < runLength) return tokens.length > 0 && paragraphs.has(tokens.join(' ')) ? 0.5 : -0.2
  const found = runs.filter((run) => wanted.has(run)).length
  return found - 0.5 * Math.min(runs.length - found, 20)
}

/** The stretch of lines with the greatest sum. */
function densest(scores: readonly number[]): { first: number; last: number } {
  let best = { first: 0, last: -1, sum: 0 }
  let first = 0
  let sum = 0
  for (const [index, score] of scores.entries()) {
    if (sum <= 0) {
      first = index
      sum = 0
    }
    sum += score
    if (sum > best.sum) best = { first, last: index, sum }
  }
  return best
}
