/**
 * One JSON record → ledger lines. In: the raw text of the record, out: lines that partition it: each paragraph of the
 * article's text (or block of its HTML) is a line with its escapes taken off; each other field is a line of metadata.
 */
import type { Line, MarkupStatement } from '../../model.ts'
import { cutMarkup, placeStatements } from '../markup/lines.ts'
import type { PlacedStatement } from '../markup/metadata.ts'
import { metadataMarkup, partition, type Stretch } from '../partition.ts'
import { findEscapes, unescapeJson } from './json-escapes.ts'
import { BadJson, type JsonNode, readJson, stringOf } from './json-nodes.ts'
import { htmlKeys, listKeys, textKeys } from './record-fields.ts'

export interface RecordLines {
  readonly lines: readonly Line[]
  readonly statements: readonly MarkupStatement[]
  /** Whether the text was HTML. */
  readonly marked: boolean
}

type Member = JsonNode['members'][number]

/** @throws BadJson */
export function toRecordLines(text: string): RecordLines {
  const { members } = readRecord(text)
  const body = bodyOf(text, members)
  const marked = body !== undefined && isMarkup(text, body)
  const placed = members.filter((member) => member !== body).flatMap((member) => statementsOf(text, member))
  const cut =
    body === undefined
      ? { stretches: [], found: [] }
      : marked
        ? cutHtml(text, body[1])
        : { stretches: wordsIn(text, body[1]).flatMap((node) => cutText(text, node)), found: [] }
  const fields = oneStretch(placed)
  const stretches = [...fields, ...cut.stretches].sort((one, other) => one.start - other.start)
  const lines = partition(text, stretches)
  const found = [...placed, ...cut.found].sort((one, other) => one.tag.start - other.tag.start)
  return { lines, statements: placeStatements(lines, found), marked }
}

/** Openings tried for the record of a list's first item, which stands behind the list's own: `{"n": 2, "articles": [{…},`. */
const maxOpenings = 50

/** The record in an item's text: the whole object, or, behind the opening of its list, the one that ends last. */
function readRecord(text: string): JsonNode {
  let best: JsonNode | null = null
  let at = text.indexOf('{')
  for (let tries = 0; at >= 0 && tries < maxOpenings; tries++) {
    const node = readObject(text, at)
    if (node && node.end > (best?.end ?? 0)) best = node
    if (node && tries === 0) break
    at = text.indexOf('{', at + 1)
  }
  if (!best) throw new BadJson(0, 'a record')
  return recordsIn(best)?.[0] ?? best
}

function readObject(text: string, at: number): JsonNode | null {
  try {
    return readJson(text, at)
  } catch (error) {
    if (error instanceof BadJson) return null
    throw error
  }
}

/** The records that a list, or an object with a list of a known name, holds; null where it is a record itself. */
export function recordsIn(node: JsonNode): readonly JsonNode[] | null {
  if (node.kind === 'array') return node.items.filter(({ kind }) => kind === 'object')
  const lists = node.members.filter(([key, { kind, items }]) => {
    return (
      (listKeys as readonly string[]).includes(key.toLowerCase()) && kind === 'array' && items[0]?.kind === 'object'
    )
  })
  return lists[0]?.[1].items.filter(({ kind }) => kind === 'object') ?? null
}

/** The first text that holds something, else the first HTML. */
function bodyOf(text: string, members: readonly Member[]): Member | undefined {
  const filled = members.filter(([, value]) => wordsIn(text, value).length > 0)
  const named = (keys: readonly string[]): Member | undefined =>
    keys.flatMap((key) => filled.filter(([name]) => name.toLowerCase() === key))[0]
  const found = named(textKeys)
  const size = found ? wordsIn(text, found[1]).reduce((sum, { start, end }) => sum + end - start, 0) : 0
  return size >= leastText ? found : (named(htmlKeys) ?? found)
}

/** The strings of a text with words in them: itself, a list of paragraphs, Fundus's `{"summary": […], "sections": [{…}]}`. */
function wordsIn(text: string, value: JsonNode): JsonNode[] {
  if (value.kind === 'string') return stringOf(text, value).trim() === '' ? [] : [value]
  return [...value.items, ...value.members.map(([, member]) => member)].flatMap((each) => wordsIn(text, each))
}

