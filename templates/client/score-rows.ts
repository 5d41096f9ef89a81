/**
 * How well each report answers a query, by the words asked for: rare ones count for more, those that a report comes to
 * early count for more, and words that stand side by side in the report as in the query count once again.
 */
import { findWords } from './join-found.ts'
import type { QueryNode, TextNode } from './query/query.ts'
import type { Found, WordIndex } from './word-index.ts'

/** Something asked for, the reports that hold it, and how much it counts. */
export interface Weighed {
  readonly node: QueryNode
  readonly found: Found
  readonly weight: number
}

/** Of each row; 0 for what no words of the query speak for. What a query excludes or filters scores nothing. */
export async function scoreRows(node: QueryNode, index: WordIndex): Promise<Float64Array> {
  return addUp(await weigh(node, index), index)
}

/** What all of these are worth to each row that has them. */
export function addUp(weighed: readonly Weighed[], { size }: WordIndex): Float64Array {
  const scores = new Float64Array(size)
  for (const { found, weight } of weighed) {
    const { list, places } = found
    const worth = weight * rarity(size, list.length)
    for (const row of list) scores[row] = (scores[row] ?? 0) + worth * earliness(places[row] ?? 0)
  }
  return scores
}

async function weigh(node: QueryNode, index: WordIndex): Promise<Weighed[]> {
  if (isOneThing(node)) return [{ node, found: await findWords(node, index), weight: 1 }]
  if (node.kind !== 'and' && node.kind !== 'or') return []
  const things = (await Promise.all(node.parts.filter(isOneThing).map((part) => weigh(part, index)))).flat()
  const groups = await Promise.all(node.parts.filter((part) => !isOneThing(part)).map((part) => weigh(part, index)))
  return [...things, ...groups.flat(), ...(node.kind === 'and' ? await neighbours(things, index) : [])]
}

/** A word, a phrase, or one thing by its names: a report isn't better for giving them all, nor for giving the rarest. */
function isOneThing(node: QueryNode): boolean {
  return node.kind === 'text' || (node.kind === 'or' && node.names !== undefined)
}

/** Words that stand side by side, as a phrase count besides its words. */
const pairWeight = 0.5

/** More words than this in a row are a sentence: its first pairs tell enough. */
const maxPairs = 8

/** Pagefind compares each report that holds both words with all that hold either: a million times take a millisecond or two. */
const mostComparisons = 1_000_000

/** Each two words in a row as one phrase; of frequent words, where the first hits of both stand side by side. */
export async function neighbours(weighed: readonly Weighed[], index: WordIndex): Promise<Weighed[]> {
  const pairs = weighed.slice(1, maxPairs + 1).map(async (after, at): Promise<Weighed[]> => {
    const before = weighed[at]
    if (!before || !isPlainWord(before.node) || !isPlainWord(after.node)) return []
    const both = after.found.list.filter((row) => before.found.rows[row] === 1)
    const node: TextNode = { ...after.node, text: `${before.node.text} ${after.node.text}`, phrase: true }
    const isCheap = both.length * (before.found.list.length + after.found.list.length) <= mostComparisons
    const found = isCheap ? await index.find(node) : sideBySide(before.found, after.found, both)
    return [{ node, found, weight: pairWeight }]
  })
  return (await Promise.all(pairs)).flat()
}

function sideBySide(before: Found, after: Found, both: Uint32Array): Found {
  return { ...before, list: both.filter((row) => (after.places[row] ?? 0) - (before.places[row] ?? 0) === 1) }
}

function isPlainWord(node: QueryNode): node is TextNode {
  return node.kind === 'text' && !node.phrase && !node.inTitle
}

/** Robertson and Spärck Jones: how much less a word says the more reports hold it. */
export function rarity(size: number, holding: number): number {
  return Math.log(1 + (size - holding + 0.5) / (holding + 0.5))
}

/** How much more a word counts in the headline than at the end, and how many words on that has halved. */
const headStart = 2
const halfway = 15

/** News says first what it is about: a word in the headline counts three times what one deep in the text does. */
function earliness(place: number): number {
  return 1 + headStart / (1 + place / halfway)
}
