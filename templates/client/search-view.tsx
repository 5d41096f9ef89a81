/** The part of the search page that changes: count, help, chosen filters, days, facets and results. */
import type { JSX } from 'preact'
import type { Catalogue } from './catalogue.ts'
import type { ExportFormat } from './export-results.ts'
import { feedAddress } from './feed-address.ts'
import type { SearchAnswer } from './run-search.ts'
import type { SavedSearch } from './saved-searches.ts'
import { SearchDays } from './search-days.tsx'
import { ChosenFilters, SearchFacets } from './search-facets.tsx'
import { NothingFound, SearchHelp } from './search-help.tsx'
import { type LoadedGroup, type LoadedRow, SearchResults } from './search-results.tsx'
import { type ChangeSearch, hasFilters, type SearchState, writeSearch } from './search-state.ts'
import { SearchTools } from './search-tools.tsx'
import { countReports, describeSearch } from './search-words.ts'

/** Where the count stands: focus goes there when what had it is gone. */
export const countId = 'search-count'

/** An answer with the texts that are shown of it. */
export interface FoundReports {
  readonly answer: SearchAnswer
  readonly catalogue: Catalogue
  readonly groups: readonly LoadedGroup[]
  readonly closest: readonly LoadedRow[]
  /** Whether older reports are still being searched. */
  readonly searching: boolean
}

export interface SearchViewProps {
  /** What is asked for by now. */
  readonly search: SearchState
  readonly base: string
  readonly locale: string
  /** Why there can be no answer. */
  readonly trouble: string | null
  /** Null until the first answer. */
  readonly found: FoundReports | null
  readonly saved: readonly SavedSearch[]
  /** Whether there is room for open facets. */
  readonly wide: boolean
  readonly onChange: ChangeSearch
  readonly onMore: () => void
  readonly onSave: () => void
  readonly onForget: (address: string) => void
  readonly onExport: (format: ExportFormat) => void
}

export function SearchView({ trouble, found, ...props }: SearchViewProps): JSX.Element {
  if (trouble !== null) return <p role="alert">{trouble}</p>
  return (
    <>
      <p id={countId} class="search-status" role="status" tabIndex={-1}>
        {found ? sayFound(found, props.locale) : 'Loading the index …'}
      </p>
      {found && <Found found={found} {...props} />}
    </>
  )
}

type FoundProps = Omit<SearchViewProps, 'trouble' | 'found'> & { readonly found: FoundReports }

function Found({ found, search, base, locale, saved, wide, onMore, ...actions }: FoundProps): JSX.Element {
  const { answer, catalogue, groups, closest } = found
  const { onChange } = actions
  const shown = groups.reduce((count, { rows }) => count + rows.length, 0)
  return (
    <>
      <SearchHelp {...{ answer, catalogue, locale, onChange }} />
      <ChosenFilters {...{ search, catalogue, locale, onChange }} />
      <div class="search-columns">
        <div class="search-side">
          <SearchDays bars={answer.bars} open={wide} {...{ search, locale, onChange }} />
          <SearchFacets facets={answer.facets} open={wide} {...{ search, catalogue, locale, onChange }} />
        </div>
        <section aria-labelledby="search-results-title">
          <h2 id="search-results-title" class="visually-hidden">
            Results
          </h2>
          {answer.undated > 0 && (
            <p class="notice search-undated">
              {countReports(answer.undated, locale)} without a day {answer.undated === 1 ? 'isn’t' : 'aren’t'} in any
              range.{' '}
              <button type="button" onClick={() => onChange((current) => ({ ...current, from: '', to: '' }))}>
                Search all days
              </button>
            </p>
          )}
          {answer.rows.length === 0 ? (
            <NothingFound {...{ answer, closest, catalogue, locale, onChange }} />
          ) : (
            <SearchResults
              left={answer.rows.length - shown}
              query={answer.search.query}
              {...{ groups, catalogue, base, locale, onMore }}
            />
          )}
          <SearchTools
            total={answer.rows.length}
            address={writeSearch(search)}
            feed={feedAddress(search)}
            {...{ saved, base, onSave: actions.onSave, onForget: actions.onForget, onExport: actions.onExport }}
          />
        </section>
      </div>
    </>
  )
}

/** `2 reports saying “Qin Gang”, South Korea.` */
function sayFound({ answer, catalogue, searching }: FoundReports, locale: string): string {
  const { search, tree, rows } = answer
  const more = searching ? ' Searching older reports …' : ''
  const count = rows.length === 0 ? 'No reports' : countReports(rows.length, locale)
  if (tree === null && !hasFilters(search)) return `${count} in the archive.${more}`
  const asked = describeSearch(search, tree, catalogue, locale)
  return `${count}${tree === null ? ': ' : ' '}${asked}.${more}`
}
