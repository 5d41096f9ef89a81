/** Dates that a page sets on several lines: "Jan", "09", "2023", or a day and below it the time. In: lines, out: how many belong together. */
import { findPrintedDates } from './dates.ts'

/** Most lines of such a date, and the longest line, in UTF-16 units. */
const longest = { lines: 3, units: 24 }

/** A day or a month alone, perhaps with what joins it to the year: "09", "Jan.", "June 2,". */
const dayOrMonth = /^(?:\d{1,2}[.,]?|[\p{L}\p{M}]{3,12}\.?(?: \d{1,2},?)?|\d{1,2}\.? [\p{L}\p{M}]{3,12}\.?,?)$/u
const endsInYear = /(?:19|20)\d{2}$/u
const clockTime = /^\d{1,2}[:.h]\d{2}(?!\d)/u

/**
 * How many of the lines from `at` on are one date together; 1 where the line stands for itself.
 * @param texts lines with something in them
 */
export function linesOfDate(texts: readonly string[], at: number): number {
  const [first = '', second = ''] = texts.slice(at, at + 2)
  if (first === '' || second === '' || first.length > longest.units || second.length > longest.units) return 1
  if (clockTime.test(second)) return isDay(first) && isWhole(`${first} ${second}`, true) ? 2 : 1
  if (!dayOrMonth.test(first)) return 1
  for (let count = longest.lines; count > 1; count--) {
    const parts = texts.slice(at, at + count)
    const joined = parts.join(' ')
    if (parts.length === count && endsInYear.test(joined) && isWhole(joined, false)) return count
  }
  return 1
}

/** A whole day without a time. */
const isDay = (text: string): boolean => endsInDigitsOrYear.test(text) && isWhole(text, false)
const endsInDigitsOrYear = /\d[日.]?$|\d{4}/u

/** What may follow a time: "Uhr", "น.". */
const ends = /^(?:\s?[\p{L}\p{M}]{1,4}\.?)?$/u

/** Whether a text is one complete date and nothing else, with or without a time. */
function isWhole(text: string, timed: boolean): boolean {
  const [date, more] = findPrintedDates(text)
  if (!date || more || date.start > 0 || !ends.test(text.slice(date.end))) return false
  return date.year !== null && date.day !== null && (date.hour !== null) === timed
}
