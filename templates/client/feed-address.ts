/** The feed that follows a search, where one of the site's own does. */
import { type FacetName, facetNames, type SearchState } from './search-state.ts'

/** Facets whose pages have feeds, and the folder of those pages. */
const folders: Readonly<Partial<Record<FacetName, string>>> = {
  country: 'country',
  pair: 'pair',
  person: 'person',
  publisher: 'publisher',
}

/** `country/kr/feed.xml` for a search of nothing but one value of such a facet; null for any other. */
export function feedAddress(search: SearchState): string | null {
  const chosen = facetNames.flatMap((facet) => search.chosen[facet].map((value) => ({ facet, value })))
  const [only] = chosen
  if (chosen.length !== 1 || !only || search.query.trim() !== '' || search.from !== '' || search.to !== '') return null
  const folder = folders[only.facet]
  return folder === undefined || !/^[a-z0-9-]+$/.test(only.value) ? null : `${folder}/${only.value}/feed.xml`
}
