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
import type { SearchSpeaker } from './search-speaker.ts'
import { nameValue } from './search-words.ts'

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
  readonly speaker: SearchSpeaker
  readonly onMore: () => void
}

/** The results loaded so far, and a button for more. */
export function SearchResults({ groups, left, onMore, ...props }: ResultsProps): JSX.Element {
  const { say, pieces, count } = props.speaker
  return (
    <>
      <ol class="reports">
        {groups.map(({ event, rows }) =>
          rows.length === 1 || event === null ? (
            rows.map((loaded) => <Result key={loaded.row} {...loaded} {...props} />)
          ) : (
            <li key={event} class="search-event">
              <p class="meta">
                {pieces('ofOneEvent', {
                  reports: count('report', rows.length),
                  event: (words) => <a href={`${props.base}event/${event}/`}>{words}</a>,
                })}
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
          {say('showMore', { reports: count('report', left) })}
        </button>
      )}
    </>
  )
}

interface ResultProps extends LoadedRow {
  readonly query: string
  readonly catalogue: Catalogue
  readonly speaker: SearchSpeaker
}

export function Result({ row, fragment, query, catalogue, speaker }: ResultProps): JSX.Element {
  const { content, locations, meta } = fragment
  // Chinese stands in the index sign by sign.
  const title = joinSigns(meta.title ?? fragment.url)
  const link = linkTo(fragment, query)
  const places = paragraphHits(fragment)
  return (
    <li>
      <ResultDay row={row} catalogue={catalogue} speaker={speaker} />
      <div>
        <h3 dir="auto">
          <a href={link}>{title}</a>
        </h3>
        <p dir="auto">
          <Excerpt parts={excerptOf(content, locations, meta.title ?? '')} />
        </p>
        {places.length > 0 && (
          <details class="search-places">
            <summary>{speaker.count('hitPlace', places.length)}</summary>
            <ul>
              {places.slice(0, maxPlaces).map(({ id, excerpt, speakers }) => (
                <li key={id} dir="auto">
                  <a href={`${link}#${id}`}>
                    <Excerpt parts={excerpt} />
                  </a>
                  <Speakers ids={speakers} row={row} catalogue={catalogue} speaker={speaker} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <div class="about">
          <ul class="chips" aria-label={speaker.say('countries')}>
            {valuesOfRow(catalogue, 'acting', row).map(({ id, name }) => (
              <li key={id}>
                <span class="chip acting">{name}</span>
              </li>
            ))}
          </ul>
          <p class="meta">
            {valuesOfRow(catalogue, 'publisher', row).map(({ id }) => (
              <span key={id}>{nameValue(catalogue, 'publisher', id, speaker)}</span>
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
  speaker,
}: Pick<ResultProps, 'row' | 'catalogue' | 'speaker'> & { readonly ids: readonly string[] }) {
  const { say, allOf, foreign } = speaker
  const names = valuesOfRow(catalogue, 'person', row).filter(({ id }) => ids.includes(bareId(id)))
  if (names.length === 0) return null
  return (
    <span class="meta search-speaker">{say('speaking', { names: allOf(names.map(({ name }) => foreign(name))) })}</span>
  )
}

function Excerpt({ parts }: { readonly parts: readonly ExcerptPart[] }): JSX.Element {
  return <>{parts.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</>
}

type ResultDayProps = Pick<ResultProps, 'row' | 'catalogue' | 'speaker'>

/** The day in the margin, and which clock it is of, as in every list of reports. */
function ResultDay({ row, catalogue, speaker: { language, say } }: ResultDayProps): JSX.Element {
  const number = catalogue.days[row]
  if (number === undefined) return <p class="margin-date">{say('undated')}</p>
  const day = dayText(number)
  return (
    <p class="margin-date">
      <time dateTime={day}>
        <strong>{formatDate(language, day, 'short')}</strong> {formatDate(language, day, 'weekday')}
      </time>
      {catalogue.updated.has(row) && <span class="clock"> {say('updatedThen')}</span>}
    </p>
  )
}

/** The article's address, with the words that it shall mark. */
function linkTo({ url, content, locations }: PagefindFragment, query: string): string {
  const terms = wordsToMark(query, content, locations)
  const parameters = new URLSearchParams(terms.map((term) => ['highlight', term]))
  return terms.length === 0 ? url : `${url}?${parameters}`
}
