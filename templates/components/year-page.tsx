/** One year of an owner's reports and events, complete: a country's, a pair's, a person's, a publisher's. */
import type { JSX } from 'preact'
import { take } from '../../src/archive/shelf.ts'
import { undatedYear } from '../../src/archive/years.ts'
import type { SaidThere, UrlPath, YearOfReports } from '../../src/model.ts'
import type { SectionName } from '../messages/messages.ts'
import { ByMonth } from './by-month.tsx'
import { EventList } from './events.tsx'
import { Layout } from './layout.tsx'
import { useMessages } from './messages.ts'
import { PageHead, Steps, type TrailStep } from './page-head.tsx'
import { ReportIndex } from './reports.tsx'
import { Section } from './section.tsx'
import { useSite } from './site.tsx'
import { StatementList } from './statements.tsx'

/** A year of reports and, where its owner takes part in any, of events. */
interface ShownYear extends YearOfReports {
  readonly events?: readonly string[] | undefined
  readonly statements?: readonly SaidThere[] | undefined
}

interface YearPageProps {
  readonly name: string
  readonly section: SectionName
  readonly above: readonly TrailStep[]
  readonly year: string
  /** All years of the same owner, newest first. */
  readonly years: readonly ShownYear[]
  readonly urlOf: (year: string) => UrlPath
}

export function YearPage({ name, section, above, year, years, urlOf }: YearPageProps): JSX.Element {
  const { archive } = useSite()
  const { say, count, pieces } = useMessages()
  const place = years.findIndex((each) => each.year === year)
  const { reports = [], events = [], statements = [] } = years[place] ?? {}
  const titleOf = (each: string): string =>
    each === undatedYear ? say('nameUndated', { name }) : say('nameInYear', { name, year: each })
  const step = (to: YearOfReports | undefined): TrailStep | null =>
    to === undefined ? null : { name: titleOf(to.year), url: urlOf(to.year) }
  const title = titleOf(year)
  const shown = { name: <bdi>{name}</bdi> }
  const heading = year === undatedYear ? pieces('nameUndated', shown) : pieces('nameInYear', { ...shown, year })
  return (
    <Layout title={title} url={urlOf(year)} section={section}>
      <PageHead title={heading} trail={above}>
        <p>{say('sentence', { words: count('report', reports.length) })}</p>
      </PageHead>
      <div class="sections">
        {events.length > 0 && (
          <Section title={say('eventsThen')}>
            <ByMonth
              items={events}
              word="event"
              dateOf={(id) => take(archive.events, id).date}
              list={(ids) => <EventList ids={ids} />}
            />
          </Section>
        )}
        {reports.length > 0 && (
          <Section title={say(year === undatedYear ? 'reports' : 'reportsThen')}>
            <ByMonth
              items={reports}
              word="report"
              dateOf={(id) => take(archive.articles, id).when?.day ?? null}
              list={(ids) => <ReportIndex ids={ids} />}
            />
          </Section>
        )}
        {statements.length > 0 && (
          <Section title={say('saidThen')}>
            <ByMonth
              items={statements}
              word="passage"
              dateOf={({ day }) => day}
              list={(said) => <StatementList statements={said} named={true} />}
            />
          </Section>
        )}
      </div>
      <Steps label={say('earlierAndLater')} earlier={step(years[place + 1])} later={step(years[place - 1])} />
    </Layout>
  )
}
