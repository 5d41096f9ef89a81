/** A person: offices by date, the reports that name them, and the events told where they are named. */
import type { JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import { take } from '../src/archive/shelf.ts'
import { countryUrl, peopleUrl, personUrl, personYearUrl, phraseSearchUrl } from '../src/archive/urls.ts'
import type { PersonEntry, PersonOffice } from '../src/model.ts'
import { Bars } from './components/bars.tsx'
import { useCountryName } from './components/countries.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { EventsPart, ReportsPart, StatementsPart } from './components/owner-sections.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { OfficeName } from './components/people.tsx'
import { Section } from './components/section.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { YearColumns } from './components/year-columns.tsx'

export const data = pageData('person')

/** Other names of a person that the page shows; its twin has all of them. */
const mostSpellings = 12

export const render = ({ site, key }: PageData): JSX.Element => <PersonPage person={take(site.archive.people, key)} />

interface PersonProps {
  readonly person: PersonEntry
}

function PersonPage({ person }: PersonProps): JSX.Element {
  const { say, count, row, pieces } = useMessages()
  const { id, name, spellings, reports, events, years, statements } = person
  const byYear = { years, urlOf: (year: string) => personYearUrl(id, year) }
  const summary = say('personGist', {
    reports: count('report', reports.length),
    events: count('event', events.length),
  })
  return (
    <Layout
      title={name}
      description={say('labelled', { label: name, value: summary })}
      url={personUrl(id)}
      section="People"
      feed={true}
    >
      <PageHead title={name} trail={[{ name: say('people'), url: peopleUrl() }]}>
        <p dir="auto">
          <OfficeName office={person} />
        </p>
        {spellings.length > 0 && (
          <p class="meta">
            <span>{pieces('alsoPrintedAs', { names: <bdi>{row(spellings.slice(0, mostSpellings))}</bdi> })}</span>
          </p>
        )}
        <p class="meta">
          <span>{summary}</span>
          <span>
            <Link to={phraseSearchUrl(name)}>{say('searchForName')}</Link>
          </span>
        </p>
      </PageHead>
      <div class="with-aside">
        <div class="sections">
          <YearColumns caption={say('reportsByYear')} {...byYear} />
          <ReportsPart title={say('reports')} ids={reports} {...byYear} />
          <StatementsPart title={say('theySaid')} statements={statements} named={false} {...byYear} />
        </div>
        <aside aria-label={say('personAside')}>
          <Offices person={person} />
          <EventsPart ids={events} />
          <Company person={person} />
        </aside>
      </div>
    </Layout>
  )
}

/** Offices as the reports print them. What the archive shows is when they were printed, not when the office began. */
function Offices({ person }: PersonProps): JSX.Element | null {
  const countryName = useCountryName()
  const { say } = useMessages()
  const known = person.offices.filter(({ role, country }) => role !== null || country !== null)
  if (known.length === 0) return null
  return (
    <Section title={say('officesAsPrinted')}>
      <ul class="side-list">
        {known.map((office) => (
          <li>
            <span dir="auto">{office.role ?? say('officeNotNamed')}</span>
            {office.country !== null && (
              <>
                {say('comma')}
                <Link to={countryUrl(office.country)}>{countryName(office.country)}</Link>
              </>
            )}
            <span class="meta">
              <OfficeDays office={office} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** "3 reports, 9 January 2023 to 2 March 2024". */
function OfficeDays({ office }: { readonly office: PersonOffice }): JSX.Element {
  const { language, say, count, row } = useMessages()
  const { first, last, reports } = office
  const [from, to] = [first, last].map((day) => (day === null ? '' : formatDate(language, day, 'date')))
  const days = from === to || !from || !to ? to || from || null : say('span', { first: from, last: to })
  return <>{row([count('report', reports.length), days])}</>
}

function Company({ person }: PersonProps): JSX.Element | null {
  const { people } = useSite().archive
  const { say } = useMessages()
  if (person.company.length === 0) return null
  const bars = person.company.map(({ id, reports }) => ({
    label: take(people, id).name,
    number: reports,
    unit: 'report' as const,
    to: personUrl(id),
  }))
  return (
    <Section title={say('namedBeside')}>
      <Bars bars={bars} />
    </Section>
  )
}
