/** Lines said before: stamps, agency lines, captions and sentences that a page prints twice. */
import { isKept } from '../../text/line-roles.ts'
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
    if (key === '' || first >= index || !label || /[?？؟]$/u.test(text)) return false
    const remark = label.role === 'timestamp' || label.role === 'agency' || label.role === 'byline'
    return (
      remark || (size >= repeatSize && (isKept(label.role) || label.role === 'caption' || label.role === 'duplicate'))
    )
  },
}

/** A short line that stands three times or more on the page is the site's. */
export const refrain: PageRule = {
  name: 'refrain',
  role: 'navigation',
  confidence: 0.7,
  matches: ({ size, key, stopped }, page) => !stopped && size < 60 && (page.counts.get(key) ?? 0) >= 3,
}
