/** Reports that hold most of what is asked for, where few or none hold all of it. */
import { findWords, isOfWords } from './join-found.ts'
import type { Library } from './library.ts'
import { findNearest } from './near-words.ts'
import type { QueryNode, TextNode } from './query/query.ts'
import { listRows, type Rows } from './rows.ts'
import { addUp, neighbours, rarity, type Weighed } from './score-rows.ts'

/** How many of them are shown. */
const maxClosest = 10

/** A word mended counts for a little less than one that was typed so. */
const mendedWeight = 0.8

/**
 * The reports that hold more than half of what is asked for, the rare weighed by how rare it is, best first; words that
 * stand nowhere count as the nearest that do.
 * @param tree with other names @param among the rows that may be taken
 */
export async function closestRows(tree: QueryNode, library: Library, among: Rows): Promise<number[]> {
  const { index } = library
  const things = (await Promise.all(thingsOf(tree).map((node) => knownThing(node, library)))).flat()
  const held = new Float64Array(index.size)
  let most = 0
  for (const { found, weight } of things) {
    const worth = weight * rarity(index.size, found.list.length)
    most += worth
    for (const row of found.list) held[row] = (held[row] ?? 0) + worth
  }
  const scores = addUp([...things, ...(await neighbours(things, index))], index)
  return listRows(among)
    .filter((row) => (held[row] ?? 0) > most / 2)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, maxClosest)
}

/** Something asked for with the reports that hold it: as it is, or as the nearest word that stands anywhere. */
async function knownThing(node: QueryNode, { index, vocabulary }: Library): Promise<Weighed[]> {
  const found = await findWords(node, index)
  if (found.list.length > 0) return [{ node, found, weight: 1 }]
  const text = node.kind === 'text' ? await findNearest(vocabulary, node.text) : null
  if (node.kind !== 'text' || text === null) return []
  const mended = { ...node, text }
  return [{ node: mended, found: await index.find(mended), weight: mendedWeight }]
}

/** What a query asks for one by one, phrases word by word; what it excludes isn't among it. */
function thingsOf(tree: QueryNode): QueryNode[] {
  const wanted = tree.kind === 'and' ? tree.parts : [tree]
  return wanted
    .filter(isOfWords)
    .flatMap((node) => (node.kind === 'text' ? wordsOf(node) : node.kind === 'and' ? thingsOf(node) : [node]))
}

function wordsOf(node: TextNode): TextNode[] {
  return node.text.split(/\s+/).map((text) => ({ ...node, text, phrase: false, inTitle: false }))
}
