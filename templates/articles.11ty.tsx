/** All reports, by date: the years, and below a certain number the whole list. */
import type { JSX } from 'preact'
import { anniversariesUrl, articlesUrl, periodUrl, undatedUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { ReportsByYear } from './components/reports-by-year.tsx'
import { Link, type PageData } from './components/site.tsx'
import { count } from './components/words.ts'
import { YearColumns } from './components/year-columns.tsx'

export const data = pageData('articles')

export function render({ site }: PageData): JSX.Element {
  const { articles, years } = site.archive
  const urlOf = (year: string) => (year === 'undated' ? undatedUrl() : periodUrl(year))
  return (
    <Layout title="All reports, by date" url={articlesUrl()} section="Dates">
      <PageHead title="All reports, by date">
        <p>{count(articles.keys.length, 'report')}, each under its publisher’s own day.</p>
        <p class="meta">
          <Link to={anniversariesUrl()}>On this day, in every year</Link>
        </p>
      </PageHead>
      <YearColumns years={years} urlOf={urlOf} caption="Reports by year of publication" />
      <ReportsByYear years={years} urlOf={urlOf} />
    </Layout>
  )
}
