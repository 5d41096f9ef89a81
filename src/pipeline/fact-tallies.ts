/** Counting what was wanted, found and right, measure by measure, and naming what was missed. */

/** Something wanted and not given, or given and not wanted. */
export interface Miss {
  readonly file: string
  readonly measure: string
  readonly wanted: string | null
  readonly given: string | null
}

export interface Tally {
  readonly measure: string
  readonly right: number
  readonly found: number
  readonly wanted: number
  readonly misses: readonly Miss[]
}

/** A single value: right or wrong. */
export function tallyOne(file: string, measure: string, answer: Answer): Tally {
  const { right, wanted, given } = answer
  return { measure, right: right ? 1 : 0, found: 1, wanted: 1, misses: right ? [] : [{ file, measure, wanted, given }] }
}

interface Answer {
  readonly right: boolean
  readonly wanted: string | null
  readonly given: string | null
}

/** Several values, each once; where nothing is wanted, giving nothing is one right answer. */
export function tallySet(file: string, measure: string, wanted: readonly string[], given: readonly string[]): Tally {
  const truth = new Set(wanted)
  const found = new Set(given)
  if (truth.size + found.size === 0) return { measure, right: 1, found: 1, wanted: 1, misses: [] }
  const lost = [...truth].filter((value) => !found.has(value))
  const extra = [...found].filter((value) => !truth.has(value))
  return {
    measure,
    right: truth.size - lost.length,
    found: found.size,
    wanted: truth.size,
    misses: [
      ...lost.map((value) => ({ file, measure, wanted: value, given: null })),
      ...extra.map((value) => ({ file, measure, wanted: null, given: value })),
    ],
  }
}

/** One tally a measure, in the order of first appearance. */
export function addTallies(tallies: readonly Tally[]): Tally[] {
  const sums = new Map<string, { right: number; found: number; wanted: number; misses: Miss[] }>()
  for (const { measure, right, found, wanted, misses } of tallies) {
    const sum = sums.get(measure) ?? { right: 0, found: 0, wanted: 0, misses: [] }
    sum.right += right
    sum.found += found
    sum.wanted += wanted
    for (const miss of misses) sum.misses.push(miss)
    sums.set(measure, sum)
  }
  return [...sums].map(([measure, sum]) => ({ measure, ...sum }))
}
