/** Coverage: what the archive holds and what it lacks. */
import type { ComponentChildren, JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import * as coverage from '../src/archive/coverage.ts'
import * as urls from '../src/archive/urls.ts'
import type { Archive } from '../src/model.ts'
import { CoverageTable } from './components/coverage-table.tsx'
import { GlanceTable } from './components/glance.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Section } from './components/section.tsx'
import { Link, type PageData } from './components/site.tsx'
import { languageLabel } from './messages/language-label.ts'

export const data = pageData('coverage')

export function render({ site }: PageData): JSX.Element {
  const { archive } = site
  const { articles, refused } = archive
  const { say, count } = site.speaker
  return (
    <Layout title={say('coverage')} url={urls.coverageUrl()} section="About">
      <PageHead title={say('coverage')} trail={[{ name: say('about'), url: urls.aboutUrl() }]}>
        <p>
          {say('coverageHolds', {
            reports: count('report', articles.keys.length),
            files: count('file', refused.keys.length),
          })}
        </p>
      </PageHead>
      {articles.keys.length > 0 && (
        <>
          <GlanceTable />
          <CoverageTable matrix={coverage.coverageByYear(archive)} caption={say('coverageByYears')} />
        </>
      )}
      <div class="clocks">
        <Part title={say('factsLacking')}>
          <Lacks archive={archive} />
        </Part>
        <Part title={say('languagesByReports')}>
          <Languages archive={archive} />
        </Part>
        <Part title={say('monthsWithout')}>
          <Gaps archive={archive} />
        </Part>
        <Part title={say('refusedFiles')}>
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
  return <Section title={title}>{children}</Section>
}

interface ArchiveProps {
  readonly archive: Archive
}

interface RowsProps {
  readonly rows: readonly { readonly name: ComponentChildren; readonly number: number }[]
  readonly counted: string
}

function Rows({ rows, counted }: RowsProps): JSX.Element {
  const { say, number: spell } = useMessages()
  return (
    <table class="figures">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{say('what')}</th>
          <th scope="col">{counted}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, number }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{spell(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Lacks({ archive }: ArchiveProps): JSX.Element {
  const { say, names } = useMessages()
  const rows = coverage.coverageOfLacks(archive).map(({ key, number }) => ({
    name: key === 'day' ? <Link to={urls.undatedUrl()}>{names.lacks[key]}</Link> : names.lacks[key],
    number,
  }))
  return <Rows rows={rows} counted={say('reports')} />
}

function Languages({ archive }: ArchiveProps): JSX.Element {
  const messages = useMessages()
  const rows = coverage.coverageOfLanguages(archive)
  return (
    <Rows
      rows={rows.map(({ key, number }) => ({ name: languageLabel(messages, key), number }))}
      counted={messages.say('reports')}
    />
  )
}

/** Gaps shown: the newest. */
const shownGaps = 24

function Gaps({ archive }: ArchiveProps): JSX.Element {
  const { language, say, number } = useMessages()
  const gaps = coverage.coverageGaps(archive).reverse()
  if (gaps.length === 0) return <p class="meta">{say('noGaps')}</p>
  const name = (month: string): string => formatDate(language, month, 'date')
  return (
    <>
      <ul class="side-list">
        {gaps.slice(0, shownGaps).map(({ from, to }) => (
          <li>{from === to ? name(from) : say('span', { first: name(from), last: name(to) })}</li>
        ))}
      </ul>
      {gaps.length > shownGaps && (
        <p class="more">{say('newestGaps', { shown: number(shownGaps), total: number(gaps.length) })}</p>
      )}
    </>
  )
}

function Refusals({ archive }: ArchiveProps): JSX.Element {
  const { say, names } = useMessages()
  const rows = coverage.coverageOfRefusals(archive)
  if (rows.length === 0) return <p class="meta">{say('noneRefused')}</p>
  return (
    <>
      <Rows rows={rows.map(({ key, number }) => ({ name: names.refusals[key].what, number }))} counted={say('files')} />
      <p class="more">
        <Link to={urls.refusedUrl()}>{say('eachFile')}</Link>
      </p>
    </>
  )
}
