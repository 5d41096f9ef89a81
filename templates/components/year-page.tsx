/** One year of an owner's reports and events, complete: a country's, a pair's, a person's, a publisher's. */
import type { JSX } from 'preact'
import type { SaidThere, UrlPath, YearOfReports } from '../../src/model.ts'
import { EventList } from './events.tsx'
import { Layout } from './layout.tsx'
import { PageHead, Steps, type TrailStep } from './page-head.tsx'
import { ReportIndex } from './reports.tsx'
import { yearName } from './reports-by-year.tsx'
import { StatementList } from './statements.tsx'
import { count } from './words.ts'

/** A year of reports and, where its owner takes part in any, of events. */
interface ShownYear extends YearOfReports {
  readonly events?: readonly string[] | undefined
  readonly statements?: readonly SaidThere[] | undefined
}

interface YearPageProps {
  readonly name: string
  readonly section: string
  readonly above: readonly TrailStep[]
  readonly year: string
  /** All years of the same owner, newest first. */
  readonly years: readonly ShownYear[]
  readonly urlOf: (year: string) => UrlPath
}

export function YearPage({ name, section, above, year, years, urlOf }: YearPageProps): JSX.Element {
  const place = years.findIndex((each) => each.year === year)
  const { reports = [], events = [], statements = [] } = years[place] ?? {}
  const step = (to: YearOfReports | undefined): TrailStep | null =>
    to === undefined ? null : { name: `${name}, ${yearName(to.year).toLowerCase()}`, url: urlOf(to.year) }
  const title = year === 'undated' ? `${name}, undated` : `${name} in ${year}`
  return (
    <Layout title={title} url={urlOf(year)} section={section}>
      <PageHead title={title} trail={above}>
        <p>{count(reports.length, 'report')}.</p>
      </PageHead>
      <div class="sections">
        {events.length > 0 && (
          <section>
            <h2 class="ruled">Events that happened then</h2>
            <EventList ids={events} />
          </section>
        )}
        {reports.length > 0 && (
          <section>
            <h2 class="ruled">Reports published then</h2>
            <ReportIndex ids={reports} />
          </section>
        )}
        {statements.length > 0 && (
          <section>
            <h2 class="ruled">What was said then</h2>
            <StatementList statements={statements} named={true} />
          </section>
        )}
      </div>
      <Steps label="Years before and after" earlier={step(years[place + 1])} later={step(years[place - 1])} />
    </Layout>
  )
}
