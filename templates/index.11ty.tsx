/** The front page: the archive at a glance, its latest reports, and the ways in. */
import type { JSX } from 'preact'
import { all } from '../src/archive/shelf.ts'
import * as urls from '../src/archive/urls.ts'
import type { Archive } from '../src/model.ts'
import { type Bar, Bars } from './components/bars.tsx'
import { GlanceTable } from './components/glance.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { usePairName } from './components/pairs.tsx'
import { ReportList } from './components/reports.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { useSubjectName } from './components/subjects.tsx'
import { count, spelled } from './components/words.ts'

export const data = pageData('front')

/** How many reports the front page shows, and how many rows each list beside them has. */
const latestReports = 12
const rows = 10

export function render({ site }: PageData): JSX.Element {
  const { archive } = site
  const { config } = archive
  return (
    <Layout title={config.title} url={urls.frontUrl()}>
      <div class="with-aside front">
        <div>
          <h1>{archiveInAWord(archive)}</h1>
          {config.description !== '' && <p class="standfirst">{config.description}</p>}
          <GlanceTable />
          <section>
            <h2 class="ruled">Latest</h2>
            <ReportList ids={archive.articles.keys.slice(0, latestReports)} />
            {archive.articles.keys.length > latestReports && (
              <p class="more">
                <Link to={urls.articlesUrl()}>All {count(archive.articles.keys.length, 'report')}, by date</Link>
              </p>
            )}
          </section>
        </div>
        <aside aria-label="Ways in">
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
function archiveInAWord({ articles, publishers, years }: Archive): string {
  const number = articles.keys.length
  const dated = years.map(({ year }) => year).filter((year) => /^\d/.test(year))
  const [newest, oldest] = [dated[0], dated.at(-1)]
  const span = newest === undefined ? '' : newest === oldest ? `, ${newest}` : `, ${oldest} to ${newest}`
  const sources = publishers.keys.length
  const from =
    sources === 0 ? '' : ` from ${sources === 1 ? 'one publisher' : `${spelled(sources).toLowerCase()} publishers`}`
  return `${spelled(number)} ${number === 1 ? 'report' : 'reports'}${from}${span}`
}

interface ListProps {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly more?: JSX.Element | undefined
}

function BarList({ title, bars, more }: ListProps): JSX.Element | null {
  if (bars.length === 0) return null
  return (
    <section>
      <h2 class="ruled">{title}</h2>
      <Bars bars={bars.slice(0, rows)} />
      {more && <p class="more">{more}</p>}
    </section>
  )
}

function Countries(): JSX.Element {
  const { countries } = useSite().archive
  const bars = all(countries)
    .map(({ code, name, acting, mentioned }) => ({
      label: name,
      number: acting.length + mentioned.length,
      unit: 'reports',
      to: urls.countryUrl(code),
    }))
    .sort((a, b) => b.number - a.number)
  const more =
    bars.length > rows ? (
      <Link to={urls.countriesUrl()}>All {count(bars.length, 'country', 'countries')}</Link>
    ) : undefined
  return <BarList title="Countries, by reports" bars={bars} more={more} />
}

function Pairs(): JSX.Element {
  const { pairs } = useSite().archive
  const pairName = usePairName()
  const bars = all(pairs)
    .slice(0, rows)
    .map(({ key, codes, events }) => ({
      label: pairName(codes),
      number: events.length,
      unit: 'events',
      to: urls.pairUrl(key),
    }))
  const more =
    pairs.keys.length > rows ? <Link to={urls.pairsUrl()}>All {count(pairs.keys.length, 'pair')}</Link> : undefined
  return <BarList title="In talks together, by events" bars={bars} more={more} />
}

function People(): JSX.Element {
  const { people } = useSite().archive
  const bars = all(people)
    .slice(0, rows)
    .map(({ id, name, reports }) => ({
      label: name,
      number: reports.length,
      unit: 'reports',
      to: urls.personUrl(id),
    }))
  const more =
    people.keys.length > rows ? (
      <Link to={urls.peopleUrl()}>All {count(people.keys.length, 'person', 'people')}</Link>
    ) : undefined
  return <BarList title="People, by reports" bars={bars} more={more} />
}

function Topics(): JSX.Element {
  const { topics } = useSite().archive
  const subjectName = useSubjectName()
  const bars = all(topics)
    .slice(0, rows)
    .map(({ id, reports }) => ({
      label: subjectName(id),
      number: reports.length,
      unit: 'reports',
      to: urls.topicUrl(id),
    }))
  const more =
    topics.keys.length > rows ? <Link to={urls.topicsUrl()}>All {count(topics.keys.length, 'topic')}</Link> : undefined
  return <BarList title="Topics, by reports" bars={bars} more={more} />
}

function Publishers(): JSX.Element {
  const { publishers } = useSite().archive
  const bars = all(publishers)
    .map(({ id, name, reports }) => ({
      label: name,
      number: reports.length,
      unit: 'reports',
      to: urls.publisherUrl(id),
    }))
    .sort((a, b) => b.number - a.number)
  return <BarList title="Publishers, by reports" bars={bars} />
}
