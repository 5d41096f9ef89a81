/** One sentence and its parties → what one country is told to have done alone: paid a visit, made a statement. */
import type { EventMode } from '../model.ts'
import { NOT_HAPPENED, STATED, VISITED } from '../reference/contact-words.ts'
import type { Group } from './groups.ts'
import { predicateOf } from './predicates.ts'

export interface Deed {
  readonly mode: EventMode
  /** The words that tell it. */
  readonly words: { readonly start: number; readonly end: number }
  readonly doer: Group
}

const DEEDS: readonly { readonly mode: EventMode; readonly pattern: RegExp }[] = [
  { mode: 'visit', pattern: VISITED },
  { mode: 'statement', pattern: STATED },
]

/** The first deed of the sentence's first subject, an office-holder or institution of one country. */
export function findDeed(text: string, groups: readonly Group[]): Deed | null {
  const doer = groups.find((group) => predicateOf(text, group))
  if (doer?.countries.length !== 1 || doer.parties.some(({ kind }) => kind === 'country' || kind === 'capital'))
    return null
  for (const { mode, pattern } of DEEDS) {
    const match = pattern.exec(text.slice(doer.end))
    if (!match) continue
    const start = doer.end + match.index
    const clause = text.slice(doer.end, start)
    if (clause.length > 160 || NOT_HAPPENED.test(clause) || (mode === 'visit' && clause.length > 60)) continue
    return { mode, words: { start, end: start + match[0].length }, doer }
  }
  return null
}
