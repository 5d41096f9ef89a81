/** A month: its calendar, and its two lists. */
import type { JSX } from 'preact'
import { monthWeeks, weekdayNames } from '../src/archive/calendar.ts'
import { find, take } from '../src/archive/shelf.ts'
import { periodUrl } from '../src/archive/urls.ts'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PeriodPage } from './components/period-page.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import type { CountKey } from './messages/messages.ts'

export const data = pageData('month')

export const render = ({ site, key }: PageData): JSX.Element => (
  <PeriodPage site={site} period={take(site.archive.periods, key)} overview={<Calendar month={key} />} />
)

function Calendar({ month }: { readonly month: string }): JSX.Element {
  const { language, say } = useMessages()
  return (
    <table class="calendar">
      <caption>{say('calendarCaption')}</caption>
      <thead>
        <tr>
          {weekdayNames(language).map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(month).map((week) => (
          <tr>
            {week.map((day) => (
              <td>{day !== null && <CalendarDay day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A day of the calendar: a link where the archive holds anything of it. */
function CalendarDay({ day }: { readonly day: string }): JSX.Element {
  const { periods } = useSite().archive
  const period = find(periods, day)
  const number = Number(day.slice(-2))
  if (!period) return <span>{number}</span>
  return (
    <Link to={periodUrl(day)}>
      {number}
      {period.events.length > 0 && <Count class="meta happened" number={period.events.length} word="event" />}
      {period.reports.length > 0 && <Count class="meta" number={period.reports.length} word="report" />}
    </Link>
  )
}

interface CountProps {
  readonly class: string
  readonly number: number
  readonly word: CountKey
}

/** A number and what it counts; where a day of the calendar is narrow, the word is only said aloud. */
function Count({ class: className, number, word }: CountProps): JSX.Element {
  const speaker = useMessages()
  return (
    <span class={className}>
      <span class="figure" aria-hidden="true">
        {speaker.number(number)}
      </span>
      <span class="word">{speaker.count(word, number)}</span>
    </span>
  )
}
