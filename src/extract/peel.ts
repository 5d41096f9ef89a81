/** Takes a stretch off a line that stays: a dateline, a trailing credit, the collector's prefix. The ledger keeps it as an edit. */
import type { Edit, LabelledLine, Line, Passage, SourceSpan } from '../model.ts'
import { slicePassage, sourceSpans, trimPassage } from '../text/passage.ts'

/** The part taken off, and the line without it. */
export interface Peeled<L extends Line> {
  readonly line: L
  readonly part: Passage
}

/**
 * Takes units `start` to `end` of the repaired text off a line, at one of its ends.
 * @param rule the name the edit gets
 */
export function peel<L extends Line | LabelledLine>(line: L, start: number, end: number, rule: string): Peeled<L> {
  const part = slicePassage(line.repaired, start, end)
  const rest = trimPassage(start === 0 ? slicePassage(line.repaired, end) : slicePassage(line.repaired, 0, start))
  const from = start === 0 ? firstUnit(part) : endOf(rest)
  const to = start === 0 ? firstUnit(rest) : endOf(part)
  const edit: Edit = { rule, start: from, end: to, was: line.text.slice(from, to), now: '' }
  const outside = line.edits.filter((each) => each.end <= from || each.start >= to)
  const others = outside.filter((each) => each.end > each.start || (each.start !== from && each.start !== to))
  const edits = [...others, edit].sort((one, other) => one.start - other.start)
  return { line: { ...line, repaired: rest, edits }, part: trimPassage(part) }
}

function firstUnit(passage: Passage): number {
  return sourceSpans(passage)[0]?.start ?? 0
}

function endOf(passage: Passage): number {
  return sourceSpans(passage).at(-1)?.end ?? 0
}

/** Where a part of a line's repaired text stands in its raw text, as one span. */
export function spanOf(line: Line, start = 0, end: number = line.repaired.text.length): SourceSpan {
  const spans = sourceSpans(line.repaired, start, end)
  return { line: line.n, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}
