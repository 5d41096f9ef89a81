/** Marks the words a search brought along (`?highlight=qin&highlight=gang`) in an article, and shows the first. */
import { findMatches, type Match } from './highlight.ts'

/** Elements whose text is one run: a phrase never reaches from one into the next. */
const blocks = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, td, figcaption, pre'

/** What stands inside an article's text without being part of it. */
const apparatus = '[data-pagefind-ignore], [hidden]'

/**
 * @param root the article's own words
 * @returns the marks made, in the order of the text
 */
export function markTerms(root: Element, terms: readonly string[]): HTMLElement[] {
  return textRuns(root).flatMap((run) => {
    const matches = findMatches(run.map((node) => node.data).join(''), terms)
    return matches.length === 0 ? [] : markRun(run, matches)
  })
}

/** Takes the marks away again and leaves the text as it was. */
export function removeMarks(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode
    mark.replaceWith(...mark.childNodes)
    parent?.normalize()
  }
}

/** The text nodes below an element, grouped by the block they stand in. */
function textRuns(root: Element): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const runs: Text[][] = []
  let block: Element | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(apparatus)) continue
    const own = node.parentElement?.closest(blocks) ?? root
    if (own !== block) runs.push([])
    block = own
    runs.at(-1)?.push(node)
  }
  return runs
}

/** Wraps each match in `<mark>`; one that reaches over several text nodes gets one mark in each. */
function markRun(run: readonly Text[], matches: readonly Match[]): HTMLElement[] {
  const marks: HTMLElement[] = []
  let offset = 0
  for (const node of run) {
    const length = node.data.length
    const from = offset
    const own = matches.filter(({ start, end }) => start < from + length && end > from)
    // From the last to the first, so that splitting off a piece moves none that is still to come.
    const made = own
      .reverse()
      .map(({ start, end }) => wrap(node, Math.max(0, start - from), Math.min(length, end - from)))
    marks.push(...made.reverse())
    offset += length
  }
  return marks
}

function wrap(node: Text, start: number, end: number): HTMLElement {
  const hit = node.splitText(start)
  hit.splitText(end - start)
  const mark = document.createElement('mark')
  hit.replaceWith(mark)
  mark.append(hit)
  return mark
}
