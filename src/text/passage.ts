/** Passages: repaired text that keeps the way back to the raw lines it was read from. Pure operations on them. */
import type { Passage, Segment, SourceSpan } from '../model.ts'

/**
 * The part of a passage from `start` to `end` (UTF-16 units, end exclusive), with its own way back.
 * @returns an empty passage where the range is empty
 */
export function slicePassage(passage: Passage, start: number, end: number = passage.text.length): Passage {
  const segments: Segment[] = []
  for (const segment of passage.segments) {
    const from = Math.max(segment.at, start)
    const to = Math.min(segment.at + segment.length, end)
    if (from < to) {
      segments.push({ at: from - start, line: segment.line, raw: segment.raw + from - segment.at, length: to - from })
    }
  }
  return { text: passage.text.slice(start, end), segments }
}

/** A passage without the white space at its ends. */
export function trimPassage(passage: Passage): Passage {
  const start = passage.text.length - passage.text.trimStart().length
  return slicePassage(passage, start, Math.max(start, passage.text.trimEnd().length))
}

/** Several passages as one, with `glue` (which stands in no raw line) between them. */
export function joinPassages(passages: readonly Passage[], glue: string): Passage {
  let text = ''
  const segments: Segment[] = []
  for (const [index, passage] of passages.entries()) {
    if (index > 0) text += glue
    for (const segment of passage.segments) segments.push({ ...segment, at: segment.at + text.length })
    text += passage.text
  }
  return { text, segments }
}

/**
 * Where the units `start` to `end` of a passage stand in the raw file: one span for each raw line they touch.
 * Units that cleaning put in (a joining space) stand nowhere and are passed over.
 */
export function sourceSpans(passage: Passage, start = 0, end: number = passage.text.length): SourceSpan[] {
  const spans: SourceSpan[] = []
  for (const segment of slicePassage(passage, start, end).segments) {
    const last = spans.at(-1)
    const stop = segment.raw + segment.length
    if (last && last.line === segment.line && segment.raw >= last.end) {
      spans[spans.length - 1] = { ...last, end: stop }
    } else {
      spans.push({ line: segment.line, start: segment.raw, end: stop })
    }
  }
  return spans
}
