/** The front page: the archive at a glance, its latest reports, and the ways in. */
import type { JSX } from 'preact'
import { all } from '../src/archive/shelf.ts'
import * as urls from '../src/archive/urls.ts'
import type { Archive } from '../src/model.ts'
import { type Bar, Bars } from './components/bars.tsx'
import { GlanceTable } from './components/glance.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { usePairName } from './components/pairs.tsx'
import { ReportList } from './components/reports.tsx'
import { Section } from './components/section.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { useSubjectName } from './components/subjects.tsx'
import type { Speaker } from './messages/speaker.ts'

export const data = pageData('front')

/** How many reports the front page shows, and how many rows each list beside them has. */
const latestReports = 12
const rows = 10

export function render({ site }: PageData): JSX.Element {
  const { archive } = site
  const { config } = archive
  const { say, count } = site.speaker
  return (
    <Layout title={config.title} url={urls.frontUrl()}>
      <div class="with-aside front">
        <div>
          <h1>{archiveInAWord(site.speaker, archive)}</h1>
          {config.description !== '' && (
            <p class="standfirst" dir="auto">
              {config.description}
            </p>
          )}
          <GlanceTable />
          <Section title={say('latest')}>
            <ReportList ids={archive.articles.keys.slice(0, latestReports)} />
            {archive.articles.keys.length > latestReports && (
              <p class="more">
                <Link to={urls.articlesUrl()}>
                  {say('allByDate', { reports: count('report', archive.articles.keys.length) })}
                </Link>
              </p>
            )}
          </Section>
        </div>
        <aside aria-label={say('waysIn')}>
          <Countries />
          <Pairs />
          <People />
          <Topics />
          <Publishers />
        </aside>
      </div>
    </Layout>
  )
}

/** "Five reports from four publishers, 2019 to 2023". */
function archiveInAWord(speaker: Speaker, { articles, publishers, years }: Archive): string {
  const { say, countInWords } = speaker
  const dated = years.keys.filter((year) => /^\d/.test(year))
  const [last, first] = [dated[0], dated.at(-1)]
  const values = {
    reports: countInWords('report', articles.keys.length),
    publishers: countInWords('publisher', publishers.keys.length),
    years: last === undefined || first === undefined || first === last ? (last ?? '') : say('span', { first, last }),
  }
  const words =
    last === undefined
      ? publishers.keys.length === 0
        ? values.reports
        : say('archiveWithoutYears', values)
      : say(publishers.keys.length === 0 ? 'archiveWithoutPublishers' : 'archiveInAWord', values)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface ListProps {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly more?: JSX.Element | undefined
}

function BarList({ title, bars, more }: ListProps): JSX.Element | null {
  if (bars.length === 0) return null
  return (
    <Section title={title}>
      <Bars bars={bars.slice(0, rows)} />
      {more && <p class="more">{more}</p>}
    </Section>
  )
}

function Countries(): JSX.Element {
  const { countries } = useSite().archive
  const { say, count } = useMessages()
  const bars = all(countries)
    .map(({ code, name, acting, mentioned }) => ({
      label: name,
      number: acting.length + mentioned.length,
      unit: 'report' as const,
      to: urls.countryUrl(code),
    }))
    .sort((a, b) => b.number - a.number)
  const more =
    bars.length > rows ? (
      <Link to={urls.countriesUrl()}>{say('all', { things: count('country', bars.length) })}</Link>
    ) : undefined
  return <BarList title={say('countriesByReports')} bars={bars} more={more} />
}

function Pairs(): JSX.Element {
  const { pairs } = useSite().archive
  const { say, count } = useMessages()
  const pairName = usePairName()
  const bars = all(pairs)
    .slice(0, rows)
    .map(({ key, codes, events }) => ({
      label: pairName(codes),
      number: events.length,
      unit: 'event' as const,
      to: urls.pairUrl(key),
    }))
  const more =
    pairs.keys.length > rows ? (
      <Link to={urls.pairsUrl()}>{say('all', { things: count('pair', pairs.keys.length) })}</Link>
    ) : undefined
  return <BarList title={say('pairsByEvents')} bars={bars} more={more} />
}

function People(): JSX.Element {
  const { people } = useSite().archive
  const { say, count } = useMessages()
  const bars = all(people)
    .slice(0, rows)
    .map(({ id, name, reports }) => ({
      label: name,
      number: reports.length,
      unit: 'report' as const,
      to: urls.personUrl(id),
    }))
  const more =
    people.keys.length > rows ? (
      <Link to={urls.peopleUrl()}>{say('all', { things: count('person', people.keys.length) })}</Link>
    ) : undefined
  return <BarList title={say('peopleByReports')} bars={bars} more={more} />
}

function Topics(): JSX.Element {
  const { topics } = useSite().archive
  const { say, count } = useMessages()
  const subjectName = useSubjectName()
  const bars = all(topics)
    .slice(0, rows)
    .map(({ id, reports }) => ({
      label: subjectName(id),
      number: reports.length,
      unit: 'report' as const,
      to: urls.topicUrl(id),
    }))
  const more =
    topics.keys.length > rows ? (
      <Link to={urls.topicsUrl()}>{say('all', { things: count('topic', topics.keys.length) })}</Link>
    ) : undefined
  return <BarList title={say('topicsByReports')} bars={bars} more={more} />
}

function Publishers(): JSX.Element {
  const { publishers } = useSite().archive
  const { say } = useMessages()
  const bars = all(publishers)
    .map(({ id, name, reports }) => ({
      label: name,
      number: reports.length,
      unit: 'report' as const,
      to: urls.publisherUrl(id),
    }))
    .sort((a, b) => b.number - a.number)
  return <BarList title={say('publishersByReports')} bars={bars} />
}
