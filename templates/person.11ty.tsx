/** A person: offices by date, the reports that name them, and the events told where they are named. */
import type { JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import { take } from '../src/archive/shelf.ts'
import { countryUrl, peopleUrl, personUrl, personYearUrl, phraseSearchUrl } from '../src/archive/urls.ts'
import type { PersonEntry, PersonOffice } from '../src/model.ts'
import { Bars } from './components/bars.tsx'
import { useCountryName } from './components/countries.tsx'
import { EventIndex } from './components/events.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { OfficeName } from './components/people.tsx'
import { LatestReports } from './components/reports.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { LatestStatements } from './components/statements.tsx'
import { count } from './components/words.ts'
import { YearColumns } from './components/year-columns.tsx'

export const data = pageData('person')

/** Events that the side of the page shows; all of them stand on the pages of the years. */
const eventRows = 15

/** Other names of a person that the page shows; its twin has all of them. */
const mostSpellings = 12

export const render = ({ site, key }: PageData): JSX.Element => <PersonPage person={take(site.archive.people, key)} />

interface PersonProps {
  readonly person: PersonEntry
}

function PersonPage({ person }: PersonProps): JSX.Element {
  const { id, name, spellings, reports, events, years, statements } = person
  const urlOf = (year: string) => personYearUrl(id, year)
  const summary = `Named in ${count(reports.length, 'report')} and in what is told of ${count(events.length, 'event')}.`
  return (
    <Layout title={name} description={`${name}: ${summary}`} url={personUrl(id)} section="People" feed={true}>
      <PageHead title={name} trail={[{ name: 'People', url: peopleUrl() }]}>
        <p dir="auto">
          <OfficeName office={person} />
        </p>
        {spellings.length > 0 && (
          <p class="meta">
            <span>
              Also printed as <bdi>{spellings.slice(0, mostSpellings).join(', ')}</bdi>
            </span>
          </p>
        )}
        <p class="meta">
          <span>{summary}</span>
          <span>
            <Link to={phraseSearchUrl(name)}>Search for the name</Link>
          </span>
        </p>
      </PageHead>
      <div class="with-aside">
        <div class="sections">
          <YearColumns years={years} urlOf={urlOf} caption="Reports by year of publication" />
          <section>
            <h2 class="ruled">Reports</h2>
            <LatestReports ids={reports} years={years} urlOf={urlOf} />
          </section>
          {statements.length > 0 && (
            <section id="said">
              <h2 class="ruled">What they said</h2>
              <LatestStatements statements={statements} named={false} years={years} urlOf={urlOf} />
            </section>
          )}
        </div>
        <aside aria-label="Offices, events and company">
          <Offices person={person} />
          <Events person={person} />
          <Company person={person} />
        </aside>
      </div>
    </Layout>
  )
}

/** Offices as the reports print them. What the archive shows is when they were printed, not when the office began. */
function Offices({ person }: PersonProps): JSX.Element | null {
  const countryName = useCountryName()
  const known = person.offices.filter(({ role, country }) => role !== null || country !== null)
  if (known.length === 0) return null
  return (
    <section>
      <h2 class="ruled">Offices, as printed</h2>
      <ul class="side-list">
        {known.map((office) => (
          <li>
            <span dir="auto">{office.role ?? 'Office not named'}</span>
            {office.country !== null && (
              <>
                {', '}
                <Link to={countryUrl(office.country)}>{countryName(office.country)}</Link>
              </>
            )}
            <span class="meta">
              <OfficeDays office={office} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "3 reports, 9 January 2023 to 2 March 2024". */
function OfficeDays({ office }: { readonly office: PersonOffice }): JSX.Element {
  const { language } = useSite().archive.config
  const { first, last, reports } = office
  const days = [...new Set([first, last])].flatMap((day) => (day === null ? [] : formatDate(language, day, 'date')))
  return <>{[count(reports.length, 'report'), days.join(' to ')].filter(Boolean).join(', ')}</>
}

function Events({ person }: PersonProps): JSX.Element | null {
  const { events } = person
  if (events.length === 0) return null
  return (
    <section>
      <h2 class="ruled">Events</h2>
      <EventIndex ids={events.slice(0, eventRows)} />
      {events.length > eventRows && (
        <p class="more">
          The newest {eventRows} of {events.length}; all on the pages of the years.
        </p>
      )}
    </section>
  )
}

function Company({ person }: PersonProps): JSX.Element | null {
  const { people } = useSite().archive
  if (person.company.length === 0) return null
  const bars = person.company.map(({ id, reports }) => ({
    label: take(people, id).name,
    number: reports,
    unit: 'reports',
    to: personUrl(id),
  }))
  return (
    <section>
      <h2 class="ruled">Named beside, by reports</h2>
      <Bars bars={bars} />
    </section>
  )
}
