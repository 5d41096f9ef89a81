/**
 * An English sentence whose grammar told no contact → the contact its words still tell: office-holders or institutions of
 * two countries, a medium ("by phone", "met"), a recent day and nothing that says it hasn't happened.
 */
import { Temporal } from 'temporal-polyfill'
import { MODES, NOT_HAPPENED } from '../reference/contact-words.ts'
import { daysOf } from './event-days.ts'
import type { Happening, Proof } from './happenings.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'

/** Days before the report's within which a contact is news and no background. */
const freshDays = 6

/** Behind the medium: what was talked about; no party stands there. */
const ABOUT = /\b(?:about|on\s(?:the|a|how|whether)|regarding|concerning|over\sthe|to\sdiscuss)\b/

/** @param parties of the sentence, in order */
export function looseContact(sentence: Sentence, parties: readonly Party[], today: string): Happening | null {
  const { text } = sentence
  const sides = parties.filter(({ kind }) => kind !== 'country' && kind !== 'capital')
  if (new Set(sides.flatMap((side) => side.countries)).size < 2) return null
  const [medium] = MODES.flatMap(({ mode, pattern }) => {
    const match = pattern.exec(text)
    return match ? [{ mode, start: match.index, end: match.index + match[0].length }] : []
  })
  if (!medium || NOT_HAPPENED.test(text)) return null
  const oldest = Temporal.PlainDate.from(today).subtract({ days: freshDays }).toString()
  const [day] = daysOf(sentence, today).filter(({ day: told }) => told >= oldest)
  const about = ABOUT.exec(text.slice(medium.end))
  const stop = about ? medium.end + about.index : text.length
  const actors = sides.filter(({ start }) => start < stop)
  const countries = [...new Set(actors.flatMap((actor) => actor.countries))].sort()
  if (!day || countries.length < 2) return null
  const proof = (rule: Proof['rule'], { start, end }: { readonly start: number; readonly end: number }): Proof => ({
    ...{ sentence, start, end, rule },
    inferred: true,
  })
  return {
    ...{ sentence, day: day.day, mode: medium.mode, countries, place: null, counterpart: null },
    proofs: [
      proof('event-day', day),
      proof('event-mode', medium),
      ...actors.map((actor) => proof('event-party', actor)),
    ],
  }
}
