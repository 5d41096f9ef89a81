/** What a search found, as a list of reports, or of events with their reports. */
import type { JSX } from 'preact'
import { formatDate } from '../../src/archive/calendar.ts'
import { joinSigns } from '../../src/text/characters.ts'
import { bareId } from '../../src/text/speaker-tokens.ts'
import { type Catalogue, valuesOfRow } from './catalogue.ts'
import type { RowGroup } from './group-rows.ts'
import type { PagefindFragment } from './pagefind.ts'
import { paragraphHits } from './paragraph-hits.ts'
import { dayText } from './query/days.ts'
import { type ExcerptPart, excerptOf, wordsToMark } from './search-excerpt.ts'
import { countReports } from './search-words.ts'

/** A row with its text. */
export interface LoadedRow {
  readonly row: number
  readonly fragment: PagefindFragment
}

/** Rows shown together, with their texts. */
export interface LoadedGroup {
  readonly event: RowGroup['event']
  readonly rows: readonly LoadedRow[]
}

/** Other places of a report with hits that are listed; who opens the report sees them all. */
const maxPlaces = 12

interface ResultsProps {
  readonly groups: readonly LoadedGroup[]
  readonly left: number
  readonly query: string
  readonly catalogue: Catalogue
  readonly base: string
  readonly locale: string
  readonly onMore: () => void
}

/** The results loaded so far, and a button for more. */
export function SearchResults({ groups, left, onMore, ...props }: ResultsProps): JSX.Element {
  return (
    <>
      <ol class="reports">
        {groups.map(({ event, rows }) =>
          rows.length === 1 || event === null ? (
            rows.map((loaded) => <Result key={loaded.row} {...loaded} {...props} />)
          ) : (
            <li key={event} class="search-event">
              <p class="meta">
                {countReports(rows.length, props.locale)} of <a href={`${props.base}event/${event}/`}>one event</a>
              </p>
              <ol>
                {rows.map((loaded) => (
                  <Result key={loaded.row} {...loaded} {...props} />
                ))}
              </ol>
            </li>
          ),
        )}
      </ol>
      {left > 0 && (
        <button type="button" class="search-more" onClick={onMore}>
          Show more ({countReports(left, props.locale)} left)
        </button>
      )}
    </>
  )
}

interface ResultProps extends LoadedRow {
  readonly query: string
  readonly catalogue: Catalogue
  readonly locale: string
}

export function Result({ row, fragment, query, catalogue, locale }: ResultProps): JSX.Element {
  const { content, locations, meta } = fragment
  // Chinese stands in the index sign by sign.
  const title = joinSigns(meta.title ?? fragment.url)
  const link = linkTo(fragment, query)
  const places = paragraphHits(fragment)
  return (
    <li>
      <ResultDay row={row} catalogue={catalogue} locale={locale} />
      <div>
        <h3 dir="auto">
          <a href={link}>{title}</a>
        </h3>
        <p dir="auto">
          <Excerpt parts={excerptOf(content, locations, meta.title ?? '')} />
        </p>
        {places.length > 0 && (
          <details class="search-places">
            <summary>{places.length === 1 ? 'Hit in 1 place' : `Hits in ${places.length} places`}</summary>
            <ul>
              {places.slice(0, maxPlaces).map(({ id, excerpt, speakers }) => (
                <li key={id} dir="auto">
                  <a href={`${link}#${id}`}>
                    <Excerpt parts={excerpt} />
                  </a>
                  <Speakers ids={speakers} row={row} catalogue={catalogue} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <div class="about">
          <ul class="chips" aria-label="Countries">
            {valuesOfRow(catalogue, 'acting', row).map(({ id, name }) => (
              <li key={id}>
                <span class="chip acting">{name}</span>
              </li>
            ))}
          </ul>
          <p class="meta">
            {valuesOfRow(catalogue, 'publisher', row).map(({ id, name }) => (
              <span key={id}>{name}</span>
            ))}
          </p>
        </div>
      </div>
    </li>
  )
}

/** `Qin Gang speaks`, below a paragraph that gives his words. */
function Speakers({
  ids,
  row,
  catalogue,
}: Pick<ResultProps, 'row' | 'catalogue'> & { readonly ids: readonly string[] }) {
  const names = valuesOfRow(catalogue, 'person', row).filter(({ id }) => ids.includes(bareId(id)))
  if (names.length === 0) return null
  return <span class="meta search-speaker">{names.map(({ name }) => name).join(', ')} speaking</span>
}

function Excerpt({ parts }: { readonly parts: readonly ExcerptPart[] }): JSX.Element {
  return <>{parts.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</>
}

type ResultDayProps = Pick<ResultProps, 'row' | 'catalogue' | 'locale'>

/** The day in the margin, and which clock it is of, as in every list of reports. */
function ResultDay({ row, catalogue, locale }: ResultDayProps): JSX.Element {
  const number = catalogue.days[row] ?? null
  if (number === null) return <p class="margin-date">Undated</p>
  const day = dayText(number)
  return (
    <p class="margin-date">
      <time dateTime={day}>
        <strong>{formatDate(locale, day, 'short')}</strong> {formatDate(locale, day, 'weekday')}
      </time>
      <span class="clock">{catalogue.updated.has(row) ? 'updated' : 'published'}</span>
    </p>
  )
}

/** The article's address, with the words that it shall mark. */
function linkTo({ url, content, locations }: PagefindFragment, query: string): string {
  const terms = wordsToMark(query, content, locations)
  const parameters = new URLSearchParams(terms.map((term) => ['highlight', term]))
  return terms.length === 0 ? url : `${url}?${parameters}`
}
