/** Words as the corpus is scored by: runs of letters and digits, compared in fours. */

/** Words that stand in a row. */
export const runLength = 4

/** Runs of letters and digits, case kept; soft hyphens and zero-width signs are passed over. */
export function tokensOf(text: string): string[] {
  const clean = text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').normalize('NFC')
  return clean.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** All runs of `runLength` tokens; of a shorter text the whole. */
export function runsOf(tokens: readonly string[]): string[] {
  if (tokens.length === 0) return []
  const count = Math.max(1, tokens.length - runLength + 1)
  return Array.from({ length: count }, (_, at) => tokens.slice(at, at + runLength).join(' '))
}

/** How often each run stands in a text. */
export function countRuns(runs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1)
  return counts
}
