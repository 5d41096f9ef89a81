/** The part of the search page that changes: count, help, chosen filters, days, facets and results. */
import type { JSX } from 'preact'
import type { Catalogue } from './catalogue.ts'
import type { ExportFormat } from './export-results.ts'
import { feedAddress } from './feed-address.ts'
import type { SearchAnswer } from './run-search.ts'
import type { SavedSearch } from './saved-searches.ts'
import { ClosestReports } from './search-closest.tsx'
import { SearchDays } from './search-days.tsx'
import { ChosenFilters, SearchFacets } from './search-facets.tsx'
import { NothingFound, SearchHelp } from './search-help.tsx'
import { type LoadedGroup, type LoadedRow, SearchResults } from './search-results.tsx'
import type { SearchSpeaker } from './search-speaker.ts'
import { type ChangeSearch, type SearchState, writeSearch } from './search-state.ts'
import { SearchTools } from './search-tools.tsx'
import { sayFound } from './search-words.ts'

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
  readonly speaker: SearchSpeaker
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
  const { say } = props.speaker
  if (trouble !== null) return <p role="alert">{trouble}</p>
  return (
    <>
      <p id={countId} class="search-status" role="status" tabIndex={-1}>
        {found ? say('sentence', { words: wordsOf(found, props.speaker) }) : say('loading')}
        {found?.searching && ` ${say('searchingOlder')}`}
      </p>
      {found && <Found found={found} {...props} />}
    </>
  )
}

type FoundProps = Omit<SearchViewProps, 'trouble' | 'found'> & { readonly found: FoundReports }

function Found({ found, search, base, speaker, saved, wide, onMore, ...actions }: FoundProps): JSX.Element {
  const { answer, catalogue, groups, closest } = found
  const { onChange } = actions
  const { say, count } = speaker
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <SearchHelp {...{ answer, catalogue, speaker, onChange }} />
      <ChosenFilters {...{ search, catalogue, speaker, onChange }} />
      <div class="search-columns">
        <div class="search-side">
          <SearchDays bars={answer.bars} open={wide} {...{ search, speaker, onChange }} />
          <SearchFacets facets={answer.facets} open={wide} {...{ search, catalogue, speaker, onChange }} />
        </div>
        <section aria-labelledby="search-results-title">
          <h2 id="search-results-title" class="visually-hidden">
            {say('results')}
          </h2>
          {answer.undated > 0 && (
            <p class="notice search-undated">
              {say('notInRange', { reports: count('report', answer.undated) })}{' '}
              <button type="button" onClick={() => onChange((current) => ({ ...current, from: '', to: '' }))}>
                {say('allDays')}
              </button>
            </p>
          )}
          {answer.rows.length === 0 ? (
            <NothingFound {...{ answer, catalogue, speaker, onChange }} />
          ) : (
            <SearchResults
              left={answer.rows.length - shown}
              query={answer.search.query}
              {...{ groups, catalogue, base, speaker, onMore }}
            />
          )}
          <SearchTools
            total={answer.rows.length}
            address={writeSearch(search)}
            feed={feedAddress(search)}
            {...{
              saved,
              base,
              speaker,
              onSave: actions.onSave,
              onForget: actions.onForget,
              onExport: actions.onExport,
            }}
          />
          <ClosestReports {...{ answer, closest, catalogue, speaker, onChange }} />
        </section>
      </div>
    </>
  )
}

function wordsOf({ answer, catalogue }: FoundReports, speaker: SearchSpeaker): string {
  return sayFound(answer.rows.length, answer.search, answer.tree, catalogue, speaker)
}
