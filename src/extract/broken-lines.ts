/** Paragraphs and dates that stand on several lines. In: a page's lines, out: which of them go on in the next, and the page with them joined. */
import type { Line } from '../model.ts'
import { linesOfDate } from '../text/broken-dates.ts'
import { joinPassages } from '../text/passage.ts'
import { findWidthBreaks } from './hard-wrap.ts'
import { findInlineBreaks } from './inline-breaks.ts'

/** The numbers of the lines whose paragraph goes on in the next line; none on most pages. Elements of HTML pages are whole already. */
export function findGoingOn(lines: readonly Pick<Line, 'n' | 'text' | 'repaired' | 'markup'>[]): ReadonlySet<number> {
  if (lines.some(({ markup }) => markup)) return new Set()
  const texts = lines.map(({ text, repaired }) => (repaired.text === '' ? '' : text))
  const forced = findWidthBreaks(texts)
  const goingOn = forced.includes(true) ? forced : findInlineBreaks(texts)
  const dates = findDateBreaks(lines)
  return new Set(lines.flatMap(({ n }, index) => (goingOn[index] || dates.has(index) ? [n] : [])))
}

/** Positions of lines whose date goes on in the next, blank ones between included. */
function findDateBreaks(lines: readonly Pick<Line, 'repaired'>[]): ReadonlySet<number> {
  const filled = lines.flatMap(({ repaired }, index) => (repaired.text === '' ? [] : [index]))
  const texts = filled.map((index) => lines[index]?.repaired.text ?? '')
  const breaks = new Set<number>()
  for (let at = 0; at < texts.length; at++) {
    const count = linesOfDate(texts, at)
    const [from = 0, to = 0] = [filled[at], filled[at + count - 1]]
    for (let index = from; index < to; index++) breaks.add(index)
    at += count - 1
  }
  return breaks
}

/** The page as if no paragraph had been broken: each is a line with the number of its first. */
export function joinBroken(lines: readonly Line[]): readonly Line[] {
  const goingOn = findGoingOn(lines)
  if (goingOn.size === 0) return lines
  const groups: Line[][] = []
  for (const [index, line] of lines.entries()) {
    if (goingOn.has(lines[index - 1]?.n ?? 0)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups.flatMap(joinLines)
}

function joinLines(lines: readonly Line[]): Line[] {
  const [first, ...more] = lines
  if (!first) return []
  const parts = more.flatMap(({ repaired }, index) => {
    if (repaired.text === '') return []
    const before = lines.slice(0, index + 1).findLast((line) => line.repaired.text !== '')?.repaired.text ?? ''
    return [{ text: glue(before, repaired.text), segments: [] }, repaired]
  })
  return [{ ...first, repaired: joinPassages([first.repaired, ...parts], '') }]
}

/** What joins two lines of one paragraph: nothing before a closing sign, and in scripts without spaces. */
export function glue(line: string, next: string): string {
  return unspaced.test(line.slice(-1) + next.slice(0, 1)) ? '' : ' '
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]{2}|.[,.;:!?)\]”’]$/u
