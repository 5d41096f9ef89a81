/** A day of the calendar: what happened on it and what was published on it, in any year. */
import type { ComponentChildren, JSX } from 'preact'
import { formatAnniversary } from '../src/archive/calendar.ts'
import { take } from '../src/archive/shelf.ts'
import { anniversariesUrl, anniversaryUrl, articlesUrl, periodUrl } from '../src/archive/urls.ts'
import type { Anniversary } from '../src/model.ts'
import { EventList } from './components/events.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead, Steps, type TrailStep } from './components/page-head.tsx'
import { ReportIndex } from './components/reports.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import type { CountKey } from './messages/messages.ts'

export const data = pageData('anniversary')

export const render = ({ site, key }: PageData): JSX.Element => (
  <AnniversaryPage anniversary={take(site.archive.anniversaries, key)} />
)

interface AnniversaryProps {
  readonly anniversary: Anniversary
}

function AnniversaryPage({ anniversary }: AnniversaryProps): JSX.Element {
  const { language, say, count, names } = useMessages()
  const { key, events, reports, earlier, later } = anniversary
  const title = formatAnniversary(language, key)
  const trail = [
    { name: names.sections.Dates, url: articlesUrl() },
    { name: say('onThisDay'), url: anniversariesUrl() },
  ]
  const step = (to: string | null): TrailStep | null =>
    to === null ? null : { name: formatAnniversary(language, to), url: anniversaryUrl(to) }
  return (
    <Layout title={say('inEveryYear', { day: title })} url={anniversaryUrl(key)} section="Dates">
      <PageHead title={title} trail={trail}>
        <p>
          {say('inEveryYearHolds', {
            events: count('event', events.length),
            reports: count('report', reports.length),
          })}
        </p>
      </PageHead>
      <div class="clocks">
        <Clock title={say('happenedHeading')} word="event" list="events" anniversary={anniversary}>
          <EventList ids={events} />
        </Clock>
        <Clock title={say('publishedHeading')} word="report" list="reports" anniversary={anniversary}>
          <ReportIndex ids={reports} />
        </Clock>
      </div>
      <Steps label={say('earlierAndLater')} earlier={step(earlier)} later={step(later)} />
    </Layout>
  )
}

/** Above this the list is left to the pages of the days. */
const longestList = 60

interface ClockProps extends AnniversaryProps {
  readonly title: string
  readonly word: CountKey
  readonly list: 'events' | 'reports'
  /** The whole list. */
  readonly children: ComponentChildren
}

function Clock({ title, word, list, anniversary, children }: ClockProps): JSX.Element {
  const { say } = useMessages()
  const number = anniversary[list].length
  return (
    <section class={list === 'events' ? 'happened' : 'published'}>
      <h2 class="ruled">{title}</h2>
      {number === 0 && <p class="meta">{say(list === 'events' ? 'noEventThen' : 'noReportThen')}</p>}
      {number > longestList ? <YearCounts anniversary={anniversary} list={list} word={word} /> : number > 0 && children}
    </section>
  )
}

/** The day in each year, with what it holds. */
function YearCounts({ anniversary, list, word }: Omit<ClockProps, 'title' | 'children'>): JSX.Element {
  const { periods } = useSite().archive
  const { count } = useMessages()
  const days = periods.keys
    .filter((key) => key.endsWith(`-${anniversary.key}`) && key.length === 10)
    .map((key) => take(periods, key))
  return (
    <ul class="entries">
      {days
        .filter((day) => day[list].length > 0)
        .map((day) => (
          <li>
            <Link to={periodUrl(day.key)}>{day.key.slice(0, 4)}</Link>
            <span class="meta">{count(word, day[list].length)}</span>
          </li>
        ))}
    </ul>
  )
}
