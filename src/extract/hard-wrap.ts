/**
 * Pages whose lines were broken at a width, as `fold -s`, mail and old sites do. In: the lines' texts as they stand in the file,
 * out: which of them go on in the next line. No word of any language is looked at: a line goes on where the next line's first
 * word would not have fitted behind it.
 */
import { kindOf, wide } from '../text/sign-kinds.ts'

/** Least and greatest width, in UTF-16 units, at which lines are broken; a page with a longer line isn't wrapped. */
const leastWidth = 30
const greatestWidth = 110

/**
 * Of the lines nearly as long as the longest (from this share of it on), so many must go on, and at least `fewest`. Few of them
 * end a sentence, while those of a page whose paragraphs are a sentence each all do.
 */
const nearlyFull = 0.8
const mostlyForced = 0.8
const fewest = 5
const mostStopped = 0.4
const stop = /[.!?…。！？؟۔।][\s"'”’»)\]）」』]*$/u

/** Whether each line goes on in the next; none does on a page that isn't wrapped. Linear in the lines. */
export function findWidthBreaks(texts: readonly string[]): boolean[] {
  const lines = texts.map((text) => text.trimEnd())
  const width = widthOf(lines)
  if (width === 0) return lines.map(() => false)
  const forced = lines.map((line, index) => isForced(line, lines[index + 1] ?? '', width))
  const full = lines.flatMap((line, index) =>
    line.length >= width * nearlyFull && (lines[index + 1] ?? '') !== '' ? [forced[index] === true] : [],
  )
  const going = full.filter((each) => each).length
  const stopped = lines.filter((line, index) => forced[index] && stop.test(line)).length
  const wraps = going >= fewest && going >= full.length * mostlyForced && stopped <= going * mostStopped
  return wraps ? forced : forced.map(() => false)
}

/** The longest line that could have been broken; 0 where that is no width of wrapped text. */
function widthOf(lines: readonly string[]): number {
  const breakable = (line: string): boolean => line.length > 0 && firstWord(line).length < line.trimStart().length
  const longest = lines.reduce((most, line) => (line.length > most && breakable(line) ? line.length : most), 0)
  return longest < leastWidth || longest > greatestWidth ? 0 : longest
}

function isForced(line: string, next: string, width: number): boolean {
  if (line === '' || next === '') return false
  const word = firstWord(next)
  return line.length + word.length + (isWide(word) ? 0 : 1) > width
}

/** Up to the first space; in scripts without spaces two signs, as no line begins with a full stop. */
function firstWord(text: string): string {
  const start = text.trimStart()
  if (isWide(start)) return start.slice(0, 2)
  const end = start.search(/\s/u)
  return end < 0 ? start : start.slice(0, end)
}

function isWide(text: string): boolean {
  return (kindOf(text.codePointAt(0) ?? 0) & wide) !== 0
}
