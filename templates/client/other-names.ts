/** Names of one thing: where a query says one of them (`ROK`), the others (`South Korea`) are asked for as well. */
import { type CatalogueNames, isTelling } from '../../src/archive/search-form.ts'
import { fold } from './evaluate.ts'
import type { QueryNode, TextNode } from './query/query.ts'

/** A name of more words than this isn't looked for. */
const longestName = 6

/** Each name in bare letters → those that are asked for with it. */
export type NameTable = ReadonlyMap<string, readonly string[]>

export function nameTable(groups: readonly CatalogueNames[]): NameTable {
  const entries = groups.flatMap(([searched, others]) =>
    [...searched, ...others].filter(isTelling).map((name) => [bare(name), searched] as const),
  )
  // From the last to the first, so that a name of two things is the first one's.
  return new Map(entries.reverse())
}

/** The tree with each name among its words replaced by all names of the same thing. */
export function withOtherNames(node: QueryNode, table: NameTable): QueryNode {
  if (node.kind === 'not') return { kind: 'not', part: withOtherNames(node.part, table) }
  if (node.kind === 'text') return withNames([node], table)?.node ?? node
  if (node.kind === 'or') return { ...node, parts: node.parts.map((part) => withOtherNames(part, table)) }
  if (node.kind !== 'and') return node
  const parts: QueryNode[] = []
  for (let at = 0; at < node.parts.length; ) {
    const found = withNames(node.parts.slice(at, at + longestName), table)
    const part = node.parts[at]
    if (found) parts.push(found.node)
    else if (part) parts.push(part.kind === 'text' ? part : withOtherNames(part, table))
    at += found?.length ?? 1
  }
  const [only] = parts
  return parts.length === 1 && only ? only : { kind: 'and', parts }
}

/** The longest name that these parts of a query begin with. */
function withNames(parts: readonly QueryNode[], table: NameTable): { node: QueryNode; length: number } | null {
  const texts: TextNode[] = []
  for (const part of parts) {
    if (part.kind !== 'text' || part.inTitle) break
    texts.push(part)
  }
  for (let length = texts.length; length > 0; length -= 1) {
    const typed = texts.slice(0, length)
    const said = typed.map(({ text }) => text).join(' ')
    const others = table.get(bare(said))?.filter((name) => !` ${bare(name)} `.includes(` ${bare(said)} `))
    if (others && others.length > 0) return { node: alternatives(typed, said, others), length }
  }
  return null
}

function alternatives(typed: readonly TextNode[], said: string, others: readonly string[]): QueryNode {
  const place = { start: typed[0]?.start ?? 0, end: typed.at(-1)?.end ?? 0 }
  const [only] = typed
  const own: QueryNode = typed.length === 1 && only ? only : { kind: 'and', parts: typed }
  const rest = distinctNames(others).map(
    (text): QueryNode => ({ kind: 'text', text, phrase: true, inTitle: false, ...place }),
  )
  return { kind: 'or', parts: [own, ...rest], names: [said, ...distinctNames(others)] }
}

/** `R.O.K.` is asked for with `ROK`. */
function distinctNames(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => bare(other) === bare(name)) === at)
}

function bare(text: string): string {
  if (/^[a-z]+(?: [a-z]+)*$/i.test(text)) return text.toLowerCase()
  return fold(text)
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The names that a tree asks for besides those typed. */
export function namesAdded(node: QueryNode): (readonly string[])[] {
  if (node.kind === 'not') return namesAdded(node.part)
  if (node.kind !== 'and' && node.kind !== 'or') return []
  return [...(node.names ? [node.names] : []), ...node.parts.flatMap(namesAdded)]
}
