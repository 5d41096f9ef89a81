/** The search page's words: names for codes, days, counts and what a search asks for, said for people. */
import { formatDate } from '../../src/archive/calendar.ts'
import { type Catalogue, findValue } from './catalogue.ts'
import { valuesMeant } from './evaluate.ts'
import type { QueryField, QueryNode } from './query/query.ts'
import { sayQuery } from './query/say-query.ts'
import type { FacetName, SearchState } from './search-state.ts'
import { facetNames } from './search-state.ts'

export const facetTitles: Readonly<Record<FacetName, string>> = {
  country: 'Country',
  acting: 'Country acting',
  mentioned: 'Country mentioned',
  pair: 'Pair of countries',
  person: 'Person',
  publisher: 'Publisher',
  agency: 'Agency',
  year: 'Year',
  month: 'Month',
  language: 'Language',
}

/** The name of one value of a facet; an unknown code stands for itself. */
export function nameValue(catalogue: Catalogue, facet: FacetName, value: string, locale: string): string {
  if (facet === 'month' && value !== 'undated') return formatDate(locale, value, 'date')
  return findValue(catalogue, facet, value)?.name ?? value
}

/** `1 report`, `1,234 reports`. */
export function countReports(count: number, locale: string): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${count === 1 ? 'report' : 'reports'}`
}

/** `saying “Qin Gang”, South Korea or Japan`; empty for the whole archive. */
export function describeSearch(
  search: SearchState,
  tree: QueryNode | null,
  catalogue: Catalogue,
  locale: string,
): string {
  const nameOf = (facet: FacetName, value: string): string => nameValue(catalogue, facet, value, locale)
  const meant = (field: QueryField, value: string): string =>
    valuesMeant(catalogue, { field, value })
      .map(({ name }) => name)
      .join(' or ') || value
  const query = tree ? sayQuery(tree, { locale, clock: search.clock, nameOf: meant }) : ''
  const choices = facetNames.map((facet) => search.chosen[facet].map((value) => nameOf(facet, value)).join(' or '))
  return [query, ...choices, sayRange(search, locale)].filter(Boolean).join(', ')
}

/** `published from 1 January 2023 to March 2023`, `with an event in 2022`. */
export function sayRange({ from, to, clock }: SearchState, locale: string): string {
  if (from === '' && to === '') return ''
  const said = (day: string): string => formatDate(locale, day, 'date')
  const verb = clock === 'event' ? 'with an event' : 'published'
  if (from === to) return `${verb} ${from.length === 10 ? 'on' : 'in'} ${said(from)}`
  return [verb, from && `from ${said(from)}`, to && `to ${said(to)}`].filter(Boolean).join(' ')
}
