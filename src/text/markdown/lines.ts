/**
 * Markdown → ledger lines. In: the text of a file with or without front matter, out: lines that partition it: each block
 * (paragraph, heading, entry of a list, quotation) is a line with its signs taken off; each field of the front matter is a
 * line of metadata. Front matter is YAML, or TOML as Hugo has it, and nothing else: `---js` never runs.
 */
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isPair, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml'
import type { Line, MarkupElement, MarkupStatement } from '../../model.ts'
import type { Block, Run } from '../markup/blocks.ts'
import { placeStatements, toStretch } from '../markup/lines.ts'
import type { PlacedStatement } from '../markup/metadata.ts'
import { metadataMarkup, partition } from '../partition.ts'
import { isReadableYaml } from '../yaml-nesting.ts'
import { readTomlFields, tomlMatter } from './toml-fields.ts'

export interface MarkdownLines {
  readonly lines: readonly Line[]
  readonly statements: readonly MarkupStatement[]
}

export function toMarkdownLines(text: string): MarkdownLines {
  const matter = frontMatter.exec(text)
  const toml = matter ? null : tomlMatter.exec(text)
  const from = (matter ?? toml)?.[0].length ?? 0
  const found = matter
    ? readFields(matter[2] ?? '', matter[1]?.length ?? 0)
    : readTomlFields(toml?.[2] ?? '', toml?.[1]?.length ?? 0)
  const blocks = readBlocks(text, from)
  const fields = found.map(({ tag }) => ({ ...tag, passes: null, markup: metadataMarkup }))
  const distinct = fields.filter(({ start }, index) => start !== fields[index - 1]?.start)
  const lines = partition(text, [...distinct, ...blocks.map((block) => toStretch(text, block))])
  return { lines, statements: placeStatements(lines, found) }
}

/** `---`, lines of YAML, `---`; a byte order mark may stand before it. */
const frontMatter = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** What is wrong with a text's front matter, or null: it is then passed over, and the text below is read without it. */
export function frontMatterTrouble(text: string): { readonly line: number; readonly detail: string } | null {
  const matter = frontMatter.exec(text)
  if (!matter)
    return /^\ufeff?---[ \t]*\r?\n[\w-]+:\s/.test(text) ? { line: 1, detail: 'is never closed by ---' } : null
  if (!isReadableYaml(matter[2] ?? '')) return { line: 2, detail: 'is too large or nested too deeply' }
  const lines = new LineCounter()
  const { errors, contents } = parseDocument(matter[2] ?? '', { schema: 'failsafe', strict: false, lineCounter: lines })
  const [error] = errors
  if (error)
    return {
      line: 1 + (error.linePos?.[0].line ?? 1),
      detail: `is no YAML: ${error.message.replace(/ at line[\s\S]*/, '')}`,
    }
  return contents && !('items' in contents) ? { line: 2, detail: 'holds no fields (name: value)' } : null
}

/** The scalars of the front matter, of lists each entry, as statements with their places. */
function readFields(yaml: string, offset: number): PlacedStatement[] {
  if (!isReadableYaml(yaml)) return []
  const document = parseDocument(yaml, { schema: 'failsafe', strict: false })
  if (document.errors.length > 0 || !document.contents || !('items' in document.contents)) return []
  return document.contents.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return []
    const key = `field:${String(pair.key.value).toLowerCase()}`
    const [start, , end] = rangeOf(pair.value) ?? [0, 0, 0]
    const tag = { start: offset + start, end: offset + end }
    return scalarsIn(pair.value).map(({ value, range }) => ({
      statement: { kind: 'field' as const, key, value: value.trim() },
      tag,
      start: offset + range[0],
      end: offset + range[1],
    }))
  })
}

type Range = readonly [start: number, valueEnd: number, end: number]

function rangeOf(node: unknown): Range | null {
  const range = node && typeof node === 'object' && 'range' in node ? (node as YamlNode).range : null
  return range ?? null
}

function scalarsIn(node: unknown): { value: string; range: Range }[] {
  if (isSeq(node)) return node.items.flatMap(scalarsIn)
  const range = rangeOf(node)
  return isScalar(node) && range && String(node.value ?? '').trim() !== '' ? [{ value: String(node.value), range }] : []
}

/** Blocks that hold text, with the elements HTML would give them. */
function readBlocks(text: string, from: number): Block[] {
  const tree: Root = unified().use(remarkParse).parse(text.slice(from))
  const blocks: Block[] = []
  let count = 0
  const visit = (node: Nodes, parent: MarkupElement | null): void => {
    const tag = tagOf(node)
    const element = tag ? { n: ++count, tag, hints: '', parent } : parent
    const runs =
      node.type === 'paragraph' || node.type === 'heading' || node.type === 'code'
        ? runsIn(text, node, from, false)
        : null
    const [first, last] = [runs?.[0], runs?.at(-1)]
    if (runs && first && last && element) blocks.push({ start: first.start, end: last.end, element, runs })
    else if ('children' in node) for (const child of node.children) visit(child, element)
  }
  visit(tree, null)
  return blocks
}

function tagOf(node: Nodes): string | null {
  if (node.type === 'heading') return `h${node.depth}`
  return tags[node.type] ?? null
}

const tags: Readonly<Partial<Record<Nodes['type'], string>>> = {
  root: 'body',
  paragraph: 'p',
  code: 'pre',
  list: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
}

/** The text inside a block as stretches of the raw file; a backslash before a sign is no text. */
function runsIn(text: string, node: Nodes, from: number, linked: boolean): Run[] {
  const { start, end } = { start: offsetOf(node, 'start') + from, end: offsetOf(node, 'end') + from }
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return withoutEscapes(text, start, end, linked)
  }
  if (!('children' in node)) return []
  return node.children.flatMap((child) => runsIn(text, child, from, linked || node.type === 'link'))
}

function offsetOf(node: Nodes, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0
}

function withoutEscapes(text: string, start: number, end: number, linked: boolean): Run[] {
  const runs: Run[] = []
  let at = start
  for (const { index } of text.slice(start, end).matchAll(/\\(?=[!-/:-@[-`{-~])/g)) {
    if (start + index > at) runs.push({ start: at, end: start + index, linked, gap: '' })
    at = start + index + 1
  }
  if (end > at) runs.push({ start: at, end, linked, gap: '' })
  return runs
}
