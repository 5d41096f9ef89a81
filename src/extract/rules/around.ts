/** What lines outside the article are, where no earlier rule knew: menus and strays. */
import { neighbours } from '../page.ts'
import type { PageRule } from './rule.ts'

/** Letters and words of a line that names another story, no entry of a menu. */
const teaserSize = 18
const teaserWords = 3

/** Headlines right below "Related stories", or below another of them. */
export const teaser: PageRule = {
  name: 'teaser',
  role: 'related',
  confidence: 0.5,
  matches: ({ size, stopped, words }, page, index) => {
    if (stopped || size < teaserSize || words < teaserWords) return false
    const before = neighbours(page, index, -1).next().value
    return before !== undefined && page.labels[before]?.role === 'related'
  },
}

/** Short lines without a stop, and rows of entries between bars, are menus. */
export const menu: PageRule = {
  name: 'menu',
  role: 'navigation',
  confidence: 0.6,
  matches: ({ size, stopped, text }) => (!stopped && size < 70) || /\S\s?\|\s?\S.*\|/.test(text),
}

export const stray: PageRule = { name: 'outside', role: 'unknown', confidence: 0.4, matches: () => true }
