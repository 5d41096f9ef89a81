/** What several words find, taken together: reports that hold any of them, or all; each with its earliest hit. */
import type { QueryNode } from './query/query.ts'
import { intersect, listRows, type Rows, unite } from './rows.ts'
import type { Found, WordIndex } from './word-index.ts'

/** A word, a phrase, or several of them joined; nothing of the catalogue. */
export function isOfWords(node: QueryNode): boolean {
  return node.kind === 'text' || ((node.kind === 'and' || node.kind === 'or') && node.parts.every(isOfWords))
}

/** @param node of words alone (`isOfWords`) */
export async function findWords(node: QueryNode, index: WordIndex): Promise<Found> {
  if (node.kind === 'text') return index.find(node)
  const parts = node.kind === 'and' || node.kind === 'or' ? node.parts : []
  const found = await Promise.all(parts.map((part) => findWords(part, index)))
  const [only] = found
  if (found.length === 1 && only) return only
  const join = node.kind === 'and' ? intersect : unite
  const sets = found.map(({ rows }) => rows)
  return earliest(found, join(index.size, sets))
}

function earliest(found: readonly Found[], rows: Rows): Found {
  const list = Uint32Array.from(listRows(rows))
  const places = new Uint16Array(rows.length).fill(65535)
  for (const { list: own, places: ownPlaces } of found)
    for (const row of own) places[row] = Math.min(places[row] ?? 0, ownPlaces[row] ?? 0)
  return { rows, list, places }
}
