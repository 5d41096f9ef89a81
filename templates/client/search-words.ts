/** The search page's words: names for codes, days, counts and what a search asks for, said for people. */
import type { FacetName, SearchState } from './search-state.ts'
import { facetNames } from './search-state.ts'

/** Names by code, given to the page by the site. */
export interface SearchLabels {
  readonly countries: Readonly<Record<string, string>>
  readonly publishers: Readonly<Record<string, string>>
}

export const facetTitles: Readonly<Record<FacetName, string>> = {
  country: 'Country',
  year: 'Year',
  publisher: 'Publisher',
}

/** The name of one value of a facet; an unknown code stands for itself. */
export function nameValue(labels: SearchLabels, facet: FacetName, value: string): string {
  if (facet === 'country') return own(labels.countries, value) ?? value.toUpperCase()
  if (facet === 'publisher') return own(labels.publishers, value) ?? (value === 'unknown' ? 'Publisher unknown' : value)
  return value === 'undated' ? 'Undated' : value
}

/** `1 report`, `1,234 reports`. */
export function countReports(count: number, locale: string): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${count === 1 ? 'report' : 'reports'}`
}

/** `“Qin Gang”, South Korea or Japan, 2023`; empty for the whole archive. */
export function describeSearch(search: SearchState, labels: SearchLabels): string {
  const query = search.query.trim()
  const quoted = /["“”„«»]/.test(query) ? query : `“${query}”`
  const choices = facetNames.map((facet) =>
    search.chosen[facet].map((value) => nameValue(labels, facet, value)).join(' or '),
  )
  return [query === '' ? '' : quoted, ...choices].filter(Boolean).join(', ')
}

/** Not what the object inherits: `constructor` is no country. */
function own(names: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined
}
