/** Puts a query of several parts to the index, which by itself knows either words or one phrase. */
import type { Pagefind, PagefindAnswer, PagefindCounts, PagefindQuestion } from './pagefind.ts'
import { type PagefindQueries, toPagefindQueries } from './search-query.ts'

/** Which results have each value of each filter. */
type ValueIndex = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>

/** Made once for an index, and only when a query needs it: one question for each value. */
const valueIndexes = new WeakMap<Pagefind, Promise<ValueIndex>>()

/** The pages that hold all words and all phrases of a query, best first or as sorted, and how many have each value. */
export async function askIndex(pagefind: Pagefind, typed: string, question: PagefindQuestion): Promise<PagefindAnswer> {
  const queries = toPagefindQueries(typed)
  const answer = await pagefind.search(queries.main, question)
  return queries.phrases.length === 0 ? answer : keepPhrases(pagefind, queries, answer)
}

async function keepPhrases(
  pagefind: Pagefind,
  { phrases }: PagefindQueries,
  answer: PagefindAnswer,
): Promise<PagefindAnswer> {
  const holding = await Promise.all(phrases.map((phrase) => idsOf(pagefind.search(phrase, {}))))
  const results = answer.results.filter(({ id }) => holding.every((ids) => ids.has(id)))
  const found = new Set(results.map(({ id }) => id))
  return { results, filters: countValues(await valueIndex(pagefind), found) }
}

function countValues(index: ValueIndex, found: ReadonlySet<string>): PagefindCounts {
  return mapValues(index, (values) => mapValues(values, (ids) => [...ids].filter((id) => found.has(id)).length))
}

function valueIndex(pagefind: Pagefind): Promise<ValueIndex> {
  const known = valueIndexes.get(pagefind)
  if (known) return known
  const made = makeValueIndex(pagefind)
  valueIndexes.set(pagefind, made)
  return made
}

async function makeValueIndex(pagefind: Pagefind): Promise<ValueIndex> {
  const filters: [string, Record<string, ReadonlySet<string>>][] = []
  for (const [name, values] of Object.entries(await pagefind.filters())) {
    const sets: [string, ReadonlySet<string>][] = []
    for (const value of Object.keys(values)) {
      sets.push([value, await idsOf(pagefind.search(null, { filters: { [name]: { any: [value] } } }))])
    }
    filters.push([name, Object.fromEntries(sets)])
  }
  return Object.fromEntries(filters)
}

async function idsOf(answer: Promise<PagefindAnswer>): Promise<ReadonlySet<string>> {
  return new Set((await answer).results.map(({ id }) => id))
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
