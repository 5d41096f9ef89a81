/** Teasers that a page prints cut short: "PSU banks report fraud of over Rs 95,000 cr…", three and more near each other. */
import { oncePer } from '../../text/once.ts'
import type { Look } from '../look.ts'
import type { Page } from '../page.ts'
import type { PageRule } from './rule.ts'

/** Least size of such a line, in letters. */
const leastSize = 30

/** Fewest of them, and the most filled lines between the first and the last of those. */
const fewest = 3
const reach = 16

/** A word and the sign that it goes on; not "He said ... " in the middle, and no quotation that breaks off. */
const cut = /^[^«"“„—–-].*[\p{L}\p{M}\p{N},]\s?(?:\.\.\.|…)$/u

const isCut = ({ text, size }: Look): boolean => size >= leastSize && cut.test(text)

const teasersOf: (page: Page) => ReadonlySet<number> = oncePer(({ looks }) => {
  const rows = looks.flatMap(({ text }, at) => (text === '' ? [] : [at]))
  const cuts = rows.flatMap((at, row) => (looks[at] && isCut(looks[at]) ? [row] : []))
  const lines = new Set<number>()
  for (const [index, row] of cuts.entries()) {
    const last = cuts[index + fewest - 1]
    if (last === undefined || last - row > reach) continue
    for (const each of cuts.slice(index, index + fewest)) lines.add(rows[each] ?? -1)
  }
  return lines
})

export const cutTeaser: PageRule = {
  name: 'cut-teaser',
  role: 'related',
  confidence: 0.7,
  matches: (look, page, index) => isCut(look) && teasersOf(page).has(index),
}
