/** A country: the reports in which it acts, those that mention it, and its events. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { countriesUrl, countryUrl, countryYearUrl, pairUrl } from '../src/archive/urls.ts'
import type { CountryEntry } from '../src/model.ts'
import { Bars } from './components/bars.tsx'
import { useCountryName } from './components/countries.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { EventsPart, ReportsPart } from './components/owner-sections.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Section } from './components/section.tsx'
import type { PageData } from './components/site.tsx'
import { YearColumns } from './components/year-columns.tsx'

export const data = pageData('country')

/** Partners that a country's page shows. */
const rows = 15

export function render({ site, key }: PageData): JSX.Element {
  const country = take(site.archive.countries, key)
  const { code, name, acting, mentioned, events, years } = country
  const { say, count, number } = site.speaker
  const byYear = { years, urlOf: (year: string) => countryYearUrl(code, year) }
  const summary =
    acting.length === 0
      ? say('countryOnlyMentioned', { mentioned: count('report', mentioned.length) })
      : say('countryGist', {
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
          <YearColumns caption={say('namedByYear')} {...byYear} />
          <ReportsPart title={say('countryActs', { name })} ids={acting} {...byYear} />
          <ReportsPart title={say('countryMentioned', { name })} ids={mentioned} {...byYear} />
        </div>
        <aside aria-label={say('eventsAndPartners')}>
          <EventsPart ids={events} />
          <Partners country={country} />
        </aside>
      </div>
    </Layout>
  )
}

function Partners({ country }: { readonly country: CountryEntry }): JSX.Element | null {
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
    <Section title={say('partnersByEvents')}>
      <Bars bars={bars} />
    </Section>
  )
}
