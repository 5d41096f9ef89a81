/** The part of the search page that changes: count, chosen filters, facets and results. */
import type { JSX } from 'preact'
import type { PagefindFragment } from './pagefind.ts'
import type { SearchAnswer } from './run-search.ts'
import { ChosenFilters, SearchFacets } from './search-facets.tsx'
import { NothingFound, SearchResults } from './search-results.tsx'
import type { ChangeSearch, SearchState } from './search-state.ts'
import { countReports, describeSearch, type SearchLabels } from './search-words.ts'

/** Where the count stands: focus goes there when what had it is gone. */
export const countId = 'search-count'

export interface SearchViewProps {
  /** What is asked for by now. */
  readonly search: SearchState
  readonly labels: SearchLabels
  readonly locale: string
  /** Why there can be no answer. */
  readonly trouble: string | null
  /** Null until the first answer. */
  readonly found: { readonly answer: SearchAnswer; readonly fragments: readonly PagefindFragment[] } | null
  /** Whether there is room for open facets. */
  readonly wide: boolean
  readonly onChange: ChangeSearch
  readonly onMore: () => void
}

export function SearchView({
  search,
  labels,
  locale,
  trouble,
  found,
  wide,
  onChange,
  onMore,
}: SearchViewProps): JSX.Element {
  if (trouble !== null) return <p role="alert">{trouble}</p>
  return (
    <>
      <p id={countId} class="search-status" role="status" tabIndex={-1}>
        {found ? sayFound(found.answer, labels, locale) : 'Loading the index …'}
      </p>
      {found && (
        <>
          <ChosenFilters {...{ search, labels, onChange }} />
          <div class="search-columns">
            <SearchFacets answer={found.answer} open={wide} {...{ search, labels, locale, onChange }} />
            <section aria-labelledby="search-results-title">
              <h2 id="search-results-title" class="visually-hidden">
                Results
              </h2>
              {found.answer.total === 0 ? (
                <NothingFound answer={found.answer} {...{ labels, locale, onChange }} />
              ) : (
                <SearchResults {...found} {...{ labels, locale, onMore }} />
              )}
            </section>
          </div>
        </>
      )}
    </>
  )
}

/** `2 reports for “Qin Gang”, South Korea. “zebra” stands in no report and was left out.` */
function sayFound({ search, total, unknown }: SearchAnswer, labels: SearchLabels, locale: string): string {
  const asked = describeSearch(search, labels)
  const count = total === 0 ? 'No report' : countReports(total, locale)
  const leftOut = unknown.map((word) => `“${word}”`).join(', ')
  const stand = unknown.length === 1 ? 'stands in no report and was' : 'stand in no report and were'
  return [
    asked === '' ? `${count} in the archive.` : `${count} for ${asked}.`,
    ...(leftOut && total > 0 ? [` ${leftOut} ${stand} left out.`] : []),
  ].join('')
}
