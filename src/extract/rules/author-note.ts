/** What the page says of its author at the article's end: "Jane Doe is a reporter for the Herald in Paris." */

import { sparing } from '../../text/sparing.ts'
import { isBareName } from '../names.ts'
import { neighbours, type Page } from '../page.ts'
import type { PageRule } from './rule.ts'

/** Longest note, in UTF-16 units. */
const noteLength = 700

/** Open lines below a note, up to the article's last, at most. */
const mostBelow = 1

const note = sparing(
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: \([^()]{3,60}\))? (?:is|was|covers|writes|reports|has (?:been|covered|written)|joined|worked)\b.{0,140}\b(?:reporter|editor|correspondent|writer|columnist|journalist|producer|contributor|author|professor|fellow)\b/u,
)

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

/** "About Brigit Katz", "Sobre Carlos Nadalim", "About the author", "Über die Autorin". */
const heading =
  /^(?:about|sobre|über|à propos d[eu’']|acerca de|chi è|om|о(?:б)?) ?(?:(?:the|el|la|o|a|os|as|l['’]|der|die|den) ?)?(?:(?<work>authors?|writers?|autor(?:in|a|es|as)?|auteure?|автор\p{L}*|forfatteren|författaren)|(?<name>\p{Lu}.{3,40}))[:.]?$/iu

/** Most lines that tell of an author, below the heading that names them. */
const mostLines = 3

function isAboutAuthor(text: string): boolean {
  if (text.length > 60) return false
  const { work, name } = heading.exec(text)?.groups ?? {}
  return work !== undefined || (name !== undefined && isBareName(name))
}

/** How many sentences stand between a line and the heading above it that tells of an author; null where none is near. */
function linesBelowHeading(page: Page, index: number): number | null {
  let below = 0
  for (const at of neighbours(page, index, -1)) {
    const look = page.looks[at]
    if (!look || below > mostLines) return null
    if (page.labels[at]?.rule === aboutAuthor.name && isAboutAuthor(look.text)) return below
    if (!look.stopped) return null
    below++
  }
  return null
}

/** A heading that names an author below an article, and the sentences under it. */
export const aboutAuthor: PageRule = {
  name: 'about-author',
  role: 'footer',
  confidence: 0.7,
  matches: (look, page, index) => {
    if (isAboutAuthor(look.text)) return hasSentences(page, index)
    const below = look.stopped ? linesBelowHeading(page, index) : null
    return below !== null && below < mostLines
  },
}

/** Letters of a sentence, and how many of them stand above an author's heading: with fewer it is a menu's entry. */
const sentenceSize = 40
const fewestAbove = 3

function hasSentences(page: Page, index: number): boolean {
  let found = 0
  return page.looks.some(
    ({ stopped, size }, at) => at < index && stopped && size >= sentenceSize && ++found === fewestAbove,
  )
}
