/** A query made wider: names get their other names, and a word that stands nowhere the words it begins. */
import type { Library } from './library.ts'
import { findBeginning } from './near-words.ts'
import { withOtherNames } from './other-names.ts'
import type { QueryNode, TextNode } from './query/query.ts'
import type { SearchState } from './search-state.ts'

/** Other names of what is asked for, and for words that stand nowhere the words they begin. */
export async function widenQuery(tree: QueryNode, library: Library, search: SearchState): Promise<QueryNode> {
  return completeWords(search.asTyped ? tree : withOtherNames(tree, library.names), library)
}

async function completeWords(node: QueryNode, library: Library): Promise<QueryNode> {
  if (node.kind === 'not') return { kind: 'not', part: await completeWords(node.part, library) }
  if (node.kind === 'and' || node.kind === 'or')
    return { ...node, parts: await Promise.all(node.parts.map((part) => completeWords(part, library))) }
  if (node.kind !== 'text' || node.phrase || !(await isUnknown(node, library))) return node
  const words = await findBeginning(library.vocabulary, node.text)
  if (words.length === 0) return node
  return {
    kind: 'or',
    parts: words.map((text) => ({ ...node, text })),
    names: [`${node.text}…`, ...words],
  }
}

/** Whether a word stands nowhere in the archive. */
export async function isUnknown(node: TextNode, { index }: Library): Promise<boolean> {
  return (await index.find({ text: node.text, inTitle: node.inTitle })).list.length === 0
}

/** The words and phrases of a tree, in order. */
export function textsOf(node: QueryNode): TextNode[] {
  if (node.kind === 'text') return [node]
  if (node.kind === 'and' || node.kind === 'or') return node.parts.flatMap(textsOf)
  return node.kind === 'not' ? textsOf(node.part) : []
}
