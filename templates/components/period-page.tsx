/** A year, month or day: what happened then, and what was published then, as two lists that can't be confused. */
import type { ComponentChildren, JSX } from 'preact'
import { formatDate, periodsOf } from '../../src/archive/calendar.ts'
import { take } from '../../src/archive/shelf.ts'
import { articlesUrl, periodUrl } from '../../src/archive/urls.ts'
import type { Period } from '../../src/model.ts'
import type { CountKey } from '../messages/messages.ts'
import type { Speaker } from '../messages/speaker.ts'
import { EventList } from './events.tsx'
import { Layout } from './layout.tsx'
import { useMessages } from './messages.ts'
import { PageHead, Steps, type TrailStep } from './page-head.tsx'
import { ReportIndex, ReportList } from './reports.tsx'
import { Link, type Site, useSite } from './site.tsx'

/** Above this a list is cut: the page leads to the months or days of the period instead. */
const longestList = 60

interface PeriodPageProps {
  readonly site: Site
  readonly period: Period
  /** What stands between head and lists: the months of a year, the calendar of a month. */
  readonly overview?: ComponentChildren
}

export function PeriodPage({ site, period, overview }: PeriodPageProps): JSX.Element {
  const { speaker } = site
  const { language, say } = speaker
  const { key, earlier, later } = period
  const numbers = numbersOf(speaker, period)
  const title = formatDate(language, key, 'full')
  const step = (to: string | null): TrailStep | null =>
    to === null ? null : { name: formatDate(language, to, 'date'), url: periodUrl(to) }
  return (
    <Layout
      title={title}
      description={say('periodGist', { period: title, ...numbers })}
      url={periodUrl(key)}
      section="Dates"
    >
      <PageHead title={<time datetime={key}>{title}</time>} trail={trailOf(speaker, key)}>
        <p>{say('inTheArchive', numbers)}</p>
      </PageHead>
      {overview}
      <div class="clocks">
        <Happened period={period} />
        <Published period={period} />
      </div>
      <Steps label={say('earlierAndLater')} earlier={step(earlier)} later={step(later)} />
    </Layout>
  )
}

function numbersOf(
  { count }: Speaker,
  { events, reports }: Period,
): { readonly events: string; readonly reports: string } {
  return { events: count('event', events.length), reports: count('report', reports.length) }
}

/** The list of all dates, then the year, then the month a period lies in. */
function trailOf({ language, names }: Speaker, key: string): TrailStep[] {
  const above = periodsOf(key).slice(0, -1)
  return [
    { name: names.sections.Dates, url: articlesUrl() },
    ...above.map((part) => ({ name: formatDate(language, part, 'month'), url: periodUrl(part) })),
  ]
}

function Happened({ period }: { readonly period: Period }): JSX.Element {
  const { say } = useMessages()
  const { events, undivided, kind } = period
  const cut = events.length > longestList && period.parts.length > 0
  return (
    <section class="happened">
      <h2 class="ruled">{say('happenedHeading')}</h2>
      <p class="hint">{say('happenedHint')}</p>
      {events.length === 0 && <p class="meta">{say('noEventThen')}</p>}
      {cut ? <EventList ids={undivided} /> : events.length > 0 && <EventList ids={events} dated={kind !== 'day'} />}
      {cut && <PartCounts period={period} list="events" word="event" />}
    </section>
  )
}

function Published({ period }: { readonly period: Period }): JSX.Element {
  const { say } = useMessages()
  const { reports, kind } = period
  const Reports = kind === 'day' ? ReportList : ReportIndex
  const cut = reports.length > longestList && period.parts.length > 0
  return (
    <section class="published">
      <h2 class="ruled">{say('publishedHeading')}</h2>
      <p class="hint">{say('publishedHint')}</p>
      {reports.length === 0 && <p class="meta">{say('noReportThen')}</p>}
      {cut ? (
        <PartCounts period={period} list="reports" word="report" />
      ) : (
        reports.length > 0 && <Reports ids={reports} />
      )}
    </section>
  )
}

interface PartCountsProps {
  readonly period: Period
  readonly list: 'events' | 'reports'
  readonly word: CountKey
}

/** The months or days of a period with what each holds, where the whole would be too long a list. */
function PartCounts({ period, list, word }: PartCountsProps): JSX.Element {
  const { periods } = useSite().archive
  const { language, count } = useMessages()
  const parts = period.parts.map((key) => take(periods, key)).filter((part) => part[list].length > 0)
  return (
    <ul class="entries">
      {parts.map((part) => (
        <li>
          <Link to={periodUrl(part.key)}>
            {formatDate(language, part.key, period.kind === 'year' ? 'month' : 'date')}
          </Link>
          <span class="meta">{count(word, part[list].length)}</span>
        </li>
      ))}
    </ul>
  )
}
