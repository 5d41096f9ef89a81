/** The contacts of two countries along the time, a lane for each mode: each a mark; where there are many, years as squares. */
import type { JSX } from 'preact'
import { formatDate } from '../../src/archive/calendar.ts'
import { type Shade, shadeClass, shadesOf } from '../../src/archive/shades.ts'
import { groupBy, take } from '../../src/archive/shelf.ts'
import { laneOrder, type TimelineLane, type TimelineMark, timelineOf } from '../../src/archive/timeline.ts'
import { eventUrl, pairYearUrl } from '../../src/archive/urls.ts'
import type { ArchivedEvent, EventMode, PairEntry } from '../../src/model.ts'
import { ShadeKey } from './shade-key.tsx'
import { Link, useHref, useSite } from './site.tsx'
import { briefly, count, modeNames } from './words.ts'

/** Above this, marks would hide one another. */
const mostMarks = 60

/** Pixels between the levels of a lane, and of a mark from its middle. */
const levelHeight = 13
const radius = 5.5

/** Modes, as many contacts. */
const laneNames: Readonly<Record<EventMode, string>> = {
  meeting: 'Meetings',
  visit: 'Visits',
  phone: 'Phone calls',
  video: 'Video calls',
  statement: 'Statements',
  other: 'Other contacts',
}

export function PairTimeline({ pair }: { readonly pair: PairEntry }): JSX.Element | null {
  const { archive } = useSite()
  const events = pair.events.map((id) => take(archive.events, id))
  if (events.length === 0) return null
  return events.length > mostMarks ? <ModeYears pair={pair} events={events} /> : <Lanes events={events} />
}

interface LanesProps {
  readonly events: readonly ArchivedEvent[]
}

function Lanes({ events }: LanesProps): JSX.Element {
  const { language } = useSite().archive.config
  const { lanes, ticks } = timelineOf(events)
  const inexact = events.some(({ precision }) => precision !== 'day')
  return (
    <figure class="chart timeline">
      <figcaption>
        Events between the two, by the day on which they happened and by mode; all stand in the list below.
        {inexact && ' A hollow mark is an event whose day is not known.'}
      </figcaption>
      {lanes.map((lane) => (
        <Lane lane={lane} />
      ))}
      <svg class="axis" width="100%" height="22" aria-hidden="true" focusable="false">
        {ticks.map(({ period, at }) => (
          <>
            <line x1={percent(at)} x2={percent(at)} y1="0" y2="5" />
            <text x={percent(at)} y="18">
              {formatDate(language, period, 'shortMonth')}
            </text>
          </>
        ))}
      </svg>
    </figure>
  )
}

function Lane({ lane }: { readonly lane: TimelineLane }): JSX.Element {
  const { mode, marks, levels } = lane
  const height = levels * levelHeight + 6
  return (
    <div class="lane">
      <p>
        {laneNames[mode]} <span class="meta">{marks.length}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links that is a picture, no fieldset */}
      <svg width="100%" height={height} role="group" aria-label={`${laneNames[mode]}, oldest first`}>
        <line x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
        {marks.map((mark) => (
          <Mark mark={mark} height={height} />
        ))}
      </svg>
    </div>
  )
}

function Mark({ mark, height }: { readonly mark: TimelineMark; readonly height: number }): JSX.Element {
  const { language } = useSite().archive.config
  const toHref = useHref()
  const { event, at, level } = mark
  const words = `${modeNames[event.mode]}, ${formatDate(language, event.date, 'date')}, ${count(event.reports.length, 'report')}`
  const y = height - 4 - radius - level * levelHeight
  return (
    <a href={toHref(eventUrl(event.id))} aria-label={words}>
      <title>{words}</title>
      <circle cx={percent(at)} cy={y} r={radius} class={event.precision === 'day' ? undefined : 'inexact'} />
    </a>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

interface ModeYearsProps extends LanesProps {
  readonly pair: PairEntry
}

/** Many events: a square a mode and year, leading to the pair's year. */
function ModeYears({ pair, events }: ModeYearsProps): JSX.Element {
  const cells = groupBy(events, ({ date, mode }) => [`${mode} ${date.slice(0, 4)}`, mode])
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))].sort().reverse()
  const modes = laneOrder.filter((mode) => cells.has(mode))
  const numberOf = (mode: EventMode, year: string): number => cells.get(`${mode} ${year}`)?.length ?? 0
  const steps = shadesOf(years.flatMap((year) => modes.map((mode) => numberOf(mode, year))))
  return (
    <figure class="chart">
      <table class="squares">
        <caption>Events between the two, by year and mode</caption>
        <thead>
          <tr>
            <td />
            {modes.map((mode) => (
              <th scope="col">{laneNames[mode]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr>
              <th scope="row">
                <Link to={pairYearUrl(pair.key, year)}>{year}</Link>
              </th>
              {modes.map((mode) => (
                <ModeYear pair={pair} mode={mode} year={year} number={numberOf(mode, year)} steps={steps} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ShadeKey steps={steps} word="event" />
    </figure>
  )
}

interface ModeYearProps {
  readonly pair: PairEntry
  readonly mode: EventMode
  readonly year: string
  readonly number: number
  readonly steps: readonly Shade[]
}

function ModeYear({ pair, mode, year, number, steps }: ModeYearProps): JSX.Element {
  if (number === 0) return <td />
  return (
    <td class={shadeClass(steps, number)}>
      <Link to={pairYearUrl(pair.key, year)} aria-label={`${year}, ${laneNames[mode].toLowerCase()}: ${number}`}>
        {briefly(number)}
      </Link>
    </td>
  )
}
