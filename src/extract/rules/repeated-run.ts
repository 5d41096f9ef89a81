/** Menus and boxes that a page prints twice: the same lines in the same order, far from each other. */
import { oncePer } from '../../text/once.ts'
import type { Page } from '../page.ts'
import type { PageRule } from './rule.ts'

/** Fewest filled lines of a run, and between its two places: an article repeats its own lines closer by, and more often. */
const fewest = 4
const leastApart = 6
const mostOften = 3

/** Size, in letters, of a line that is no menu's entry. */
const entrySize = 70

/** The lines of all such runs of entries. Linear: each line is compared with the next of its words only. */
const runsOf: (page: Page) => ReadonlySet<number> = oncePer(({ looks, counts }) => {
  const rows = looks.flatMap(({ key }, at) => (key === '' ? [] : [at]))
  const next = nextOfEach(rows.map((at) => looks[at]?.key ?? ''))
  const lines = new Set<number>()
  for (let row = 0; row < rows.length; row++) {
    const again = next[row] ?? -1
    if (again < 0) continue
    let length = 1
    while (next[row + length] === again + length && row + length < again) length++
    if (length >= fewest && again - row - length >= leastApart && isMenu(row, length)) {
      for (let at = 0; at < length; at++) for (const place of [row + at, again + at]) lines.add(rows[place] ?? -1)
    }
    row += length - 1
  }
  return lines

  function isMenu(row: number, length: number): boolean {
    const run = rows.slice(row, row + length).flatMap((at) => looks[at] ?? [])
    return run.every(({ stopped, size, key }) => !stopped && size < entrySize && (counts.get(key) ?? 0) <= mostOften)
  }
})

/** The place where each key stands next; -1 where it doesn't. */
function nextOfEach(keys: readonly string[]): number[] {
  const next = keys.map(() => -1)
  const seen = new Map<string, number>()
  for (let row = keys.length - 1; row >= 0; row--) {
    const key = keys[row] ?? ''
    next[row] = seen.get(key) ?? -1
    seen.set(key, row)
  }
  return next
}

export const repeatedRun: PageRule = {
  name: 'repeated-run',
  role: 'navigation',
  confidence: 0.7,
  matches: ({ key }, page, index) => (page.counts.get(key) ?? 0) > 1 && runsOf(page).has(index),
}
