/** A clause or sentence in English → what it shows of two sides in one place, on one line or at one business. */
import type { EventMode } from '../model.ts'
import { MODES } from '../reference/contact-words.ts'
import { LINES, SIGNS } from '../reference/scene-words.ts'
import type { Span } from './sentences.ts'

/** The words of a sign, what they weigh, and the medium they tell. */
export interface Shown extends Span {
  readonly weight: number
  readonly mode: EventMode | null
}

const REMOTE = [...LINES, ...MODES.filter(({ mode }) => mode !== 'meeting')]

/** The line the sides spoke on, a picture before a voice alone. */
export function lineIn(clause: string): Shown | null {
  for (const wanted of ['video', 'phone'] as const) {
    for (const { mode, pattern } of REMOTE.filter((each) => each.mode === wanted)) {
      const match = pattern.exec(clause)
      if (match) return { start: match.index, end: match.index + match[0].length, weight: 2, mode }
    }
  }
  return null
}

export const signsIn = (clause: string): readonly Shown[] =>
  SIGNS.flatMap(({ pattern, weight, mode }) => {
    const match = pattern.exec(clause)
    return match ? [{ start: match.index, end: match.index + match[0].length, weight, mode: mode ?? null }] : []
  })
