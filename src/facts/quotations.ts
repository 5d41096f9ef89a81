/** An English text → what of it stands within quotation marks, a quotation that goes on from the sentence before included. */
import { matchesOf } from '../text/matches.ts'
import { lately } from '../text/once.ts'
import type { Span } from './sentences.ts'

const MARK = /["“”]/g

/** "I asked at four," Rukavec said: behind a word or a stop a mark closes. */
const closes = (text: string, at: number): boolean =>
  text.charAt(at) === '”' || (text.charAt(at) === '"' && at > 0 && !/[\s(]/.test(text.charAt(at - 1)))

const quotationsIn = lately((text: string): readonly Span[] => {
  const marks = matchesOf(text, MARK).map(({ index }) => index)
  const [first] = marks
  if (first === undefined) return []
  const ends = closes(text, first) ? [-1, ...marks] : marks
  return ends.flatMap((start, at) => (at % 2 === 0 ? [{ start: start + 1, end: ends[at + 1] ?? text.length }] : []))
})

/** Does a place in an English text stand within quotation marks? */
export const isQuoted = (text: string, at: number): boolean =>
  quotationsIn(text).some(({ start, end }) => start <= at && at < end)
