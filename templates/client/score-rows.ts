/** How well each report answers a query, by Pagefind's weights; and the result that knows where its hits are. */
import type { PagefindResult } from './pagefind.ts'
import type { QueryNode, TextNode } from './query/query.ts'
import type { WordIndex } from './word-index.ts'

export interface Scored {
  readonly score: number
  readonly result: PagefindResult
}

/** Rows that no plain words answer are missing; what a query excludes or filters scores nothing. */
export async function scoreRows(node: QueryNode, index: WordIndex): Promise<ReadonlyMap<number, Scored>> {
  if (node.kind === 'text') return ask([node], index)
  if (node.kind !== 'and' && node.kind !== 'or') return new Map()
  const texts = node.parts.filter((part) => part.kind === 'text')
  // Words that must all be there are asked at once: Pagefind weighs them against each other.
  const together = node.kind === 'and' && texts.length > 0
  const apart = together ? node.parts.filter((part) => part.kind !== 'text') : node.parts
  const scores = await Promise.all([
    ...(together ? [ask(texts, index)] : []),
    ...apart.map((part) => scoreRows(part, index)),
  ])
  // A report isn't better for giving one thing several names.
  return merge(scores, node.kind === 'or' && node.names ? Math.max : (a, b) => a + b)
}

async function ask(texts: readonly TextNode[], index: WordIndex): Promise<ReadonlyMap<number, Scored>> {
  const results = await index.hits(texts.map(({ text }) => text).join(' '))
  return new Map([...results].map(([row, result]) => [row, { score: result.score, result }]))
}

function merge(
  maps: readonly ReadonlyMap<number, Scored>[],
  join: (a: number, b: number) => number,
): ReadonlyMap<number, Scored> {
  const merged = new Map<number, Scored>()
  for (const [row, scored] of maps.flatMap((map) => [...map])) {
    const before = merged.get(row)
    // Of several results the better one shows its hits.
    const better = before && before.score >= scored.score ? before : scored
    merged.set(row, before ? { score: join(before.score, scored.score), result: better.result } : scored)
  }
  return merged
}
