/** A year, month or day: what happened then, and what was published then, as two lists that can't be confused. */
import type { ComponentChildren, JSX } from 'preact'
import { formatDate, periodsOf } from '../../src/archive/calendar.ts'
import { take } from '../../src/archive/shelf.ts'
import { articlesUrl, periodUrl } from '../../src/archive/urls.ts'
import type { Period } from '../../src/model.ts'
import { EventList } from './events.tsx'
import { Layout } from './layout.tsx'
import { PageHead, Steps, type TrailStep } from './page-head.tsx'
import { ReportIndex, ReportList } from './reports.tsx'
import { Link, type Site, useSite } from './site.tsx'
import { count } from './words.ts'

/** Above this a list is cut: the page leads to the months or days of the period instead. */
const longestList = 60

interface PeriodPageProps {
  readonly site: Site
  readonly period: Period
  /** What stands between head and lists: the months of a year, the calendar of a month. */
  readonly overview?: ComponentChildren
}

export function PeriodPage({ site, period, overview }: PeriodPageProps): JSX.Element {
  const { language } = site.archive.config
  const { key, kind, earlier, later } = period
  const title = formatDate(language, key, 'full')
  const step = (to: string | null): TrailStep | null =>
    to === null ? null : { name: formatDate(language, to, 'date'), url: periodUrl(to) }
  return (
    <Layout title={title} description={`${title}: ${summaryOf(period)}.`} url={periodUrl(key)} section="Dates">
      <PageHead title={<time dateTime={key}>{title}</time>} trail={trailOf(language, key)}>
        <p>In the archive: {summaryOf(period)}.</p>
      </PageHead>
      {overview}
      <div class="clocks">
        <Happened period={period} />
        <Published period={period} />
      </div>
      <Steps label={`${kind}s before and after`} earlier={step(earlier)} later={step(later)} />
    </Layout>
  )
}

/** "3 events that happened and 2 reports that were published". */
function summaryOf({ events, reports }: Period): string {
  const happened =
    events.length === 0 ? 'no event that happened then' : `${count(events.length, 'event')} that happened then`
  const published =
    reports.length === 0 ? 'no report published then' : `${count(reports.length, 'report')} published then`
  return `${happened}, ${published}`
}

/** The list of all dates, then the year, then the month a period lies in. */
function trailOf(language: string, key: string): TrailStep[] {
  const above = periodsOf(key).slice(0, -1)
  return [
    { name: 'Dates', url: articlesUrl() },
    ...above.map((part) => ({ name: formatDate(language, part, 'month'), url: periodUrl(part) })),
  ]
}

function Happened({ period }: { readonly period: Period }): JSX.Element {
  const { events, undivided, kind } = period
  const cut = events.length > longestList && period.parts.length > 0
  return (
    <section class="happened">
      <h2 class="ruled">What happened</h2>
      <p class="hint">Events, under the day on which they happened.</p>
      {events.length === 0 && <p class="meta">No event in the archive is dated to this {kind}.</p>}
      {cut ? <EventList ids={undivided} /> : events.length > 0 && <EventList ids={events} dated={kind !== 'day'} />}
      {cut && <PartCounts period={period} list="events" word="event" />}
    </section>
  )
}

function Published({ period }: { readonly period: Period }): JSX.Element {
  const { reports, kind } = period
  const Reports = kind === 'day' ? ReportList : ReportIndex
  const cut = reports.length > longestList && period.parts.length > 0
  return (
    <section class="published">
      <h2 class="ruled">What was published</h2>
      <p class="hint">
        Reports, under their publisher’s own day. Where a page tells only its update, that day, and it says so.
      </p>
      {reports.length === 0 && (
        <p class="meta">
          No report in the archive was published {kind === 'day' ? 'on' : 'in'} this {kind}.
        </p>
      )}
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
  readonly word: string
}

/** The months or days of a period with what each holds, where the whole would be too long a list. */
function PartCounts({ period, list, word }: PartCountsProps): JSX.Element {
  const { periods, config } = useSite().archive
  const parts = period.parts.map((key) => take(periods, key)).filter((part) => part[list].length > 0)
  return (
    <ul class="entries">
      {parts.map((part) => (
        <li>
          <Link to={periodUrl(part.key)}>
            {formatDate(config.language, part.key, period.kind === 'year' ? 'month' : 'date')}
          </Link>
          <span class="meta">{count(part[list].length, word)}</span>
        </li>
      ))}
    </ul>
  )
}
