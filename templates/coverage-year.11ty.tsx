/** Coverage of one year: publishers against its months. */
import type { JSX } from 'preact'
import { coverageByMonth } from '../src/archive/coverage.ts'
import { aboutUrl, coverageUrl, coverageYearUrl, periodUrl } from '../src/archive/urls.ts'
import { CoverageTable } from './components/coverage-table.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead, Steps, type TrailStep } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'

export const data = pageData('coverageYear')

export function render({ site, key }: PageData): JSX.Element {
  const { archive } = site
  const { say, count } = site.speaker
  const years = archive.years.keys.filter((year) => year !== 'undated')
  const matrix = coverageByMonth(archive, key)
  const reports = matrix.rows.reduce((sum, { total }) => sum + total, 0)
  const step = (year: string | undefined): TrailStep | null =>
    year === undefined ? null : { name: say('coverageOfYear', { year }), url: coverageYearUrl(year) }
  const trail = [
    { name: say('about'), url: aboutUrl() },
    { name: say('coverage'), url: coverageUrl() },
  ]
  return (
    <Layout title={say('coverageOfYear', { year: key })} url={coverageYearUrl(key)} section="About">
      <PageHead title={say('coverageOfYear', { year: key })} trail={trail}>
        <p>
          {say('sentence', {
            words: say('archiveWithoutYears', {
              reports: count('report', reports),
              publishers: count('publisher', matrix.rows.length),
            }),
          })}
        </p>
        <p class="meta">
          <Link to={periodUrl(key)}>{say('theYearItself')}</Link>
        </p>
      </PageHead>
      <CoverageTable matrix={matrix} caption={say('coverageByMonths')} />
      <Steps
        label={say('earlierAndLater')}
        earlier={step(years[years.indexOf(key) + 1])}
        later={step(years[years.indexOf(key) - 1])}
      />
    </Layout>
  )
}
