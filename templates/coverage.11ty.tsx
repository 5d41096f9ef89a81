/** Coverage: what the archive holds and what it lacks. */
import type { ComponentChildren, JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import * as coverage from '../src/archive/coverage.ts'
import { languageName } from '../src/archive/names.ts'
import * as urls from '../src/archive/urls.ts'
import type { Archive } from '../src/model.ts'
import { CoverageTable } from './components/coverage-table.tsx'
import { GlanceTable } from './components/glance.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'
import { count, lackWords, refusalWords } from './components/words.ts'

export const data = pageData('coverage')

export function render({ site }: PageData): JSX.Element {
  const { archive } = site
  const { articles, refused } = archive
  return (
    <Layout title="Coverage" url={urls.coverageUrl()} section="About">
      <PageHead title="Coverage" trail={[{ name: 'About', url: urls.aboutUrl() }]}>
        <p>
          What the archive holds, and what it lacks: {count(articles.keys.length, 'report')},{' '}
          {count(refused.keys.length, 'file')} refused. Every number counts reports, not events.
        </p>
      </PageHead>
      {articles.keys.length > 0 && (
        <>
          <GlanceTable />
          <CoverageTable
            matrix={coverage.coverageByYear(archive)}
            caption="Reports by publisher and year of publication; each year leads to its months"
          />
        </>
      )}
      <div class="clocks">
        <Part title="Facts that reports lack">
          <Lacks archive={archive} />
        </Part>
        <Part title="Languages, by reports">
          <Languages archive={archive} />
        </Part>
        <Part title="Months without a report">
          <Gaps archive={archive} />
        </Part>
        <Part title="Refused files">
          <Refusals archive={archive} />
        </Part>
      </div>
    </Layout>
  )
}

interface PartProps {
  readonly title: string
  readonly children: ComponentChildren
}

function Part({ title, children }: PartProps): JSX.Element {
  return (
    <section>
      <h2 class="ruled">{title}</h2>
      {children}
    </section>
  )
}

interface ArchiveProps {
  readonly archive: Archive
}

interface RowsProps {
  readonly rows: readonly { readonly name: ComponentChildren; readonly number: number }[]
  readonly counted: string
}

function Rows({ rows, counted }: RowsProps): JSX.Element {
  return (
    <table class="figures">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">What</th>
          <th scope="col">{counted}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, number }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{number}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Lacks({ archive }: ArchiveProps): JSX.Element {
  const rows = coverage.coverageOfLacks(archive).map(({ key, number }) => ({
    name: key === 'day' ? <Link to={urls.undatedUrl()}>{lackWords[key]}</Link> : lackWords[key],
    number,
  }))
  return <Rows rows={rows} counted="Reports" />
}

function Languages({ archive }: ArchiveProps): JSX.Element {
  const { language } = archive.config
  const rows = coverage.coverageOfLanguages(archive)
  return (
    <Rows rows={rows.map(({ key, number }) => ({ name: languageName(language, key), number }))} counted="Reports" />
  )
}

/** Gaps shown: the newest. */
const shownGaps = 24

function Gaps({ archive }: ArchiveProps): JSX.Element {
  const { language } = archive.config
  const gaps = coverage.coverageGaps(archive).reverse()
  if (gaps.length === 0) return <p class="meta">None between the first report and the last.</p>
  const name = (month: string): string => formatDate(language, month, 'date')
  return (
    <>
      <ul class="side-list">
        {gaps.slice(0, shownGaps).map(({ from, to }) => (
          <li>{from === to ? name(from) : `${name(from)} to ${name(to)}`}</li>
        ))}
      </ul>
      {gaps.length > shownGaps && (
        <p class="more">
          The newest {shownGaps} of {gaps.length} gaps; all in this page’s data.
        </p>
      )}
    </>
  )
}

function Refusals({ archive }: ArchiveProps): JSX.Element {
  const rows = coverage.coverageOfRefusals(archive)
  if (rows.length === 0) return <p class="meta">None: every source file became a report.</p>
  return (
    <>
      <Rows rows={rows.map(({ key, number }) => ({ name: refusalWords[key].what, number }))} counted="Files" />
      <p class="more">
        <Link to={urls.refusedUrl()}>Each file, with the reason</Link>
      </p>
    </>
  )
}
