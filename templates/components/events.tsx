/** Events as the pages name and list them. */
import type { JSX } from 'preact'
import { take } from '../../src/archive/shelf.ts'
import { eventUrl } from '../../src/archive/urls.ts'
import type { ActiveYear, ArchivedEvent, UrlPath } from '../../src/model.ts'
import { eventName } from '../messages/event-name.ts'
import { DayLink } from './dates.tsx'
import { useMessages } from './messages.ts'
import { Headline, YearLinks } from './reports.tsx'
import { Link, useSite } from './site.tsx'
import { SupplierNames } from './suppliers.tsx'

/** "China and South Korea: phone call". */
export function useEventName(): (event: ArchivedEvent) => string {
  const speaker = useMessages()
  return (event) => eventName(speaker, event)
}

interface EventsProps {
  readonly ids: readonly string[]
}

interface EventListProps extends EventsProps {
  /** False where all of them happened on the day the page is about. */
  readonly dated?: boolean
}

/** What happened, newest first: each event with its day, place and reports. */
export function EventList({ ids, dated = true }: EventListProps): JSX.Element {
  const { events } = useSite().archive
  return (
    <ol class={dated ? 'events' : 'events undivided'}>
      {ids.map((id) => (
        <EventItem event={take(events, id)} dated={dated} />
      ))}
    </ol>
  )
}

/** Events on one page up to here; the rest stands on the pages of the years. */
const longestList = 60

interface LatestEventsProps extends EventsProps {
  readonly years: readonly ActiveYear[]
  readonly urlOf: (year: string) => UrlPath
}

/** Events, newest first; a long list is cut, and leads on by year. */
export function LatestEvents({ ids, years, urlOf }: LatestEventsProps): JSX.Element {
  const { number, pieces } = useMessages()
  if (ids.length <= longestList) return <EventList ids={ids} />
  return (
    <>
      <EventList ids={ids.slice(0, longestList)} />
      <p class="more">
        {pieces('newestByYear', {
          shown: number(longestList),
          total: number(ids.length),
          years: <YearLinks years={years.filter(({ events }) => events.length > 0)} urlOf={urlOf} />,
        })}
      </p>
    </>
  )
}

/** Events as a column of names and days, for the side of a page. */
export function EventIndex({ ids }: EventsProps): JSX.Element {
  const { events } = useSite().archive
  const eventName = useEventName()
  return (
    <ol class="side-list">
      {ids.map((id) => {
        const event = take(events, id)
        return (
          <li>
            <Link to={eventUrl(id)}>{eventName(event)}</Link>
            <span class="meta">
              <DayLink date={event.date} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Reports named with an event in a list; its page has all. */
const mostReports = 5

interface EventItemProps {
  readonly event: ArchivedEvent
  readonly dated: boolean
}

function EventItem({ event, dated }: EventItemProps): JSX.Element {
  const { archive } = useSite()
  const { count } = useMessages()
  const eventName = useEventName()
  return (
    <li>
      {dated && (
        <p class="event-day">
          <DayLink date={event.date} style="short" />
        </p>
      )}
      <div>
        <h3>
          <Link to={eventUrl(event.id)}>{eventName(event)}</Link>
        </h3>
        <p class="meta" dir="auto">
          {event.place !== null && `${event.place} · `}
          {count('report', event.reports.length)}
        </p>
        <ul class="plain">
          {event.reports.slice(0, mostReports).map(({ id }) => {
            const report = take(archive.articles, id)
            return (
              <li>
                <Headline report={report} />{' '}
                <span class="meta">
                  <SupplierNames article={report.article} />
                </span>
              </li>
            )
          })}
          {event.reports.length > mostReports && (
            <li class="meta">
              <Link to={eventUrl(event.id)}>{count('otherReport', event.reports.length - mostReports)}</Link>
            </li>
          )}
        </ul>
      </div>
    </li>
  )
}
