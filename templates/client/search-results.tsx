/** What a search found, as a list; and what to do where it found nothing. */
import type { JSX } from 'preact'
import { formatDate } from '../../src/archive/calendar.ts'
import { joinSigns } from '../../src/text/characters.ts'
import type { PagefindFragment } from './pagefind.ts'
import type { Advice, SearchAnswer } from './run-search.ts'
import { excerptOf, wordsToMark } from './search-excerpt.ts'
import type { ChangeSearch, SearchState } from './search-state.ts'
import { countReports, describeSearch, facetTitles, nameValue, type SearchLabels } from './search-words.ts'

interface ResultsProps {
  readonly answer: SearchAnswer
  readonly fragments: readonly PagefindFragment[]
  readonly labels: SearchLabels
  readonly locale: string
  readonly onMore: () => void
}

/** The results loaded so far, and a button for more. */
export function SearchResults({ answer, fragments, labels, locale, onMore }: ResultsProps): JSX.Element {
  const left = answer.total - fragments.length
  return (
    <>
      <ol class="reports">
        {fragments.map((fragment) => (
          <Result key={fragment.url} {...{ fragment, labels, locale }} query={answer.search.query} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="search-more" onClick={onMore}>
          Show more ({countReports(left, locale)} left)
        </button>
      )}
    </>
  )
}

interface ResultProps {
  readonly fragment: PagefindFragment
  readonly query: string
  readonly labels: SearchLabels
  readonly locale: string
}

function Result({ fragment, query, labels, locale }: ResultProps): JSX.Element {
  const { content, locations, meta, filters } = fragment
  // Chinese stands in the index sign by sign.
  const title = joinSigns(meta.title ?? fragment.url)
  const countries = filters.country ?? []
  const publishers = (filters.publisher ?? []).map((id) => nameValue(labels, 'publisher', id))
  return (
    <li>
      <ResultDay day={meta.date ?? ''} clock={meta.clock} locale={locale} />
      <div>
        <h3 dir="auto">
          <a href={linkTo(fragment, query)}>{title}</a>
        </h3>
        <p dir="auto">
          {excerptOf(content, locations, meta.title ?? '').map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}
        </p>
        <div class="about">
          <ul class="chips" aria-label="Countries">
            {countries.map((code) => (
              <li key={code}>
                <span class="chip acting">{nameValue(labels, 'country', code)}</span>
              </li>
            ))}
          </ul>
          <p class="meta">
            {publishers.map((name) => (
              <span key={name}>{name}</span>
            ))}
          </p>
        </div>
      </div>
    </li>
  )
}

interface ResultDayProps {
  /** Empty for an undated report. */
  readonly day: string
  readonly clock: string | undefined
  readonly locale: string
}

/** The day in the margin, and which clock it is of, as in every list of reports. */
function ResultDay({ day, clock, locale }: ResultDayProps): JSX.Element {
  if (day === '') return <p class="margin-date">Undated</p>
  return (
    <p class="margin-date">
      <time dateTime={day}>
        <strong>{formatDate(locale, day, 'short')}</strong> {formatDate(locale, day, 'weekday')}
      </time>
      {clock && <span class="clock">{clock}</span>}
    </p>
  )
}

/** The article's address, with the words that it shall mark. */
function linkTo({ url, content, locations }: PagefindFragment, query: string): string {
  const terms = wordsToMark(query, content, locations)
  const parameters = new URLSearchParams(terms.map((term) => ['highlight', term]))
  return terms.length === 0 ? url : `${url}?${parameters}`
}

interface NothingProps {
  readonly answer: SearchAnswer
  readonly labels: SearchLabels
  readonly locale: string
  readonly onChange: ChangeSearch
}

/** Why nothing is here, and what would find something. */
export function NothingFound({ answer, labels, locale, onChange }: NothingProps): JSX.Element {
  const { search, advice } = answer
  const asked = describeSearch(search, labels)
  return (
    <div class="search-nothing">
      <h3>{asked === '' ? 'The archive holds no report yet' : `Nothing matches ${asked}`}</h3>
      {advice.length > 0 ? (
        <>
          <p>Drop one thing, and there is something to read:</p>
          <ul>
            {advice.map((change) => (
              <li>
                <button type="button" onClick={() => onChange(() => change.search)}>
                  {sayDropped(change, search, labels)}: {countReports(change.count, locale)}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Reports are found by the words that stand in them. Try a name as the publisher prints it, or only the
          beginning of a word.
        </p>
      )}
    </div>
  )
}

function sayDropped({ dropped }: Advice, search: SearchState, labels: SearchLabels): string {
  if (dropped === 'quotation marks') return 'Without the quotation marks'
  if ('word' in dropped) return `Without “${dropped.word}”`
  const names = search.chosen[dropped.facet].map((value) => nameValue(labels, dropped.facet, value))
  return `Without the ${facetTitles[dropped.facet].toLowerCase()} ${names.join(', ')}`
}