/** Text shorter than this is a label (`"content": "article"`), not an article, if the record has HTML as well. */
const leastText = 100

function isMarkup(text: string, [key, value]: Member): boolean {
  if (value.kind !== 'string') return false
  if ((htmlKeys as readonly string[]).includes(key.toLowerCase())) return true
  return /<(?:p|div|br|article|html|h[1-6])\b[^>]*>/i.test(stringOf(text, value))
}

/** A field of one or several values, `"author": ["Jane Doe", {"name": "John Roe"}]`, each with its place. */
function statementsOf(text: string, [key, value]: Member): PlacedStatement[] {
  const tag = { start: value.start, end: value.end }
  const name = `field:${key.toLowerCase()}`
  if (isDayNumber(text, value)) {
    return [{ statement: { kind: 'field', key: name, value: text.slice(value.start, value.end) }, tag, ...tag }]
  }
  return stringsIn(text, value).map(({ start, end }) => ({
    statement: { kind: 'field', key: name, value: stringOf(text, { ...value, start, end }).trim() },
    tag,
    start: start + 1,
    end: end - 1,
  }))
}

/** `20240312`, or seconds or milliseconds since 1970: numbers that may be a time. Others (views, ratings) state nothing. */
function isDayNumber(text: string, { kind, start, end }: JsonNode): boolean {
  return kind === 'other' && /^(?:(?:19|20)\d{6}|\d{10}|\d{13})$/.test(text.slice(start, end))
}

function stringsIn(text: string, value: JsonNode): JsonNode[] {
  if (value.kind === 'string') return stringOf(text, value).trim() === '' ? [] : [value]
  if (value.kind === 'array') return value.items.slice(0, 50).flatMap((item) => stringsIn(text, item))
  return value.members.flatMap(([key, name]) => (/^(?:name|title)$/i.test(key) ? stringsIn(text, name) : []))
}

/** Fields as lines of metadata: one for each value, however many statements it makes. */
function oneStretch(placed: readonly PlacedStatement[]): Stretch[] {
  const starts = new Map(placed.map(({ tag }) => [tag.start, tag.end]))
  return [...starts].map(([start, end]) => ({ start, end, passes: null, markup: metadataMarkup }))
}

/** Plain text: a paragraph is a line, and ends at a line break (`\n` in the raw text). */
function cutText(text: string, { start, end }: JsonNode): Stretch[] {
  const from = start + 1
  const inner = text.slice(from, end - 1)
  const stretches: Stretch[] = []
  let at = 0
  const add = (stop: number): void => {
    const raw = inner.slice(at, stop)
    if (raw.trim() !== '') {
      stretches.push({ start: from + at, end: from + stop, passes: [{ rule: 'json-escape', found: findEscapes(raw) }] })
    }
  }
  for (const { 0: sign, index } of inner.matchAll(/\\(?:u000[ad]|[\s\S])|[\n\r]/gi)) {
    if (!/^(?:\\n|\\r|\\u000[ad]|\n|\r)$/i.test(sign)) continue
    add(index)
    at = index + sign.length
  }
  add(inner.length)
  return stretches
}

/** HTML: cut as a page, then led back through the escapes. */
function cutHtml(text: string, { start, end }: JsonNode): { stretches: Stretch[]; found: PlacedStatement[] } {
  const from = start + 1
  const raw = text.slice(from, end - 1)
  const { text: html, rawOf } = unescapeJson(raw)
  const { stretches, found } = cutMarkup(html)
  const back = (at: number): number => from + rawOf(at)
  const escapesIn = (one: number, other: number) => ({
    rule: 'json-escape',
    found: findEscapes(text.slice(one, other)),
  })
  return {
    stretches: stretches.map((stretch) => {
      const [one, other] = [back(stretch.start), back(stretch.end)]
      return {
        ...stretch,
        start: one,
        end: other,
        passes: stretch.passes && [escapesIn(one, other), ...stretch.passes],
      }
    }),
    found: found.map(({ statement, tag, start: first, end: last }) => ({
      statement,
      tag: { start: back(tag.start), end: back(tag.end) },
      start: back(first),
      end: back(last),
    })),
  }
}
