/** Who wrote and who edited an article. In: its labelled lines, out: the names, each with the words that print it. */
import type { Evidence, Found, LabelledLine } from '../model.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { findPrintedDates } from '../text/dates.ts'
import { isBareName, nameBesideStamp, namesInByline, namesInCredit, type PrintedName } from './names.ts'
import { spanOf } from './peel.ts'

export interface Credits {
  readonly authors: readonly Found<string>[]
  readonly editors: readonly Found<string>[]
}

/** Names in bylines and credits, each once. Bylines above the body are the article's; those inside it count if there are no others. */
export function findPeople(lines: readonly LabelledLine[]): Credits {
  const body = lines.findIndex(({ role }) => role === 'paragraph')
  const above = lines.slice(0, Math.max(0, body)).flatMap(authorsIn)
  const authors = above.length > 0 ? above : lines.slice(Math.max(0, body)).flatMap(authorsIn)
  const credits = lines.filter(({ role }) => role === 'credit' || role === 'byline')
  const editors = credits.flatMap((line) => found(line, namesInCredit(line.repaired.text, 'editor'), 'editor'))
  return { authors: once(authors), editors: once(editors) }
}

function authorsIn(line: LabelledLine): Found<string>[] {
  const { text } = line.repaired
  if (line.role === 'timestamp') return found(line, namesInStamp(text), 'stamp-byline')
  if (line.role !== 'byline') return []
  const names = namesInByline(text)
  if (names.length > 0) return found(line, names, 'byline')
  const whole = isBareName(text) || agencyNamed(text) !== null
  return whole ? found(line, [{ name: text, start: 0, end: text.length }], 'byline') : []
}

function namesInStamp(text: string): PrintedName[] {
  const dates = findPrintedDates(text)
  const first = dates[0]
  const last = dates.at(-1)
  const names = namesInByline(text)
  return names.length > 0 || !first || !last ? names : nameBesideStamp(text, first.start, last.end)
}

function found(line: LabelledLine, names: readonly PrintedName[], rule: string): Found<string>[] {
  return names.map(({ name, start, end }) => {
    const evidence: Evidence = { ...spanOf(line, start, end), rule, basis: 'stated', of: name }
    return { value: name, evidence: [evidence] }
  })
}

function once(names: readonly Found<string>[]): Found<string>[] {
  return names.filter(({ value }, index) => names.findIndex((other) => other.value === value) === index)
}
