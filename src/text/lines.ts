/** Cuts a text into numbered lines. In: the decoded text of a file, out: its lines with their line ends, repaired. */
import type { Line } from '../model.ts'
import { repairLine } from './repair.ts'
import { isNearlyUtf8, surveyUtf8 } from './utf8.ts'

/**
 * The lines of a text. `\n`, `\r\n` and `\r` end a line and are kept in `end`; nothing after a final line end is no line.
 * @param encoding what the text was decoded from: damaged UTF-8 comes as `iso-8859-1` and is repaired line by line
 */
export function toLines(text: string, encoding = 'utf-8'): Line[] {
  const brokenUtf8 = encoding === 'iso-8859-1' && isNearlyUtf8(surveyUtf8((at) => text.charCodeAt(at), text.length))
  return splitLines(text).map(([content, end], index) => {
    const n = index + 1
    const { repaired, edits } = repairLine(content, n, brokenUtf8)
    return { n, text: content, end, repaired, edits }
  })
}

/** Each line's content and line end. */
function splitLines(text: string): [content: string, end: string][] {
  const lines: [string, string][] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push([text.slice(from, index), end])
    from = index + end.length
  }
  if (from < text.length) lines.push([text.slice(from), ''])
  return lines
}
