/** What helps where nothing was found: what to drop, with what that would find; and reports that come near. */
import { type Filters, passing } from './facet-counts.ts'
import { countSearch } from './find-rows.ts'
import type { Library } from './library.ts'
import { findNearest } from './near-words.ts'
import { parseQuery } from './query/parse-query.ts'
import type { QueryNode, TextNode } from './query/query.ts'
import { allRows, listRows } from './rows.ts'
import { addScores, neighbours, rarity, type Weighed } from './score-rows.ts'
import { dropFacet, type FacetName, facetNames, type SearchState } from './search-state.ts'
import { textsOf } from './widen-query.ts'

/** A change to the search that would find something: what is dropped, and how many reports that finds. */
export interface Advice {
  readonly search: SearchState
  readonly dropped: { readonly part: string } | { readonly facet: FacetName } | 'days' | 'quotation marks'
  readonly count: number
}

/** Asking about single parts of a query is only worth it for this many: beyond, nobody reads the advice. */
const maxParts = 8

/** How many reports that only come near are shown. */
const maxClosest = 10

/** A word mended counts for a little less than one that was typed so. */
const mendedWeight = 0.8

/** The searches with one thing less that find something, the most fruitful first. */
export async function adviceFor(library: Library, search: SearchState): Promise<Advice[]> {
  const { query } = search
  const bare = query
    .replaceAll(/["“”„«»]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const changes: Omit<Advice, 'count'>[] = [
    ...facetNames
      .filter((facet) => search.chosen[facet].length > 0)
      .map((facet) => ({ search: dropFacet(search, facet), dropped: { facet } })),
    ...(search.from || search.to ? [{ search: { ...search, from: '', to: '' }, dropped: 'days' as const }] : []),
    ...partsOf(query).map(({ part, without }) => ({ search: { ...search, query: without }, dropped: { part } })),
    ...(bare === query ? [] : [{ search: { ...search, query: bare }, dropped: 'quotation marks' as const }]),
  ]
  const counted = await Promise.all(
    changes.map(async (change) => ({ ...change, count: await countSearch(library, change.search) })),
  )
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}

/** The parts of a query that must all hold, each as typed, and the query without it. */
function partsOf(query: string): { part: string; without: string }[] {
  const { tree } = parseQuery(query)
  if (tree?.kind !== 'and') return []
  return tree.parts.slice(0, maxParts).flatMap((node) => {
    if (node.kind !== 'text' && node.kind !== 'field' && node.kind !== 'date') return []
    const part = query.slice(node.start, node.end)
    const rest = query.slice(0, node.start).replace(/in:title\s*$/, '') + query.slice(node.end)
    return [{ part, without: rest.replaceAll(/\s+/g, ' ').trim() }]
  })
}

/**
 * The reports that hold most of the words asked for, the rare ones weighed by how rare they are, best first; words that
 * stand nowhere count as the nearest that do.
 */
export async function closestRows(tree: QueryNode, library: Library, filters: Filters): Promise<number[]> {
  const { index } = library
  const held = new Float64Array(index.size)
  const scores = new Float64Array(index.size)
  const words = await Promise.all(wordsOf(tree).map((node) => knownWord(node, library)))
  const known = words.flatMap((word) => word ?? [])
  let most = 0
  for (const { found, weight } of known) {
    const worth = weight * rarity(index.size, found.count)
    most += worth
    for (const row of listRows(found.rows)) held[row] = (held[row] ?? 0) + worth
    addScores(scores, found, weight)
  }
  for (const { found, weight } of await neighbours(known, index)) addScores(scores, found, weight)
  return listRows(passing(allRows(index.size), filters))
    .filter((row) => (held[row] ?? 0) > most / 2)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, maxClosest)
}

/** A word with the reports that hold it: as it is, or as the nearest one that stands anywhere. */
async function knownWord(node: TextNode, library: Library): Promise<Weighed | null> {
  const { index } = library
  const found = await index.find({ text: node.text, inTitle: false })
  if (found.count > 0) return { node, found, weight: 1 }
  const text = await findNearest(library.vocabulary, node.text)
  if (text === null) return null
  return { node: { ...node, text }, found: await index.find({ text, inTitle: false }), weight: mendedWeight }
}

/** The single words that a query asks for; those it excludes aren't among them. */
function wordsOf(tree: QueryNode): TextNode[] {
  const wanted = tree.kind === 'and' ? tree.parts.filter(({ kind }) => kind !== 'not') : [tree]
  const texts = wanted.flatMap((part) => (part.kind === 'not' ? [] : textsOf(part)))
  return texts.flatMap((node) =>
    node.text.split(/\s+/).map((text) => ({ ...node, text, phrase: false, inTitle: false })),
  )
}
