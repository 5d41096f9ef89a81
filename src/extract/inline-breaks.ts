/**
 * Pages whose lines were broken at every link and bold word, by scrapers that print each piece of text on a line of its own:
 * "told", "Reuters", ", which first reported it." In: the lines' texts, out: which of them go on in the next line.
 */

import { isOpenerAlone } from './byline-openers.ts'

/** A sign that closes what stands before it can't begin a line: ", which", ". The", ") on". An ellipsis can, and ".story {". */
const closingSign = /^(?:(?:[)\]”’]{1,2}[,.;:!?]?|[,.;:!?][”’]?)(?=\s|$)|[،，。、）」』])/u
const smallLetter = /^\p{Ll}/u

/** What no sentence goes on behind: a stop; a colon announces a list. */
const stop = /[.!?…。！？؟۔।:：][\s"'”’»)\]）」』]*$/u

/** Length, in UTF-16 units, from which a line is a piece of prose: of two that are joined one must be. */
const proseLength = 35

/** Lines that open with a closing sign from which a page counts as broken so. */
const fewest = 2

/** Whether each line goes on in the next; none does on a page that isn't broken so. Linear in the lines. */
export function findInlineBreaks(texts: readonly string[]): boolean[] {
  const lines = texts.map((text) => text.trim())
  const signed = lines.filter((line, index) => lines[index - 1] && closingSign.test(line)).length
  if (signed < fewest) return lines.map(() => false)
  const inside = lines.map((line, index) => goesOnInside(line, lines[index + 1] ?? ''))
  return inside.map((goesOn, index) => goesOn || leadsToLink(lines, inside, index))
}

function goesOnInside(line: string, next: string): boolean {
  if (line === '' || next === '') return false
  if (closingSign.test(next)) return true
  // "by" alone stands between a headline and a name.
  if (!smallLetter.test(next) || stop.test(line) || isOpenerAlone(next)) return false
  return Math.max(line.length, next.length) >= proseLength
}

/** "… a spokesman told" before "Reuters", where that goes on in "on Monday." */
function leadsToLink(lines: readonly string[], inside: readonly boolean[], index: number): boolean {
  const line = lines[index] ?? ''
  return line.length >= proseLength && !stop.test(line) && inside[index + 1] === true
}
