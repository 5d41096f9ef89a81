/** All events, newest first. */
import type { JSX } from 'preact'
import { groupBy, take } from '../src/archive/shelf.ts'
import { eventsUrl, periodUrl } from '../src/archive/urls.ts'
import { EventList } from './components/events.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { count } from './components/words.ts'

export const data = pageData('events')

/** Above this the events themselves are left to the pages of the years. */
const longestList = 100

export function render({ site }: PageData): JSX.Element {
  const { events } = site.archive
  return (
    <Layout title="Events" url={eventsUrl()} section="Events">
      <PageHead title="Events">
        <p>
          {count(events.keys.length, 'event')} that the reports tell of. One report can tell of several; one event can
          have several reports.
        </p>
      </PageHead>
      <section>
        <h2 class="ruled">By day, newest first</h2>
        {events.keys.length > longestList ? <EventsByYear /> : <EventList ids={events.keys} />}
      </section>
    </Layout>
  )
}

function EventsByYear(): JSX.Element {
  const { events } = useSite().archive
  const years = groupBy(events.keys, (id) => [take(events, id).date.slice(0, 4)])
  return (
    <ul class="entries">
      {[...years].map(([year, ids]) => (
        <li>
          <Link to={periodUrl(year)}>{year}</Link>
          <span class="meta">{count(ids.length, 'event')}</span>
        </li>
      ))}
    </ul>
  )
}
