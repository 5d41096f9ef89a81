/** A year as twelve small months: days on which something happened and days on which something was published. */
import type { JSX } from 'preact'
import { formatDate, monthWeeks, weekdayNames } from '../../src/archive/calendar.ts'
import { type Shade, shadeClass, shadesOf } from '../../src/archive/shades.ts'
import { find } from '../../src/archive/shelf.ts'
import { periodUrl } from '../../src/archive/urls.ts'
import type { Period } from '../../src/model.ts'
import type { Speaker } from '../messages/speaker.ts'
import { useMessages } from './messages.ts'
import { ShadeKey } from './shade-key.tsx'
import { Link, useSite } from './site.tsx'

export function YearCalendar({ year }: { readonly year: string }): JSX.Element {
  const { periods } = useSite().archive
  const { say } = useMessages()
  const days = periods.keys.filter((key) => key.length === 10 && key.startsWith(year))
  const steps = shadesOf(days.map((day) => find(periods, day)?.reports.length ?? 0))
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return (
    <figure class="chart year-calendar">
      <figcaption>{say('yearCalendarCaption')}</figcaption>
      <div class="months">
        {months.map((month) => (
          <Month month={month} steps={steps} />
        ))}
      </div>
      <ShadeKey steps={steps} word="report" others={[{ class: 'event-day-sign', words: say('eventsHappened') }]} />
    </figure>
  )
}

interface MonthProps {
  readonly month: string
  readonly steps: readonly Shade[]
}

function Month({ month, steps }: MonthProps): JSX.Element {
  const { archive } = useSite()
  const speaker = useMessages()
  const { language } = speaker
  const period = find(archive.periods, month)
  const name = formatDate(language, month, 'month')
  const weekdays = weekdayNames(language, 'weekday')
  return (
    <table class="small-month">
      <caption>
        {period ? <Link to={periodUrl(month)}>{name}</Link> : name}
        {period && <span class="visually-hidden">: {holdings(speaker, period)}</span>}
      </caption>
      <thead>
        <tr>
          {weekdayNames(language, 'narrowWeekday').map((letter, index) => (
            <th scope="col">
              <abbr title={weekdays[index]}>{letter}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(month).map((week) => (
          <tr>{week.map((day) => (day === null ? <td /> : <Day day={day} steps={steps} />))}</tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, steps }: { readonly day: string; readonly steps: readonly Shade[] }): JSX.Element {
  const { archive } = useSite()
  const speaker = useMessages()
  const period = find(archive.periods, day)
  const number = Number(day.slice(-2))
  if (!period) return <td>{number}</td>
  const happened = period.events.length > 0
  const label = formatDate(speaker.language, day, 'date')
  const words = speaker.say('labelled', { label, value: holdings(speaker, period) })
  return (
    <td class={shadeClass(steps, period.reports.length)}>
      <Link to={periodUrl(day)} class={happened ? 'happened' : undefined} aria-label={words}>
        {number}
      </Link>
    </td>
  )
}

/** "2 events happened, 1 report published". */
function holdings({ say, count, row }: Speaker, { events, reports }: Period): string {
  return row([
    events.length > 0 ? say('someHappened', { events: count('event', events.length) }) : null,
    reports.length > 0 ? say('somePublished', { reports: count('report', reports.length) }) : null,
  ])
}
