/** A country: the reports in which it acts, those that mention it, and its events. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { countriesUrl, countryUrl, countryYearUrl, pairUrl } from '../src/archive/urls.ts'
import type { CountryEntry } from '../src/model.ts'
import { Bars } from './components/bars.tsx'
import { useCountryName } from './components/countries.tsx'
import { EventIndex } from './components/events.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { LatestReports } from './components/reports.tsx'
import type { PageData } from './components/site.tsx'
import { YearColumns } from './components/year-columns.tsx'

export const data = pageData('country')

/** How many events and partners a country's page shows; all events stand on the pages of its years. */
const rows = 15

export function render({ site, key }: PageData): JSX.Element {
  const country = take(site.archive.countries, key)
  const { code, name, acting, mentioned, events, years } = country
  const { say, count, number } = site.speaker
  const summary = say('countryGist', {
    acting: count('report', acting.length),
    mentioned: number(mentioned.length),
    events: count('event', events.length),
  })
  return (
    <Layout
      title={name}
      description={say('labelled', { label: name, value: summary })}
      url={countryUrl(code)}
      section="Countries"
      feed={true}
    >
      <PageHead title={name} trail={[{ name: say('countries'), url: countriesUrl() }]}>
        <p>{summary}</p>
      </PageHead>
      <div class="with-aside">
        <div class="sections">
          <YearColumns years={years} urlOf={(year) => countryYearUrl(code, year)} caption={say('namedByYear')} />
          <Reports title={say('countryActs', { name })} ids={acting} country={country} />
          <Reports title={say('countryMentioned', { name })} ids={mentioned} country={country} />
        </div>
        <aside aria-label={say('eventsAndPartners')}>
          <Events country={country} />
          <Partners country={country} />
        </aside>
      </div>
    </Layout>
  )
}

interface PartProps {
  readonly country: CountryEntry
}

interface ReportsProps extends PartProps {
  readonly title: string
  readonly ids: readonly string[]
}

function Reports({ title, ids, country }: ReportsProps): JSX.Element | null {
  if (ids.length === 0) return null
  return (
    <section>
      <h2 class="ruled">{title}</h2>
      <LatestReports ids={ids} years={country.years} urlOf={(year) => countryYearUrl(country.code, year)} />
    </section>
  )
}

function Events({ country }: PartProps): JSX.Element | null {
  const { say, number } = useMessages()
  if (country.events.length === 0) return null
  return (
    <section>
      <h2 class="ruled">{say('events')}</h2>
      <EventIndex ids={country.events.slice(0, rows)} />
      {country.events.length > rows && (
        <p class="more">{say('newestOfYears', { shown: number(rows), total: number(country.events.length) })}</p>
      )}
    </section>
  )
}

function Partners({ country }: PartProps): JSX.Element | null {
  const countryName = useCountryName()
  const { say } = useMessages()
  if (country.partners.length === 0) return null
  const bars = country.partners.slice(0, rows).map(({ code, events }) => ({
    label: countryName(code),
    number: events,
    unit: 'event' as const,
    to: pairUrl([country.code, code].sort().join('-').toLowerCase()),
  }))
  return (
    <section>
      <h2 class="ruled">{say('partnersByEvents')}</h2>
      <Bars bars={bars} />
    </section>
  )
}
