/** The search told in the plainest way: every record read for every question. What the page answers must be the same. */
import type { Article } from '../src/model.ts'
import type { QueryNode } from '../templates/client/query/query.ts'
import type { FacetName, SearchState } from '../templates/client/search-state.ts'

/** Whether a record answers a search, filters included (one of them left out where named). */
export function answers(record: Article, tree: QueryNode | null, search: SearchState, without?: FacetName): boolean {
  const chosen = (Object.keys(search.chosen) as FacetName[]).every(
    (facet) =>
      facet === without ||
      search.chosen[facet].length === 0 ||
      search.chosen[facet].some((value) => valuesOf(record, facet).includes(value)),
  )
  const ranged = search.from === '' && search.to === '' ? true : isWithin(record, search.clock, search.from, search.to)
  return chosen && ranged && (tree === null || means(record, tree, search))
}

/** Names of one country, as the questions have them. */
export const countryNames: readonly (readonly string[])[] = [
  ['china', 'chinese'],
  ['france', 'french'],
  ['kenya', 'kenyan'],
]

const typed = (search: SearchState): SearchState => ({ ...search, asTyped: true })

function means(record: Article, node: QueryNode, search: SearchState): boolean {
  switch (node.kind) {
    case 'text': {
      const names = search.asTyped || node.inTitle ? [] : (countryNames.find((all) => all.includes(node.text)) ?? [])
      if (names.some((name) => name !== node.text && means(record, { ...node, text: name }, typed(search)))) return true
      const texts = node.inTitle
        ? [record.title ?? '']
        : [`${record.title ?? ''} ${record.standfirst ?? ''} ${record.body}`]
      return texts.some((text) => ` ${bare(text)} `.includes(` ${bare(node.text)} `))
    }
    case 'field':
      return valuesOf(record, node.field).includes(node.value)
    case 'date':
      return isWithin(record, search.clock, node.first ?? '', node.last ?? '')
    case 'not':
      return !means(record, node.part, search)
    case 'or':
      return node.parts.some((part) => means(record, part, search))
    case 'and':
      return node.parts.every((part) => means(record, part, search))
  }
}

export function valuesOf(record: Article, facet: FacetName): string[] {
  const small = (codes: readonly string[]): string[] => codes.map((code) => code.toLowerCase())
  const day = dayOf(record)
  const values: Readonly<Record<FacetName, () => string[]>> = {
    country: () => small([...record.countries.acting, ...record.countries.mentioned]),
    acting: () => small(record.countries.acting),
    mentioned: () => small(record.countries.mentioned),
    pair: () => record.events.flatMap(({ countries }) => pairs(small(countries))),
    person: () => record.people.map(({ id }) => id),
    publisher: () => [record.publisher?.id ?? 'unknown'],
    agency: () => (record.agency ? [record.agency.id] : []),
    year: () => [day?.slice(0, 4) ?? 'undated'],
    month: () => [day?.slice(0, 7) ?? 'undated'],
    language: () => [record.language],
  }
  return [...new Set(values[facet]())]
}

function pairs(codes: readonly string[]): string[] {
  return codes.flatMap((one) => codes.filter((other) => one < other).map((other) => `${one}-${other}`))
}

function dayOf(record: Article): string | null {
  return (record.published ?? record.updated)?.slice(0, 10) ?? null
}

/** Texts compare as days do, where the longer one is cut: `2023-01-09` lies within `2023-01`. */
function isWithin(record: Article, clock: SearchState['clock'], from: string, to: string): boolean {
  const day = dayOf(record)
  const days = clock === 'event' ? record.events.map(({ date }) => date) : day === null ? [] : [day]
  return days.some((each) => each >= from && (to === '' || each.slice(0, to.length) <= to))
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()
}
