/** Answers a search. In: what is asked for. Out: what was found, in order, counted, and advice where nothing was. */
import { type CataloguePart, catalogueFacets, partNames } from '../../src/archive/search-form.ts'
import type { Catalogue } from './catalogue.ts'
import { closestRows } from './closest-rows.ts'
import { valuesMeant } from './evaluate.ts'
import { countFacets, type FacetCounts, makeFilters, passing } from './facet-counts.ts'
import { findRows } from './find-rows.ts'
import type { Library } from './library.ts'
import { findBeginning, findNearest } from './near-words.ts'
import { orderRows } from './order-rows.ts'
import { namesAdded } from './other-names.ts'
import type { PagefindFragment } from './pagefind.ts'
import { anyWords } from './query/any-words.ts'
import { parseQuery } from './query/parse-query.ts'
import type { QueryField, QueryNode, QueryProblem, TextNode } from './query/query.ts'
import { complement, intersect, listRows, type Rows } from './rows.ts'
import { scoreRows } from './score-rows.ts'
import { type Advice, adviceFor } from './search-advice.ts'
import { effectiveSort, facetNames, mapFacets, type SearchState } from './search-state.ts'
import { loadWithHits } from './text-hits.ts'
import { type TimeBar, timeBars } from './time-bars.ts'
import { isUnknown, textsOf } from './widen-query.ts'

export interface SearchAnswer {
  readonly search: SearchState
  /** What the query means; null where it asks for everything. */
  readonly tree: QueryNode | null
  readonly problems: readonly QueryProblem[]
  /** The rows that the query alone means, before its filters. */
  readonly set: Rows
  /** Rows found, in the order asked for. */
  readonly rows: readonly number[]
  readonly facets: FacetCounts
  readonly bars: readonly TimeBar[]
  /** Reports left out only because they have no day that could lie in the range asked for. */
  readonly undated: number
  /** Names that were searched besides those typed, those typed first. */
  readonly names: readonly (readonly string[])[]
  /** The query with its slips mended, where words of it stand in no report. */
  readonly mended: string | null
  /** Only where nothing was found: what to drop. */
  readonly advice: readonly Advice[]
  /** Only where few were found: others that hold most of what is asked for, best first. */
  readonly closest: readonly number[]
  /** The query that asks for any of its words, where it asks for all of several. */
  readonly anyWords: string | null
  /** The text of a row, with its hits. */
  readonly load: (row: number) => Promise<PagefindFragment>
}

/** So many reports are shown before anything is counted: about what a screen holds. */
export const firstScreen = 8

/** Fewer results than this leave room for reports that only come near. */
const fewFound = 10

/** Finds the reports of a search, and counts nothing yet: only the parts of the catalogue that the question needs are loaded. */
export async function findReports(library: Library, search: SearchState): Promise<SearchAnswer> {
  const { index, catalogue } = library
  const { tree, problems } = parseQuery(search.query)
  await catalogue.load(partsNeeded(search, tree))
  const { wide, set } = await findRows(library, search, tree)
  const filters = makeFilters(catalogue, search)
  const passed = passing(set, filters)
  const found = listRows(passed)
  const sort = effectiveSort(search)
  const scores = wide && sort === 'relevance' ? await scoreRows(wide, index) : new Float64Array(0)
  const few = found.length === 0 || (found.length < fewFound && sort === 'relevance')
  const others = (): Rows => passing(intersect(index.size, [complement(passed), index.covered]), filters)
  const texts = wide ? textsOf(wide) : []
  return {
    search,
    tree,
    problems: [...problems, ...strangers(catalogue, tree)],
    set,
    rows: orderRows(catalogue, sort, found, scores),
    facets: mapFacets(() => []),
    bars: [],
    undated: 0,
    names: wide ? namesAdded(wide) : [],
    mended: tree ? await mend(search.query, tree, library) : null,
    advice: found.length === 0 ? await adviceFor(library, search) : [],
    closest: few && wide ? await closestRows(wide, library, others()) : [],
    anyWords: wide && anyWords(search.query, wide),
    load: (row: number) => loadWithHits(index, row, texts),
  }
}

/** The same answer with what a search page counts of it. */
export async function countReports({ catalogue }: Library, answer: SearchAnswer): Promise<SearchAnswer> {
  const { search, set } = answer
  await catalogue.load([...catalogueFacets, ...(search.clock === 'event' ? (['events'] as const) : [])])
  const filters = makeFilters(catalogue, search)
  const inAnyDay = passing(set, filters, 'range')
  return {
    ...answer,
    facets: countFacets(catalogue, search, set, filters),
    bars: timeBars(catalogue, search.clock, inAnyDay),
    undated: filters.range ? countUndated(catalogue, search, inAnyDay) : 0,
  }
}

/** Everything that a search page shows of one search. */
export async function runSearch(library: Library, search: SearchState): Promise<SearchAnswer> {
  return countReports(library, await findReports(library, search))
}

/** The parts of the catalogue without which a search can't be answered. */
function partsNeeded({ chosen, clock, sort, grouped }: SearchState, tree: QueryNode | null): CataloguePart[] {
  const asked = new Set<string>([
    ...facetNames.filter((name) => chosen[name].length > 0),
    ...(tree ? fieldsOf(tree) : []),
  ])
  if (asked.has('country')) for (const name of ['acting', 'mentioned']) asked.add(name)
  if (clock === 'event' || sort.startsWith('event-') || grouped) asked.add('events')
  return partNames.filter((name) => asked.has(name))
}

function fieldsOf(node: QueryNode): QueryField[] {
  if (node.kind === 'field') return [node.field]
  if (node.kind === 'not') return fieldsOf(node.part)
  return node.kind === 'and' || node.kind === 'or' ? node.parts.flatMap(fieldsOf) : []
}

/** The query with each word that stands nowhere, nor begins a word, put as the nearest one that does. */
async function mend(typed: string, tree: QueryNode, library: Library): Promise<string | null> {
  const slips: { node: TextNode; word: string }[] = []
  for (const node of textsOf(tree)) {
    if (node.phrase || !(await isUnknown(node, library))) continue
    const { vocabulary } = library
    const begun = await findBeginning(vocabulary, node.text)
    const word = begun.length > 0 ? null : await findNearest(vocabulary, node.text)
    if (word) slips.push({ node, word })
  }
  if (slips.length === 0) return null
  return slips
    .reverse()
    .reduce((text, { node, word }) => text.slice(0, node.start) + word + text.slice(node.end), typed)
}

/** Fields whose value the archive doesn't know. */
function strangers(catalogue: Catalogue, node: QueryNode | null): QueryProblem[] {
  if (node === null) return []
  if (node.kind === 'and' || node.kind === 'or') return node.parts.flatMap((part) => strangers(catalogue, part))
  if (node.kind === 'not') return strangers(catalogue, node.part)
  if (node.kind !== 'field' || valuesMeant(catalogue, node).length > 0) return []
  const { start, end, value } = node
  return [{ start, end, kind: 'unknownValue', word: value }]
}

function countUndated(catalogue: Catalogue, { clock }: SearchState, set: Rows): number {
  return listRows(set).filter((row) =>
    clock === 'event' ? (catalogue.eventDays[row]?.length ?? 0) === 0 : catalogue.days[row] === undefined,
  ).length
}
