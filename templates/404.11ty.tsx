/** What stands where nothing does. Its links are absolute: it is shown at any depth. */
import type { JSX } from 'preact'
import { articlesUrl, countriesUrl, frontUrl, notFoundUrl, searchUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'

export const data = pageData('notFound')

export function render({ site }: PageData): JSX.Element {
  return (
    <Layout title="Page not found" url={notFoundUrl()} indexed={false}>
      <PageHead title="There is no page at this address">
        <p>
          Addresses of this archive don’t change once they are published, so this one was never used, or was copied with
          a mistake in it. Days without a report or an event have no page.
        </p>
      </PageHead>
      <div class="prose">
        <ul>
          <li>
            <Link to={frontUrl()}>{site.archive.config.title}, front page</Link>
          </li>
          <li>
            <Link to={articlesUrl()}>All reports, by date</Link>
          </li>
          <li>
            <Link to={countriesUrl()}>Countries</Link>
          </li>
          <li>
            <Link to={searchUrl()}>Search</Link>
          </li>
        </ul>
      </div>
    </Layout>
  )
}
