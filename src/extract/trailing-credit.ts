/** Reads the credit that closes a paragraph. In: its text, out: where the credit starts and the agency it names. */
import { type AgencyMention, agencyNamed, findAgencies } from '../reference/agencies.ts'
import type { ReadDateline } from './lead.ts'

/** A credit closing the last paragraph, from `start` to the end of the text. */
export interface TrailingCredit {
  readonly start: number
  readonly agency: ReadDateline['agency']
}

const trailing: readonly RegExp[] = [
  // PTI ABC DEF: the agency, then its writers' initials
  /(?<=[.!?”"])\s(?<name>\p{Lu}{2,6})(?: \p{Lu}{2,4}){1,3}$/u,
  /\s?\/(?<name>[^/\s]{2,20})\/\.?$/u,
  /\s?[(（](?<name>[^()（）]{2,40})[)）][.。]?$/u,
  /(?<=[.!?”"])\s(?:--\s?|[-–—/]\s?)?(?<name>[\p{Lu}]{2,10}|[\p{L} ]{2,30})$/u,
]

/** What may stand before the agency: "(mit dpa)", "(With Reuters)". */
const withAgency = /^(?:mit|with|avec|con|com|с)\s$/iu

/** The agency a credit consists of or opens with: "Xinhua", "AFP/jW", "mit dpa", "LaPresse/AP". */
function leadingAgency(name: string): AgencyMention | null {
  const whole = agencyNamed(name)
  if (whole) return { agency: whole, start: 0, end: name.length }
  const first = findAgencies(name)[0]
  if (!first) return null
  const rest = name.slice(first.end)
  const opens = first.start === 0 || withAgency.test(name.slice(0, first.start))
  return opens && /^(?:$|\s?[/,+]\s?\S{1,20}$)/.test(rest) ? first : null
}

/** " (Xinhua)", " – KUNA", " REUTERS" at the end of a paragraph, or "(END)". */
export function readTrailingCredit(text: string): TrailingCredit | null {
  const tail = text.slice(-80)
  for (const pattern of trailing) {
    const match = pattern.exec(tail)
    const name = match?.groups?.name
    if (!match || name === undefined) continue
    const start = text.length - tail.length + match.index
    const at = start + match[0].indexOf(name)
    const named = match[0].includes(name) ? leadingAgency(name) : null
    if (named) return { start, agency: { ref: named.agency, start: at + named.start, end: at + named.end } }
    if (/^end$/i.test(name) && match[0].includes('(')) return { start, agency: null }
  }
  return null
}
