/** A sentence with its days → the ranges it tells: "from March 6 to 8", "March 6-8", "6–8 March", "from Monday to Wednesday". EDTF. */
import type { DayWords } from './day-words.ts'

/** Between the ends of a range. A dash alone makes one; a word only after "from" or "between", in whatever language. */
const DASH = /^\s?[-–—~～〜]\s?$/
const UNTIL =
  /^\s?(?:to|through|thru|until|till|and|al?|hasta(?:\sel)?|y(?:\sel)?|au|et|jusqu['’]au|bis(?:\szum)?|und|по|до|и|і|a|até|e|إلى|الى|حتى|تا|đến|sampai|hingga|至|到|から|까지)\s?(?:on\s)?$/i
const FROM =
  /(?:^|[^\p{L}])(?:from|between|since|del?|entre(?:\sel|\sle)?|desde(?:\sel)?|du|dal|vo[mn]|zwischen|с|между|de|من|از|från|od|від|从|自)\s?(?:on\s)?$/iu

/** Words that make a range by themselves, where no word stands before its start. */
const ALONE = /^\s?(?:至|到|から|부터)\s?$/

/** "On October 8 and 9": two days one after the other are a range too. */
const AND = /^(?:\s(?:and|y|et|und|и|e|و|ve)\s?|、)$/i

/** A day of the month alone that ends a range: "March 6 to 8"; or that starts one: "6 to 8 March". */
const BARE_END =
  /^(\s?(?:[-–—~～〜]|to|through|until|till|and|y|et|und|и|e|al|au|bis|по|do|a|إلى|الى|حتى|تا|đến|sampai|hingga|至|到|から|부터)\s?)(\d{1,2})(?:日|일)?(?![\d:%]|\.\d|\s(?:people|million|billion|percent|per|euros?|dollars?))/iu
const BARE_START =
  /(?<!\d)(\d{1,2})\.?(\s?(?:[-–—~～〜、]|to|and|al|au|bis|bis zum|по|do|a|إلى|الى|حتى|تا|đến|sampai|hingga|至|到|y|et|und|и|і|e|و|ve)\s?)$/iu

const range = (from: string, to: string): string | null => (from < to ? `${from}/${to}` : null)
const isFrom = (text: string, start: number): boolean => FROM.test(text.slice(Math.max(0, start - 16), start))
const joins = (text: string, connector: string, start: number): boolean =>
  DASH.test(connector) || ALONE.test(connector) || (UNTIL.test(connector) && isFrom(text, start))

/** Is the second the day after the first? */
const isNext = (one: string, other: string): boolean =>
  Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`) === 24 * 60 * 60 * 1000

/** The same month's other day: `2023-03-06`, 8 → `2023-03-08`. */
const withDay = (day: string, number: string): string => `${day.slice(0, 8)}${number.padStart(2, '0')}`

/** A day with the bare number before or after it, if they are a range. */
function withBare(text: string, day: DayWords): DayWords | null {
  const inside = /(\d{1,2})\s?[-–—]\s?(\d{1,2})(?!\d)/.exec(text.slice(day.start, day.end))
  if (inside?.[2] && Number(inside[1]) === Number(day.day.slice(8))) {
    const days = range(day.day, withDay(day.day, inside[2]))
    if (days) return { ...day, day: days }
  }
  const after = BARE_END.exec(text.slice(day.end, day.end + 12))
  const nextDay = after?.[2] !== undefined && Number(after[2]) === Number(day.day.slice(8)) + 1
  if (after?.[1] && after[2] && (joins(text, after[1], day.start) || (nextDay && AND.test(after[1])))) {
    const days = range(day.day, withDay(day.day, after[2]))
    if (days) return { ...day, end: day.end + after[0].length, day: days }
  }
  const before = BARE_START.exec(text.slice(Math.max(0, day.start - 12), day.start))
  const start = day.start - (before?.[0].length ?? 0)
  const dayAfter = before?.[1] !== undefined && Number(before[1]) + 1 === Number(day.day.slice(8))
  if (before?.[1] && before[2] && (joins(text, before[2], start) || (dayAfter && AND.test(before[2])))) {
    const days = range(withDay(day.day, before[1]), day.day)
    if (days) return { ...day, start, day: days }
  }
  return null
}

/** Days in order, those that are ends of one range made one. */
export function joinRanges(text: string, days: readonly DayWords[]): readonly DayWords[] {
  const joined: DayWords[] = []
  for (const day of days) {
    const last = joined.at(-1)
    const gap = text.slice(last?.end ?? 0, day.start)
    const whole =
      last && (joins(text, gap, last.start) || (AND.test(gap) && isNext(last.day, day.day)))
        ? range(last.day, day.day)
        : null
    if (last && whole) joined[joined.length - 1] = { start: last.start, end: day.end, day: whole }
    else joined.push(withBare(text, day) ?? day)
  }
  return joined
}
