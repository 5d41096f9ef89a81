/** Events as the pages name and list them. */
import type { JSX } from 'preact'
import { take } from '../../src/archive/shelf.ts'
import { articleUrl, eventUrl } from '../../src/archive/urls.ts'
import type { ArchivedEvent } from '../../src/model.ts'
import { useCountryName } from './countries.tsx'
import { DayLink } from './dates.tsx'
import { foreignText } from './foreign-text.ts'
import { Link, useSite } from './site.tsx'
import { SupplierNames } from './suppliers.tsx'
import { count, listed, modeNames } from './words.ts'

/** "China and South Korea: phone call". */
export function useEventName(): (event: ArchivedEvent) => string {
  const name = useCountryName()
  return ({ countries, mode }) => {
    const parties = listed(countries.map(name))
    return parties === ''
      ? `${modeNames[mode].charAt(0).toUpperCase()}${modeNames[mode].slice(1)}`
      : `${parties}: ${modeNames[mode]}`
  }
}

/** What happened, newest first: each event with its day, place and reports. */
export function EventList({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { events } = useSite().archive
  return (
    <ol class="events">
      {ids.map((id) => (
        <EventItem event={take(events, id)} />
      ))}
    </ol>
  )
}

function EventItem({ event }: { readonly event: ArchivedEvent }): JSX.Element {
  const { archive } = useSite()
  const eventName = useEventName()
  return (
    <li>
      <p class="event-day">
        <DayLink date={event.date} style="short" />
      </p>
      <div>
        <h3>
          <Link to={eventUrl(event.id)}>{eventName(event)}</Link>
        </h3>
        {event.place !== null && <p dir="auto">{event.place}</p>}
        <p class="meta">{count(event.reports.length, 'report')}</p>
        <ul class="plain">
          {event.reports.map(({ id }) => {
            const report = take(archive.articles, id)
            return (
              <li>
                <Link to={articleUrl(id)} {...foreignText(archive.config, report.article)}>
                  {report.title}
                </Link>{' '}
                <span class="meta">
                  <SupplierNames article={report.article} />
                </span>
              </li>
            )
          })}
        </ul>
      </div>
    </li>
  )
}
