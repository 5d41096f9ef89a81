/** Who wrote and who edited an article. In: its labelled lines, out: the names, each with the words that print it. */
import type { Evidence, Found, LabelledLine } from '../model.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { isBareName, namesInByline, namesInCredit, type PrintedName } from './names.ts'
import { spanOf } from './peel.ts'

export interface Credits {
  readonly authors: readonly Found<string>[]
  readonly editors: readonly Found<string>[]
}

/** Names in bylines and credits, each once. */
export function findPeople(lines: readonly LabelledLine[]): Credits {
  const bylines = lines.filter(({ role }) => role === 'byline')
  const credits = lines.filter(({ role }) => role === 'credit' || role === 'byline')
  return {
    authors: once(bylines.flatMap((line) => found(line, authorsIn(line.repaired.text), 'byline'))),
    editors: once(credits.flatMap((line) => found(line, namesInCredit(line.repaired.text, 'editor'), 'editor'))),
  }
}

function authorsIn(text: string): PrintedName[] {
  const names = namesInByline(text)
  if (names.length > 0) return names
  return isBareName(text) || agencyNamed(text) ? [{ name: text, start: 0, end: text.length }] : []
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
