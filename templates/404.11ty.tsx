/** What stands where nothing does. Its links are absolute: it is shown at any depth. */
import type { JSX } from 'preact'
import { articlesUrl, countriesUrl, frontUrl, notFoundUrl, searchUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'

export const data = pageData('notFound')

export function render({ site }: PageData): JSX.Element {
  const { say } = site.speaker
  return (
    <Layout title={say('notFound')} url={notFoundUrl()} indexed={false}>
      <PageHead title={say('notFoundHead')}>
        <p>{say('notFoundWhy')}</p>
      </PageHead>
      <div class="prose">
        <ul>
          <li>
            <Link to={frontUrl()}>{say('frontPageOf', { title: site.archive.config.title })}</Link>
          </li>
          <li>
            <Link to={articlesUrl()}>{say('allReportsByDate')}</Link>
          </li>
          <li>
            <Link to={countriesUrl()}>{say('countries')}</Link>
          </li>
          <li>
            <Link to={searchUrl()}>{say('search')}</Link>
          </li>
        </ul>
      </div>
    </Layout>
  )
}
