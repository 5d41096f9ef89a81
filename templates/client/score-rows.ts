/**
 * How well each report answers a query, by the words asked for: rare ones count for more, those that a report comes to
 * early count for more, and words that stand side by side in the report as in the query count once again.
 */
import type { QueryNode, TextNode } from './query/query.ts'
import type { Found, WordIndex } from './word-index.ts'

/** Of each row; 0 for what no words of the query speak for. What a query excludes or filters scores nothing. */
export async function scoreRows(node: QueryNode, index: WordIndex): Promise<Float64Array> {
  if (node.kind === 'text') return scoreWords([node], index)
  if (node.kind !== 'and' && node.kind !== 'or') return new Float64Array(index.size)
  const together = node.kind === 'and' ? node.parts.filter((part) => part.kind === 'text') : []
  const apart = node.kind === 'and' ? node.parts.filter((part) => part.kind !== 'text') : node.parts
  const scores = await Promise.all([scoreWords(together, index), ...apart.map((part) => scoreRows(part, index))])
  // A report isn't better for giving one thing several names.
  const join = node.kind === 'or' && node.names ? Math.max : (a: number, b: number): number => a + b
  return scores.reduce((sum, score) => sum.map((before, row) => join(before, score[row] ?? 0)))
}

async function scoreWords(texts: readonly TextNode[], index: WordIndex): Promise<Float64Array> {
  const scores = new Float64Array(index.size)
  const words = await Promise.all(texts.map(async (node) => ({ node, found: await index.find(node), weight: 1 })))
  for (const { found, weight } of [...words, ...(await neighbours(words, index))]) addScores(scores, found, weight)
  return scores
}

/** A word or phrase asked for, the reports that hold it, and how much it counts. */
export interface Weighed {
  readonly node: TextNode
  readonly found: Found
  readonly weight: number
}

/** Words that stand side by side, as a phrase counts besides its words. */
const pairWeight = 0.5

/** More words than this in a row are a sentence: its first pairs tell enough. */
const maxPairs = 8

/** Two words that both stand in more reports than this tell little together, and looking for them takes long. */
const mostForPair = 2000

/** Each two words in a row as one phrase. */
export async function neighbours(words: readonly Weighed[], index: WordIndex): Promise<Weighed[]> {
  const pairs = words.slice(1, maxPairs + 1).flatMap(({ node, found }, at) => {
    const before = words[at]
    if (!before || [before.node, node].some(({ phrase, inTitle }) => phrase || inTitle)) return []
    if (Math.min(before.found.count, found.count) > mostForPair) return []
    return [{ ...node, text: `${before.node.text} ${node.text}`, phrase: true }]
  })
  return Promise.all(pairs.map(async (node) => ({ node, found: await index.find(node), weight: pairWeight })))
}

/** Adds what a word or phrase is worth to each row that has it. */
export function addScores(scores: Float64Array, { rows, count, places }: Found, weight: number): void {
  const worth = weight * rarity(scores.length, count)
  for (let row = 0; row < scores.length; row += 1)
    if (rows[row] === 1) scores[row] = (scores[row] ?? 0) + worth * earliness(places[row] ?? 0)
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
