/** What the page says of its author at the article's end: "Jane Doe is a reporter for the Herald in Paris." */
import { neighbours } from '../page.ts'
import type { PageRule } from './rule.ts'

/** Longest note, in UTF-16 units. */
const noteLength = 700

/** Open lines below a note, up to the article's last, at most. */
const mostBelow = 1

const note =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: \([^()]{3,60}\))? (?:is|was|covers|writes|reports|has (?:been|covered|written)|joined|worked)\b.{0,140}\b(?:reporter|editor|correspondent|writer|columnist|journalist|producer|contributor|author|professor|fellow)\b/u

/** "Jeff Foust (jeff@…) is the editor of …"; but not the same words where the article goes on. */
export const authorNote: PageRule = {
  name: 'author-note',
  role: 'footer',
  confidence: 0.7,
  matches: ({ text }, page, index) => {
    if (text.length > noteLength || !note.test(text)) return false
    let below = 0
    for (const next of neighbours(page, index, 1)) {
      if (next > (page.frame?.last ?? index) || below > mostBelow) break
      if (!page.labels[next]) below++
    }
    return below <= mostBelow
  },
}
