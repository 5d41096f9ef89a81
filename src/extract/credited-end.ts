/** A sentence that closes with an agency's credit, or a reporter's name, is the article's last. In: labelled lines, out: the same with such a line kept. */
import type { LabelledLine } from '../model.ts'
import { readSignedEnd } from './signed-end.ts'
import { readTrailingCredit } from './trailing-credit.ts'

/** Least length of such a sentence before its credit, in UTF-16 units. */
const leastSentence = 20

/** Roles that the reader gives to lines it leaves out for their looks alone. */
const leftOut: ReadonlySet<string> = new Set(['unknown', 'navigation', 'related'])

/** The line right below the body becomes its last paragraph where it ends so: "The minister invited him to Tokyo. — VNS". */
export function keepCreditedEnd(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const last = lines.findLastIndex(({ role }) => role === 'paragraph')
  const below = lines.findIndex(({ role }, index) => index > last && role !== 'blank')
  const line = lines[below]
  if (last < 0 || !line || !leftOut.has(line.role)) return lines
  const { text } = line.repaired
  const credit = readTrailingCredit(text)
  const from = credit?.agency ? credit.start : (readSignedEnd(text)?.from ?? 0)
  const sentence = text.slice(0, from).trimEnd()
  if (sentence.length < leastSentence || !/[.!?。”"»]$/u.test(sentence)) return lines
  return lines.with(below, { ...line, role: 'paragraph', rule: 'credited-end', confidence: 0.8 })
}
