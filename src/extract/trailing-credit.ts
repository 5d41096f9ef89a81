/** Reads the credit that closes a paragraph. In: its text, out: where the credit starts and the agency it names. */
import { agencyNamed } from '../reference/agencies.ts'
import type { ReadDateline } from './lead.ts'

/** A credit closing the last paragraph, from `start` to the end of the text. */
export interface TrailingCredit {
  readonly start: number
  readonly agency: ReadDateline['agency']
}

const trailing: readonly RegExp[] = [
  /\s?[(（](?<name>[^()（）]{2,40})[)）][.。]?$/u,
  /(?<=[.!?”"])\s(?:[-–—/]\s?)?(?<name>[\p{Lu}]{2,10}|[\p{L} ]{2,30})$/u,
]

/** " (Xinhua)", " – KUNA", " REUTERS" at the end of a paragraph, or "(END)". */
export function readTrailingCredit(text: string): TrailingCredit | null {
  const tail = text.slice(-80)
  for (const pattern of trailing) {
    const match = pattern.exec(tail)
    const name = match?.groups?.name
    if (!match || name === undefined) continue
    const start = text.length - tail.length + match.index
    const ref = agencyNamed(name)
    const at = start + match[0].indexOf(name)
    if (ref) return { start, agency: { ref, start: at, end: at + name.length } }
    if (/^end$/i.test(name) && match[0].includes('(')) return { start, agency: null }
  }
  return null
}
