/** Lines said before: stamps, agency lines, captions and sentences that a page prints twice. */
import { isKept } from '../../text/line-roles.ts'
import { neighbours } from '../page.ts'
import type { PageRule } from './rule.ts'

/** Shortest line, in letters, whose second appearance is a repeat and no chance. */
const repeatSize = 20

/** The same words stood earlier in the article as a line that was kept. A question may be put to several people. */
export const duplicate: PageRule = {
  name: 'said-before',
  role: 'duplicate',
  confidence: 0.9,
  matches: ({ size, key, text }, page, index) => {
    const first = page.firstPlaces.get(key) ?? index
    const label = page.labels[first]
    if (key === '' || first >= index || !label || label.rule === hoisted.name || /[?？؟]$/u.test(text)) return false
    const remark = label.role === 'timestamp' || label.role === 'agency' || label.role === 'byline'
    return (
      remark || (size >= repeatSize && (isKept(label.role) || label.role === 'caption' || label.role === 'duplicate'))
    )
  },
}

/** Shortest line, in letters, that is a sentence of the article told again and no phrase. */
const sentenceSize = 40

/**
 * A sentence set before the lead, read with the article or right above it, that stands again further down, alone or within its paragraph: the later place is the
 * author's, the first was added by a copier. A line printed twice in a row, or three times, is no such sentence.
 */
export const hoisted: PageRule = {
  name: 'said-again-below',
  role: 'duplicate',
  confidence: 0.8,
  matches: ({ size, stopped, key }, page, index) => {
    const { first = -1, last = -1 } = page.frame ?? {}
    const next = neighbours(page, index, 1).next().value
    if ((index !== first && next !== first) || !stopped || size < sentenceSize) return false
    const again = page.looks.flatMap((below, at) => (at > index && contains(below.key, key) ? [at] : []))
    const [place] = again
    return again.length === 1 && place !== undefined && place <= last && place !== next
  },
}

const contains = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `)

/** A short line that stands three times or more on the page is the site's. */
export const refrain: PageRule = {
  name: 'refrain',
  role: 'navigation',
  confidence: 0.7,
  matches: ({ size, key, stopped }, page) => !stopped && size < 60 && (page.counts.get(key) ?? 0) >= 3,
}
