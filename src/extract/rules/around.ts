/** What lines outside the article are, where no earlier rule knew: menus and strays. */
import type { PageRule } from './rule.ts'

/** Short lines without a stop, and rows of entries between bars, are menus. */
export const menu: PageRule = {
  name: 'menu',
  role: 'navigation',
  confidence: 0.6,
  matches: ({ size, stopped, text }) => (!stopped && size < 70) || /\S\s?\|\s?\S.*\|/.test(text),
}

export const stray: PageRule = { name: 'outside', role: 'unknown', confidence: 0.4, matches: () => true }
