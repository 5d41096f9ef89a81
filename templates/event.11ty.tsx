/** An event: when, where, between whom, and what each report tells of it. */
import type { JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import { take } from '../src/archive/shelf.ts'
import { newsEvent } from '../src/archive/structured-data.ts'
import { articleUrl, compareUrl, eventsUrl, eventUrl, withFragment } from '../src/archive/urls.ts'
import type { ArchivedEvent } from '../src/model.ts'
import { CountryChips } from './components/countries.tsx'
import { DayLink, ReportStamp } from './components/dates.tsx'
import { useEventName } from './components/events.tsx'
import { foreignText } from './components/foreign-text.ts'
import { JsonScript } from './components/json-script.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { PairSteps } from './components/pairs.tsx'
import { HeadlineHeading } from './components/reports.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { SupplierNames } from './components/suppliers.tsx'

export const data = pageData('event')

export const render = ({ site, key }: PageData): JSX.Element => <EventPage event={take(site.archive.events, key)} />

function EventPage({ event }: { readonly event: ArchivedEvent }): JSX.Element {
  const { language, say, count, row } = useMessages()
  const { archive } = useSite()
  const name = useEventName()(event)
  const reports = event.reports.map(({ id }) => take(archive.articles, id))
  return (
    <Layout
      title={row([name, formatDate(language, event.date, 'date')])}
      url={eventUrl(event.id)}
      section="Events"
      head={<JsonScript type="application/ld+json" value={newsEvent(archive.config, { event, name }, reports)} />}
    >
      <PageHead title={name} trail={[{ name: say('events'), url: eventsUrl() }]}>
        <p>
          <DayLink date={event.date} style="full" />
          {event.place !== null && say('comma') + event.place}
        </p>
        <CountryChips countries={{ acting: event.countries, mentioned: [] }} />
        <p class="meta">{say('reportsOfEvent', { reports: count('report', event.reports.length) })}</p>
        {event.comparison !== null && (
          <p>
            <Link to={compareUrl(event.id)}>{say('compareSideBySide')}</Link>
          </p>
        )}
        <Kin event={event} />
      </PageHead>
      <div class="tellings">
        {event.reports.map((report) => (
          <Telling report={report} />
        ))}
      </div>
      <PairSteps event={event} />
    </Layout>
  )
}

/** Events that are probably this one. */
function Kin({ event }: { readonly event: ArchivedEvent }): JSX.Element | null {
  const { events } = useSite().archive
  const eventName = useEventName()
  const { pieces, names } = useMessages()
  if (event.kin.length === 0) return null
  return (
    <ul class="plain">
      {event.kin.map(({ id, by }) => {
        const other = take(events, id)
        return (
          <li>
            {pieces('probablySame', {
              event: <Link to={eventUrl(id)}>{eventName(other)}</Link>,
              day: <DayLink date={other.date} />,
              why: names.kinships[by],
            })}
          </li>
        )
      })}
    </ul>
  )
}

/** One report: its head, and the paragraphs that tell of the event, each leading to its place in the article. */
function Telling({ report }: { readonly report: ArchivedEvent['reports'][number] }): JSX.Element {
  const { articles, config } = useSite().archive
  const { say } = useMessages()
  const archived = take(articles, report.id)
  const { article, paragraphs } = archived
  const told = report.paragraphs.flatMap((number) =>
    paragraphs.slice(number - 1, number).map((text) => ({ number, text })),
  )
  return (
    <section>
      <HeadlineHeading report={archived} level="h2" />
      <p class="meta">
        <SupplierNames article={article} />
        <span>
          <ReportStamp article={article} />
        </span>
      </p>
      <ol {...foreignText(config, article)}>
        {told.map(({ number, text }) => (
          <li>
            <Link
              to={withFragment(articleUrl(report.id), `p${number}`)}
              class="mark"
              aria-label={say('paragraphOfReport', { number })}
            >
              ¶{number}
            </Link>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
