/** What a search can be narrowed by: countries, years and publishers with their counts, and those chosen. */
import type { JSX } from 'preact'
import type { FacetValue, SearchAnswer } from './run-search.ts'
import {
  type ChangeSearch,
  emptySearch,
  type FacetName,
  facetNames,
  type SearchState,
  toggleChoice,
} from './search-state.ts'
import { facetTitles, nameValue, type SearchLabels } from './search-words.ts'

/** Values of a facet that are shown before its rest is asked for. */
const shownValues = 8

export interface FacetsProps {
  /** What is asked for by now; the answer may still be that of the question before. */
  readonly search: SearchState
  readonly answer: SearchAnswer
  readonly labels: SearchLabels
  readonly locale: string
  /** Whether there is room to show the values from the start. */
  readonly open: boolean
  readonly onChange: ChangeSearch
}

/** One group of check boxes for each facet. */
export function SearchFacets(props: FacetsProps): JSX.Element | null {
  if (facetNames.every((facet) => props.answer.facets[facet].length === 0)) return null
  return (
    <section class="search-facets" aria-labelledby="search-facets-title">
      <h2 id="search-facets-title">Narrow by</h2>
      {facetNames.map((facet) => (
        <Facet key={facet} facet={facet} {...props} />
      ))}
    </section>
  )
}

function Facet({ facet, ...props }: FacetsProps & { readonly facet: FacetName }): JSX.Element | null {
  const values = props.answer.facets[facet]
  // What is chosen stays in sight, wherever its count puts it.
  const first = values.filter((value, index) => index < shownValues || value.chosen)
  const rest = values.filter((value) => !first.includes(value))
  if (values.length === 0) return null
  return (
    <details class="search-facet" data-facet={facet} open={props.open}>
      <summary>{facetTitles[facet]}</summary>
      <Values facet={facet} values={first} {...props} />
      {rest.length > 0 && (
        <details class="search-rest">
          <summary>{rest.length} more</summary>
          <Values facet={facet} values={rest} {...props} />
        </details>
      )}
    </details>
  )
}

interface ValuesProps extends FacetsProps {
  readonly facet: FacetName
  readonly values: readonly FacetValue[]
}

function Values({ facet, values, search, labels, locale, onChange }: ValuesProps): JSX.Element {
  const format = new Intl.NumberFormat(locale)
  return (
    <ul aria-label={facetTitles[facet]}>
      {values.map(({ value, count }) => (
        <li key={value}>
          <label>
            <input
              type="checkbox"
              checked={search.chosen[facet].includes(value)}
              onChange={() => onChange((current) => toggleChoice(current, facet, value))}
            />
            <span dir="auto">{nameValue(labels, facet, value)}</span>{' '}
            <span class="search-count">{format.format(count)}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

type ChosenProps = Pick<FacetsProps, 'search' | 'labels' | 'onChange'>

/** What is chosen, each removable, and all of it at once. */
export function ChosenFilters({ search, labels, onChange }: ChosenProps): JSX.Element | null {
  const chosen = facetNames.flatMap((facet) => search.chosen[facet].map((value) => ({ facet, value })))
  if (chosen.length === 0) return null
  return (
    <ul class="search-chosen" aria-label="Chosen filters">
      {chosen.map(({ facet, value }) => (
        <li key={`${facet}:${value}`}>
          <button type="button" onClick={() => onChange((current) => toggleChoice(current, facet, value))}>
            <span class="visually-hidden">Remove {facetTitles[facet].toLowerCase()} </span>
            {nameValue(labels, facet, value)}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      {chosen.length > 1 && (
        <li key="all">
          <button type="button" onClick={() => onChange((current) => ({ ...current, chosen: emptySearch.chosen }))}>
            Remove all
          </button>
        </li>
      )}
    </ul>
  )
}
