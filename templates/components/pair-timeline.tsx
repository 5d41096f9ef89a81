/** The contacts of two countries along the time, a lane for each mode: each a mark; where there are many, years as squares. */
import type { JSX } from 'preact'
import { formatDate } from '../../src/archive/calendar.ts'
import { type Shade, shadeClass, shadesOf } from '../../src/archive/shades.ts'
import { groupBy, take } from '../../src/archive/shelf.ts'
import { laneOrder, type TimelineLane, type TimelineMark, timelineOf } from '../../src/archive/timeline.ts'
import { eventUrl, pairYearUrl } from '../../src/archive/urls.ts'
import type { ArchivedEvent, EventMode, PairEntry } from '../../src/model.ts'
import { useMessages } from './messages.ts'
import { ShadeKey } from './shade-key.tsx'
import { Link, useHref, useSite } from './site.tsx'

/** Above this, marks would hide one another. */
const mostMarks = 60

/** Pixels between the levels of a lane, and of a mark from its middle. */
const levelHeight = 13
const radius = 5.5

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
  const { language, say } = useMessages()
  const { lanes, ticks } = timelineOf(events)
  const inexact = events.some(({ precision }) => precision !== 'day')
  return (
    <figure class="chart timeline">
      <figcaption>{say(inexact ? 'timelineWithHollows' : 'timelineCaption')}</figcaption>
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
  const { say, names } = useMessages()
  const { mode, marks, levels } = lane
  const name = names.lanes[mode]
  const height = levels * levelHeight + 6
  return (
    <div class="lane">
      <p>
        {name} <span class="meta">{marks.length}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links that is a picture, no fieldset */}
      <svg width="100%" height={height} role="group" aria-label={say('oldestFirst', { lane: name })}>
        <line x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
        {marks.map((mark) => (
          <Mark mark={mark} height={height} />
        ))}
      </svg>
    </div>
  )
}

function Mark({ mark, height }: { readonly mark: TimelineMark; readonly height: number }): JSX.Element {
  const { language, names, count, row } = useMessages()
  const toHref = useHref()
  const { event, at, level } = mark
  const words = row([
    names.modes[event.mode],
    formatDate(language, event.date, 'date'),
    count('report', event.reports.length),
  ])
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
  const { say, names } = useMessages()
  const cells = groupBy(events, ({ date, mode }) => [`${mode} ${date.slice(0, 4)}`, mode])
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))].sort().reverse()
  const modes = laneOrder.filter((mode) => cells.has(mode))
  const numberOf = (mode: EventMode, year: string): number => cells.get(`${mode} ${year}`)?.length ?? 0
  const steps = shadesOf(years.flatMap((year) => modes.map((mode) => numberOf(mode, year))))
  return (
    <figure class="chart">
      <table class="squares">
        <caption>{say('eventsByYearAndMode')}</caption>
        <thead>
          <tr>
            <td />
            {modes.map((mode) => (
              <th scope="col">{names.lanes[mode]}</th>
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
  const { say, row, names, number: spell, briefly } = useMessages()
  if (number === 0) return <td />
  const words = say('labelled', { label: row([year, names.lanes[mode]]), value: spell(number) })
  return (
    <td class={shadeClass(steps, number)}>
      <Link to={pairYearUrl(pair.key, year)} aria-label={words}>
        {briefly(number)}
      </Link>
    </td>
  )
}
