/**
 * Ledger lines from stretches of a text. In: the text and the stretches that become lines, in order; out: lines that
 * partition it: what lies between two stretches is the end of the line before, what stands first a line without words.
 */
import type { Line, Markup } from '../model.ts'
import { type Pass, repairLine } from './repair.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
  /** What is taken off the raw stretch before it is repaired; null where it shows no words at all. */
  readonly passes: readonly Pass[] | null
  readonly markup?: Markup
}

export function partition(text: string, stretches: readonly Stretch[], brokenUtf8 = false): Line[] {
  const lines: Line[] = []
  const first = stretches[0]?.start ?? text.length
  if (first > 0) lines.push({ n: 1, text: '', end: text.slice(0, first), repaired: noWords, edits: [] })
  for (const [index, { start, end, passes, markup }] of stretches.entries()) {
    const n = lines.length + 1
    const raw = text.slice(start, end)
    const words = passes ? repairLine(raw, n, brokenUtf8, passes) : { repaired: noWords, edits: [] }
    const next = stretches[index + 1]?.start ?? text.length
    lines.push({ n, text: raw, end: text.slice(end, next), ...words, ...(markup ? { markup } : {}) })
  }
  return lines
}

const noWords = { text: '', segments: [] }

/** What the ledger knows of a stretch of metadata. */
export const metadataMarkup: Markup = {
  element: { n: 0, tag: 'head', hints: '', parent: null },
  linkShare: 0,
  metadata: true,
}
