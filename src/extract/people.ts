/** Who wrote and who edited an article. In: its labelled lines, out: the names, each with the words that print it. */
import type { Evidence, Found, LabelledLine } from '../model.ts'
import { agencyNamed } from '../reference/agencies.ts'
import { findPrintedDates } from '../text/dates.ts'
import {
  isDesk,
  isHouse,
  nameBesideStamp,
  namesAlone,
  namesInByline,
  namesInCredit,
  type PrintedName,
} from './names.ts'
import { spanOf } from './peel.ts'
import { bylineOpener, nameAbove, uncasedByline } from './rules/byline.ts'

export interface Credits {
  readonly authors: readonly Found<string>[]
  readonly editors: readonly Found<string>[]
}

/** Paragraphs of the body down to which a byline stands at its top. */
const topParagraphs = 3

/**
 * Names in bylines and credits, each once. Bylines at the top are the article's; else those that sign it; else the credits
 * ("Reporting by …"); else those inside it.
 */
export function findPeople(lines: readonly LabelledLine[]): Credits {
  const paragraphs = lines.flatMap(({ role }, index) => (role === 'paragraph' ? [index] : []))
  const top = paragraphs[Math.min(topParagraphs, paragraphs.length) - 1] ?? 0
  const end = paragraphs.at(-1) ?? 0
  const credits = lines.filter(({ role }) => role === 'credit' || role === 'byline')
  const places = [
    firstCluster(lines.slice(0, top).filter(({ rule }) => rule !== nameAbove.name)),
    lines.slice(end + 1).flatMap(authorsIn),
    credits.flatMap((line) => found(line, namesInCredit(line.repaired.text, 'author'), 'author')),
    credits.flatMap((line) => (line.role === 'credit' ? signersOf(line) : [])),
    lines.slice(top, end).flatMap(authorsIn),
    lines.filter(({ rule }) => rule === nameAbove.name).flatMap(authorsIn),
  ]
  const authors = withoutHouses(once(places.find((names) => names.length > 0) ?? []))
  const editors = credits.flatMap((line) => found(line, namesInCredit(line.repaired.text, 'editor'), 'editor'))
  return { authors, editors: once(editors) }
}

/** Where persons are named, the houses beside them ("Reuters", "Example Times") aren't authors. */
function withoutHouses(names: readonly Found<string>[]): Found<string>[] {
  const persons = names.filter(({ value }) => !isHouse(value))
  return [...(persons.length > 0 ? persons : names)]
}

/** The names of the first bylines, up to a paragraph behind one: a byline after that is another story's. */
function firstCluster(lines: readonly LabelledLine[]): Found<string>[] {
  const names: Found<string>[] = []
  let opened = false
  for (const line of lines) {
    if (line.role === 'paragraph' && names.length > 0) break
    names.push(...(opened && line.role === 'agency' ? wholeLine(line) : authorsIn(line)))
    if (line.role !== 'blank') opened = line.rule === bylineOpener.name
  }
  return names
}

/** "（总台记者 张三 李四）": a credit that is a byline as well. */
function signersOf(line: LabelledLine): Found<string>[] {
  const { text } = line.repaired
  return otherWork.test(text) ? [] : found(line, namesInByline(text), 'byline')
}

function authorsIn(line: LabelledLine): Found<string>[] {
  const { text } = line.repaired
  if (otherWork.test(text)) return []
  if (line.role === 'timestamp') return found(line, namesInStamp(text), 'stamp-byline')
  if (line.role !== 'byline') return []
  if (line.rule === uncasedByline.name) return wholeLine(line)
  const names = namesInByline(text)
  if (names.length > 0) return found(line, names, 'byline')
  const alone = namesAlone(text)
  if (alone.length > 0) return found(line, alone, 'byline')
  return agencyNamed(text) !== null ? wholeLine(line) : []
}

/** "By" and in the next line "The Associated Press": the house is named as the author. */
function wholeLine(line: LabelledLine): Found<string>[] {
  const { text } = line.repaired
  return found(line, [{ name: text, start: 0, end: text.length }], 'byline')
}

/** Bylines of those who edited or took the pictures. */
const otherWork = /^(?:edited|photos?|photography|pictures?|images?|video|illustrations?|graphics?) by(?!\p{L})/iu

function namesInStamp(text: string): PrintedName[] {
  const dates = findPrintedDates(text)
  const first = dates[0]
  const last = dates.at(-1)
  const names = namesInByline(text)
  return names.length > 0 || !first || !last ? names : nameBesideStamp(text, first.start, last.end)
}

function found(line: LabelledLine, names: readonly PrintedName[], rule: string): Found<string>[] {
  const persons = names.filter(({ name }) => !isDesk(name))
  return persons.map(({ name, start, end }) => {
    const evidence: Evidence = { ...spanOf(line, start, end), rule, basis: 'stated', of: name }
    return { value: name, evidence: [evidence] }
  })
}

function once(names: readonly Found<string>[]): Found<string>[] {
  return names.filter(({ value }, index) => names.findIndex((other) => other.value === value) === index)
}
