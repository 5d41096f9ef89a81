/** What helps a search along: what is wrong with it, what else was searched, what was meant, what to drop. */
import type { JSX } from 'preact'
import type { Catalogue } from './catalogue.ts'
import type { SearchAnswer } from './run-search.ts'
import type { Advice } from './search-advice.ts'
import { type LoadedRow, Result } from './search-results.tsx'
import { type ChangeSearch, hasFilters, type SearchState } from './search-state.ts'
import { countReports, describeSearch, facetTitles, nameValue } from './search-words.ts'

interface HelpProps {
  readonly answer: SearchAnswer
  readonly catalogue: Catalogue
  readonly locale: string
  readonly onChange: ChangeSearch
}

/** Problems, each with the word it is about; a slip mended; names added. Empty where all is well. */
export function SearchHelp({ answer, onChange }: HelpProps): JSX.Element {
  const { search, problems, mended, names } = answer
  return (
    <>
      {problems.map(({ start, end, message }) => (
        <p key={start} class="notice search-problem">
          <code>
            {search.query.slice(0, start)}
            <mark>{search.query.slice(start, end)}</mark>
            {search.query.slice(end)}
          </code>{' '}
          {message}
        </p>
      ))}
      {mended !== null && (
        <p class="notice">
          Did you mean{' '}
          <button type="button" onClick={() => onChange((current) => ({ ...current, query: mended }))}>
            {mended}
          </button>
          ?
        </p>
      )}
      {(names.length > 0 || search.asTyped) && (
        <p class="notice search-names">
          {names.length > 0 && `Also searched: ${names.map(([, ...others]) => others.join(', ')).join('; ')} `}
          <button type="button" onClick={() => onChange((current) => ({ ...current, asTyped: !current.asTyped }))}>
            {search.asTyped ? 'Search other names too' : 'Only as typed'}
          </button>
        </p>
      )}
    </>
  )
}

/** Why nothing is here, and what would find something. */
export function NothingFound({
  answer,
  closest,
  catalogue,
  locale,
  onChange,
}: HelpProps & { readonly closest: readonly LoadedRow[] }): JSX.Element {
  const { search, tree, advice } = answer
  return (
    <div class="search-nothing">
      <h3>
        {tree || hasFilters(search)
          ? `No reports ${describeSearch(search, tree, catalogue, locale)}`
          : 'The archive holds no report yet'}
      </h3>
      {advice.length > 0 ? (
        <>
          <p>Drop one thing, and there is something to read:</p>
          <ul>
            {advice.map((change) => (
              <li>
                <button type="button" onClick={() => onChange(() => change.search)}>
                  {sayDropped(change, search, catalogue, locale)}: {countReports(change.count, locale)}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Reports are found by the words that stand in them. Try a name as the publisher prints it.</p>
      )}
      {closest.length > 0 && (
        <section aria-labelledby="search-closest">
          <h3 id="search-closest">Reports with most of these words</h3>
          <ol class="reports">
            {closest.map((loaded) => (
              <Result key={loaded.row} {...loaded} query={search.query} {...{ catalogue, locale }} />
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

function sayDropped({ dropped }: Advice, search: SearchState, catalogue: Catalogue, locale: string): string {
  if (dropped === 'quotation marks') return 'Without the quotation marks'
  if (dropped === 'days') return 'Without the days'
  if ('part' in dropped) return `Without “${dropped.part}”`
  const { facet } = dropped
  const names = search.chosen[facet].map((value) => nameValue(catalogue, facet, value, locale))
  return `Without the ${facetTitles[facet].toLowerCase()} ${names.join(', ')}`
}
