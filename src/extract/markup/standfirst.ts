/**
 * The standfirst of an HTML page. In: a page and its kept lines, out: the position of the standfirst, or -1. It is only split off
 * where the page's author called its element so and set it apart from the paragraphs: a lead is the body's first paragraph.
 */
import type { MarkupElement } from '../../model.ts'
import type { Page } from '../page.ts'

/** "standfirst", "p-dek", "article-subtitle", "lead-text"; not "leaderboard" or "header". */
const names =
  /stand-?_?first|(?:^|[\s_-])(?:dek|deck)(?:$|[\s_-])|sub-?_?(?:title|head(?:line)?)(?:$|[\s_-])|summary|vorspann|(?:^|[\s_-])(?:lead|lede|intro|teaser-?text|excerpt|sapo|chapo)(?:$|[\s_-])/

/** Names of elements that hold more than a standfirst, whatever else they are called. */
const holders = /article|content|body/

/** Kept lines after it among which none may be its neighbour in the same element. */
const reach = 3

/** Longest standfirst, in letters. */
const longest = 600

/** @param kept for each line whether it is the article's */
export function findStandfirst(page: Page, kept: readonly boolean[]): number {
  const own = kept.flatMap((keep, index) => (keep ? [index] : []))
  const [first = -1, ...after] = own
  const element = page.lines[first]?.markup?.element
  if (!element || after.length === 0 || (page.looks[first]?.size ?? 0) > longest || !isNamed(element)) return -1
  const beside = after.slice(0, reach).some((index) => page.lines[index]?.markup?.element.parent === element.parent)
  return beside ? -1 : first
}

function isNamed({ hints, parent }: MarkupElement): boolean {
  return names.test(hints) || (parent !== null && names.test(parent.hints) && !holders.test(parent.hints))
}
