/** What a search can be narrowed by: each facet's values with their counts, and those chosen. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Catalogue } from './catalogue.ts'
import { fold } from './evaluate.ts'
import type { FacetCounts, FacetValue } from './facet-counts.ts'
import type { SearchSpeaker } from './search-speaker.ts'
import {
  type ChangeSearch,
  emptySearch,
  type FacetName,
  facetNames,
  hasFilters,
  type SearchState,
  toggleChoice,
} from './search-state.ts'
import { facetWord, nameValue, sayRange } from './search-words.ts'

/** Values of a facet that are shown before its rest is asked for. */
const shownValues = 6

/** From this many values on, a facet has a box to find one in. */
const longFacet = 12

/** Values shown of a long facet's rest: who looks for more, types. */
const shownOfRest = 200

/** Facets whose values are shown from the start, where there is room. */
const openFacets: readonly FacetName[] = ['acting', 'person', 'publisher', 'year']

export interface FacetsProps {
  /** What is asked for by now; the answer may still be that of the question before. */
  readonly search: SearchState
  readonly facets: FacetCounts
  readonly catalogue: Catalogue
  readonly speaker: SearchSpeaker
  /** Whether there is room to show the values from the start. */
  readonly open: boolean
  readonly onChange: ChangeSearch
}

/** One group of check boxes for each facet that tells anything apart. */
export function SearchFacets(props: FacetsProps): JSX.Element | null {
  const useful = facetNames.filter((facet) => isUseful(facet, props.facets[facet]))
  if (useful.length === 0) return null
  return (
    <section class="search-facets" aria-labelledby="search-facets-title">
      <h2 id="search-facets-title">{props.speaker.say('narrow')}</h2>
      {useful.map((facet) => (
        <Facet key={facet} facet={facet} {...props} />
      ))}
    </section>
  )
}

/** Acting and mentioned countries have facets of their own: the one of both is shown only where it is in use. */
function isUseful(facet: FacetName, values: readonly FacetValue[]): boolean {
  const chosen = values.some((value) => value.chosen)
  if (facet === 'country') return chosen
  return facet === 'language' || facet === 'agency' ? chosen || values.length > 1 : values.length > 0
}

function Facet({ facet, ...props }: FacetsProps & { readonly facet: FacetName }): JSX.Element {
  const [wanted, want] = useState('')
  const values = props.facets[facet]
  const fitting = values.filter(({ name }) => fold(name).includes(fold(wanted)))
  // What is chosen stays in sight, wherever its count puts it.
  const first = fitting.filter((value, index) => index < shownValues || value.chosen)
  const rest = fitting.filter((value) => !first.includes(value))
  const { say, number } = props.speaker
  return (
    <details class="search-facet" data-facet={facet} open={props.open && openFacets.includes(facet)}>
      <summary>{props.speaker.facet(facet)}</summary>
      {values.length >= longFacet && (
        <input
          type="search"
          class="search-facet-find"
          aria-label={say('findIn', { facet: facetWord(facet, props.speaker) })}
          placeholder={say('find')}
          value={wanted}
          onInput={({ currentTarget }) => want(currentTarget.value)}
        />
      )}
      <Values facet={facet} values={first} {...props} />
      {rest.length > 0 && (
        <details class="search-rest">
          <summary>{say('moreValues', { number: number(rest.length) })}</summary>
          <Values facet={facet} values={rest.slice(0, shownOfRest)} {...props} />
        </details>
      )}
    </details>
  )
}

interface ValuesProps extends FacetsProps {
  readonly facet: FacetName
  readonly values: readonly FacetValue[]
}

function Values({ facet, values, search, catalogue, speaker, onChange }: ValuesProps): JSX.Element {
  return (
    <ul aria-label={speaker.facet(facet)}>
      {values.map(({ value, count }) => (
        <li key={value}>
          <label>
            <input
              type="checkbox"
              value={value}
              checked={search.chosen[facet].includes(value)}
              onChange={() => onChange((current) => toggleChoice(current, facet, value))}
            />
            <span dir="auto">{nameValue(catalogue, facet, value, speaker)}</span>{' '}
            <span class="search-count">{speaker.number(count)}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

type ChosenProps = Pick<FacetsProps, 'search' | 'catalogue' | 'speaker' | 'onChange'>

/** What is chosen, each removable, and all of it at once. */
export function ChosenFilters({ search, catalogue, speaker, onChange }: ChosenProps): JSX.Element | null {
  const chosen = facetNames.flatMap((facet) => search.chosen[facet].map((value) => ({ facet, value })))
  const range = sayRange(search, speaker)
  const { say } = speaker
  const count = chosen.length + (range === '' ? 0 : 1)
  if (!hasFilters(search)) return null
  return (
    <ul class="search-chosen" aria-label={say('chosen')}>
      {chosen.map(({ facet, value }) => (
        <li key={`${facet}:${value}`}>
          <Chip
            words={nameValue(catalogue, facet, value, speaker)}
            label={say('remove', {
              facet: facetWord(facet, speaker),
              name: nameValue(catalogue, facet, value, speaker),
            })}
            onRemove={() => onChange((current) => toggleChoice(current, facet, value))}
          />
        </li>
      ))}
      {range !== '' && (
        <li key="range">
          <Chip
            words={range}
            label={say('removeDays', { days: range })}
            onRemove={() => onChange((current) => ({ ...current, from: '', to: '' }))}
          />
        </li>
      )}
      {count > 1 && (
        <li key="all">
          <button
            type="button"
            onClick={() => onChange((current) => ({ ...current, chosen: emptySearch.chosen, from: '', to: '' }))}
          >
            {say('removeAll')}
          </button>
        </li>
      )}
    </ul>
  )
}

interface ChipProps {
  readonly words: string
  /** What the button does, for those who don't see its sign. */
  readonly label: string
  readonly onRemove: () => void
}

function Chip({ words, label, onRemove }: ChipProps): JSX.Element {
  return (
    <button type="button" aria-label={label} onClick={onRemove}>
      {words}
      <span aria-hidden="true"> ×</span>
    </button>
  )
}
