/** Answers a search. In: what is asked for. Out: what was found, in order, counted, and advice where nothing was. */
import { type CataloguePart, catalogueFacets, partNames } from '../../src/archive/search-form.ts'
import type { Catalogue } from './catalogue.ts'
import { valuesMeant } from './evaluate.ts'
import { countFacets, type FacetCounts, makeFilters, passing } from './facet-counts.ts'
import { findRows } from './find-rows.ts'
import type { Library } from './library.ts'
import { findBeginning, findNearest } from './near-words.ts'
import { namesAdded } from './other-names.ts'
import type { PagefindFragment } from './pagefind.ts'
import { parseQuery } from './query/parse-query.ts'
import type { QueryField, QueryNode, QueryProblem, TextNode } from './query/query.ts'
import { listRows, type Rows } from './rows.ts'
import { scoreRows } from './score-rows.ts'
import { type Advice, adviceFor, closestRows } from './search-advice.ts'
import { effectiveSort, facetNames, mapFacets, type SearchState, type SortOrder } from './search-state.ts'
import { loadWithHits } from './text-hits.ts'
import { type TimeBar, timeBars } from './time-bars.ts'
import { isUnknown, textsOf } from './widen-query.ts'

export interface SearchAnswer {
  readonly search: SearchState
  /** What the query means; null where it asks for everything. */
  readonly tree: QueryNode | null
  readonly problems: readonly QueryProblem[]
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
  /** Only where nothing was found: what to drop, and reports that come near. */
  readonly advice: readonly Advice[]
  readonly closest: readonly number[]
  /** The text of a row, with its hits. */
  readonly load: (row: number) => Promise<PagefindFragment>
}

/** Finds the reports of a search, and counts nothing yet: only the parts of the catalogue that the question needs are loaded. */
export async function findReports(library: Library, search: SearchState): Promise<SearchAnswer> {
  const { tree } = parseQuery(search.query)
  await library.catalogue.load(partsNeeded(search, tree))
  return (await answerSearch(library, search)).answer
}

/** So many reports are shown before anything is counted: about what a screen holds. */
export const firstScreen = 8

/** Asks for everything a search page shows of one search. */
export async function runSearch(library: Library, search: SearchState): Promise<SearchAnswer> {
  const { catalogue } = library
  await catalogue.load([...catalogueFacets, ...partsNeeded(search, parseQuery(search.query).tree)])
  const { answer, set } = await answerSearch(library, search)
  const filters = makeFilters(catalogue, search)
  const inAnyDay = passing(set, filters, 'range')
  return {
    ...answer,
    facets: countFacets(catalogue, search, set, filters),
    bars: timeBars(catalogue, search.clock, inAnyDay),
    undated: filters.range ? countUndated(catalogue, search, inAnyDay) : 0,
  }
}

async function answerSearch(
  library: Library,
  search: SearchState,
): Promise<{ readonly answer: SearchAnswer; readonly set: Rows }> {
  const { index, catalogue } = library
  const { tree, problems } = parseQuery(search.query)
  const { wide, set } = await findRows(library, search, tree)
  const filters = makeFilters(catalogue, search)
  const found = listRows(passing(set, filters))
  const scores = wide ? await scoreRows(wide, index) : new Float64Array(catalogue.size)
  const nothing = found.length === 0
  const texts = wide ? textsOf(wide) : []
  const answer = {
    search,
    tree,
    problems: [...problems, ...strangers(catalogue, tree)],
    rows: inOrder(catalogue, effectiveSort(search), found, scores),
    facets: mapFacets(() => []),
    bars: [],
    undated: 0,
    names: wide ? namesAdded(wide) : [],
    mended: tree ? await mend(search.query, tree, library) : null,
    advice: nothing ? await adviceFor(library, search) : [],
    closest: nothing && tree ? await closestRows(tree, library, filters) : [],
    load: (row: number) => loadWithHits(index, row, texts),
  }
  return { answer, set }
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
    clock === 'event' ? (catalogue.eventDays[row]?.length ?? 0) === 0 : (catalogue.days[row] ?? null) === null,
  ).length
}

/** Rows are newest first as they are; what has no day of the kind asked for comes last, never away. */
function inOrder(catalogue: Catalogue, sort: SortOrder, rows: readonly number[], scores: Float64Array): number[] {
  const keys: Readonly<Record<SortOrder, (row: number) => number | null>> = {
    relevance: (row) => -(scores[row] ?? 0),
    newest: (row) => row,
    oldest: (row) => (catalogue.days[row] == null ? null : -row),
    'event-newest': (row) => negative(catalogue.eventDays[row]?.at(-1)?.first),
    'event-oldest': (row) => catalogue.eventDays[row]?.[0]?.first ?? null,
  }
  if (sort === 'newest') return [...rows]
  const keyOf = new Float64Array(catalogue.size)
  for (const row of rows) keyOf[row] = keys[sort](row) ?? Number.POSITIVE_INFINITY
  // the difference of two infinities is no number, and falls to the rows' own order too
  return rows.toSorted((a, b) => (keyOf[a] ?? 0) - (keyOf[b] ?? 0) || a - b)
}

function negative(day: number | undefined): number | null {
  return day === undefined ? null : -day
}
