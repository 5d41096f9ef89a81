/** All events, newest first. */
import type { JSX } from 'preact'
import { groupBy, take } from '../src/archive/shelf.ts'
import { eventsUrl, periodUrl } from '../src/archive/urls.ts'
import { EventList } from './components/events.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Section } from './components/section.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'

export const data = pageData('events')

/** Above this the events themselves are left to the pages of the years. */
const longestList = 100

export function render({ site }: PageData): JSX.Element {
  const { events } = site.archive
  const { say, count } = site.speaker
  return (
    <Layout title={say('events')} url={eventsUrl()} section="Events">
      <PageHead title={say('events')}>
        <p>{say('eventsGist', { events: count('event', events.keys.length) })}</p>
      </PageHead>
      <Section title={say('byDay')}>
        {events.keys.length > longestList ? <EventsByYear /> : <EventList ids={events.keys} />}
      </Section>
    </Layout>
  )
}

function EventsByYear(): JSX.Element {
  const { events } = useSite().archive
  const { count } = useMessages()
  const years = groupBy(events.keys, (id) => [take(events, id).date.slice(0, 4)])
  return (
    <ul class="entries">
      {[...years].map(([year, ids]) => (
        <li>
          <Link to={periodUrl(year)}>{year}</Link>
          <span class="meta">{count('event', ids.length)}</span>
        </li>
      ))}
    </ul>
  )
}
