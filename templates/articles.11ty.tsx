/** All reports, by date: the years, and below a certain number the whole list. */
import type { JSX } from 'preact'
import { all } from '../src/archive/shelf.ts'
import { anniversariesUrl, articlesUrl, periodUrl, undatedUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { ReportsByYear } from './components/reports-by-year.tsx'
import { Link, type PageData } from './components/site.tsx'
import { YearColumns } from './components/year-columns.tsx'

export const data = pageData('articles')

export function render({ site }: PageData): JSX.Element {
  const { articles } = site.archive
  const years = all(site.archive.years)
  const { say, count } = site.speaker
  const urlOf = (year: string) => (year === 'undated' ? undatedUrl() : periodUrl(year))
  return (
    <Layout title={say('allReportsByDate')} url={articlesUrl()} section="Dates">
      <PageHead title={say('allReportsByDate')}>
        <p>{say('eachUnderItsDay', { reports: count('report', articles.keys.length) })}</p>
        <p class="meta">
          <Link to={anniversariesUrl()}>{say('onThisDayEveryYear')}</Link>
        </p>
      </PageHead>
      <YearColumns years={years} urlOf={urlOf} caption={say('reportsByYear')} />
      <ReportsByYear years={years} urlOf={urlOf} />
    </Layout>
  )
}
