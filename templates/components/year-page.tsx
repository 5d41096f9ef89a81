/** One year of an owner's reports and events, complete: a country's, a pair's, a person's, a publisher's. */
import type { JSX } from 'preact'
import type { SaidThere, UrlPath, YearOfReports } from '../../src/model.ts'
import type { SectionName } from '../messages/messages.ts'
import { EventList } from './events.tsx'
import { Layout } from './layout.tsx'
import { useMessages } from './messages.ts'
import { PageHead, Steps, type TrailStep } from './page-head.tsx'
import { ReportIndex } from './reports.tsx'
import { Section } from './section.tsx'
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
  const { say, count } = useMessages()
  const place = years.findIndex((each) => each.year === year)
  const { reports = [], events = [], statements = [] } = years[place] ?? {}
  const titleOf = (each: string): string =>
    each === 'undated' ? say('nameUndated', { name }) : say('nameInYear', { name, year: each })
  const step = (to: YearOfReports | undefined): TrailStep | null =>
    to === undefined ? null : { name: titleOf(to.year), url: urlOf(to.year) }
  const title = titleOf(year)
  return (
    <Layout title={title} url={urlOf(year)} section={section}>
      <PageHead title={title} trail={above}>
        <p>{say('sentence', { words: count('report', reports.length) })}</p>
      </PageHead>
      <div class="sections">
        {events.length > 0 && (
          <Section title={say('eventsThen')}>
            <EventList ids={events} />
          </Section>
        )}
        {reports.length > 0 && (
          <Section title={say('reportsThen')}>
            <ReportIndex ids={reports} />
          </Section>
        )}
        {statements.length > 0 && (
          <Section title={say('saidThen')}>
            <StatementList statements={statements} named={true} />
          </Section>
        )}
      </div>
      <Steps label={say('earlierAndLater')} earlier={step(years[place + 1])} later={step(years[place - 1])} />
    </Layout>
  )
}
