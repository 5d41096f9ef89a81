/** Coverage of one year: publishers against its months. */
import type { JSX } from 'preact'
import { coverageByMonth } from '../src/archive/coverage.ts'
import { aboutUrl, coverageUrl, coverageYearUrl, periodUrl } from '../src/archive/urls.ts'
import { CoverageTable } from './components/coverage-table.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead, Steps, type TrailStep } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'
import { count } from './components/words.ts'

export const data = pageData('coverageYear')

export function render({ site, key }: PageData): JSX.Element {
  const { archive } = site
  const years = archive.years.map(({ year }) => year).filter((year) => year !== 'undated')
  const matrix = coverageByMonth(archive, key)
  const reports = matrix.rows.reduce((sum, { total }) => sum + total, 0)
  const step = (year: string | undefined): TrailStep | null =>
    year === undefined ? null : { name: `Coverage of ${year}`, url: coverageYearUrl(year) }
  const trail = [
    { name: 'About', url: aboutUrl() },
    { name: 'Coverage', url: coverageUrl() },
  ]
  return (
    <Layout title={`Coverage of ${key}`} url={coverageYearUrl(key)} section="About">
      <PageHead title={`Coverage of ${key}`} trail={trail}>
        <p>
          {count(reports, 'report')} from {count(matrix.rows.length, 'publisher')}.
        </p>
        <p class="meta">
          <Link to={periodUrl(key)}>The year itself</Link>
        </p>
      </PageHead>
      <CoverageTable matrix={matrix} caption="Reports by publisher and month of publication" />
      <Steps
        label="Years before and after"
        earlier={step(years[years.indexOf(key) + 1])}
        later={step(years[years.indexOf(key) - 1])}
      />
    </Layout>
  )
}
