/** A pair of countries: every contact in a line, and the reports that tell of them. */
import type { JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import { take } from '../src/archive/shelf.ts'
import { countryUrl, pairsUrl, pairUrl, pairYearUrl } from '../src/archive/urls.ts'
import type { PairEntry } from '../src/model.ts'
import { useCountryName } from './components/countries.tsx'
import { LatestEvents } from './components/events.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { ReportsPart, StatementsPart } from './components/owner-sections.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { PairTimeline } from './components/pair-timeline.tsx'
import { usePairName } from './components/pairs.tsx'
import { Section } from './components/section.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'

export const data = pageData('pair')

export const render = ({ site, key }: PageData): JSX.Element => <PairPage pair={take(site.archive.pairs, key)} />

function PairPage({ pair }: { readonly pair: PairEntry }): JSX.Element {
  const countryName = useCountryName()
  const { say } = useMessages()
  const title = usePairName()(pair.codes)
  const summary = useSummary(pair)
  const byYear = { years: pair.years, urlOf: (year: string) => pairYearUrl(pair.key, year) }
  return (
    <Layout
      title={title}
      description={say('labelled', { label: title, value: summary })}
      url={pairUrl(pair.key)}
      section="Countries"
      feed={true}
    >
      <PageHead title={title} trail={[{ name: say('pairs'), url: pairsUrl() }]}>
        <p>{summary}</p>
        <p class="meta">
          {pair.codes.map((code) => (
            <span>
              <Link to={countryUrl(code)}>{say('allOf', { name: countryName(code) })}</Link>
            </span>
          ))}
        </p>
      </PageHead>
      <div class="sections">
        <PairTimeline pair={pair} />
        <Section title={say('everyContact')}>
          <LatestEvents ids={pair.events} {...byYear} />
        </Section>
        <ReportsPart title={say('reportsOfThem')} ids={pair.reports} {...byYear} />
        <StatementsPart title={say('saidThere')} statements={pair.statements} named={true} {...byYear} />
      </div>
    </Layout>
  )
}

/** "3 events, from 9 January 2023 to 2 March 2024, told by 4 reports." */
function useSummary({ events, reports }: PairEntry): string {
  const { archive } = useSite()
  const { language, say, count } = useMessages()
  const day = (id: string | undefined): string =>
    id === undefined ? '' : formatDate(language, take(archive.events, id).date, 'date')
  const [last, first] = [day(events[0]), day(events.at(-1))]
  const counts = { events: count('event', events.length), reports: count('report', reports.length) }
  return last === first ? say('pairGistOneDay', { ...counts, first }) : say('pairGist', { ...counts, first, last })
}
