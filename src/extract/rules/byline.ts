/** Lines that say who wrote the article. The names themselves are read by names.ts. */
import { agencyNamed } from '../../reference/agencies.ts'
import { isBareName, namesInByline } from '../names.ts'
import { neighbours, type Page, remarkLength } from '../page.ts'
import type { PageRule } from './rule.ts'
import { isStamp } from './timestamp.ts'

/** "By Jane Doe", "Von Anna Muster", "Jane Doe | Published 5 hours ago"; but not "By noon the river had risen." */
export const byline: PageRule = {
  name: 'byline',
  role: 'byline',
  confidence: 0.85,
  matches: ({ text, stopped, words }) =>
    text.length <= remarkLength && !(stopped && words > 12) && namesInByline(text).length > 0,
}

/** A line "By" or "Author of the article:" alone: the name stands in the next. */
const opener =
  /^(?:by|von|por|par|di|door|av|author|authors|author of the article|written by|autor|auteur|автор|作者|記者|oleh|yazar)\s?[:：]?$/i

export const bylineOpener: PageRule = {
  name: 'byline-opener',
  role: 'byline',
  confidence: 0.8,
  matches: ({ text }) => opener.test(text),
}

/** A name alone is a byline where a stamp or an opener stands beside it. */
export const bareByline: PageRule = {
  name: 'bare-byline',
  role: 'byline',
  confidence: 0.6,
  matches: (look, page, index) =>
    isBareName(look.text) && index > (page.frame?.headline ?? -1) && standsByRemark(page, index),
}

/** "Xinhua", "The Associated Press" alone in a line. */
export const agencyLine: PageRule = {
  name: 'agency-line',
  role: 'agency',
  confidence: 0.9,
  matches: ({ text }) => agencyNamed(text) !== null,
}

/** How many filled lines away the remark may stand. */
const reach = 2

function standsByRemark(page: Page, index: number): boolean {
  return ([-1, 1] as const).some((step) => {
    let steps = 0
    for (const at of neighbours(page, index, step)) {
      const look = page.looks[at]
      if (look && (isStamp(look) || opener.test(look.text))) return true
      if (++steps >= reach) return false
    }
    return false
  })
}
