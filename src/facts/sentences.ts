/** Text → its sentences as offsets. A full stop after an initial or an abbreviation ("S. Korea", "Dec. 18") ends none. */

import { months } from '../text/calendar-names.ts'
import { matchesOf } from '../text/matches.ts'
import { nameKey } from '../text/name-of-day.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

const ABBREVIATION =
  /(?:^|[\s(（"“'‘-])(?:(?<!Ван )\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Ts|Ch|Sh|Yu|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Capt|Brig|Cmdr|Col|Sgt|Maj|Adm|Sen|Rep|Gov|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Rt|Hon|Shri|Smt|Rev|Pres|Min|Amb|Sec|Ave|approx|etc|a\.m|p\.m|e\.g|i\.e)$/u

/** No sentence of a report is longer; what is (a list, a page in one line) is cut, so that work per sentence stays bounded. */
const LONGEST = 1500

/** A stretch cut at white space into pieces of at most `LONGEST` units. */
function cut({ start, end }: Span, text: string): readonly Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const to = space > from + LONGEST / 2 ? space : from + LONGEST
    pieces.push({ start: from, end: to })
    from = to + (text.charAt(to) === ' ' ? 1 : 0)
  }
  return [...pieces, { start: from, end }]
}

/** Sentences of a text in order, white space between them left out. */
export function sentencesOf(text: string): readonly Span[] {
  return roughSentences(text).flatMap((sentence) => cut(sentence, text))
}

/** "Bei der 24. Sitzung", "Komisyonun 8. Dönem Toplantısı". */
const COUNTED =
  /(?:^|[^\p{L}])(?:der|die|das|dem|den|des|zu[mr]|am|im|beim|vom|ein|eine[nmrs]?|ihre[nmrs]?|seine[nmrs]?)\s\d{1,3}$/iu
const COUNTED_BY = /^(?:Dönem|Toplantı|Zirve|Tur|Genel Kurul)/u

/** "Am 10. Oktober", "bei der 24. Sitzung": the full stop of a day of the month, or of what is counted. */
function isOrdinal(text: string, stop: number, length: number): boolean {
  if (!/(?:^|\D)\d{1,3}$/.test(text.slice(Math.max(0, stop - 4), stop))) return false
  if (COUNTED.test(text.slice(Math.max(0, stop - 12), stop)) || COUNTED_BY.test(text.slice(stop + length))) return true
  if (!/(?:^|\D)\d{1,2}$/.test(text.slice(Math.max(0, stop - 3), stop))) return false
  const next = /^\p{L}+/u.exec(text.slice(stop + length, stop + length + 16))?.[0] ?? ''
  return months().has(nameKey(next))
}

const STOP = /[.!?。！？][)\]"”’»']{0,3}(?:\s+(?=["“‘'«([]{0,2}[\p{Lu}\p{Lo}\d])|(?<=[。！？]))/gu

function roughSentences(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const stop of matchesOf(text, STOP)) {
    if (stop[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(start, stop.index - 12), stop.index))) continue
    if (isOrdinal(text, stop.index, stop[0].length)) continue
    const end = stop.index + stop[0].trimEnd().length
    sentences.push({ start, end })
    start = stop.index + stop[0].length
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length })
  return sentences
}
