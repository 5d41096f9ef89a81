/** What the archive offers to machines. */
import type { JSX } from 'preact'
import * as urls from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'
import { count } from './components/words.ts'

export const data = pageData('data')

export function render({ site }: PageData): JSX.Element {
  return (
    <Layout title="Data" url={urls.dataUrl()} section="About">
      <PageHead title="Data" trail={[{ name: 'About', url: urls.aboutUrl() }]}>
        <p>The archive for machines. The same records that its pages are made of.</p>
      </PageHead>
      <div class="prose">
        <dl>
          <dt>
            <Link to={urls.recordsUrl()}>articles.jsonl</Link>
          </dt>
          <dd>
            {count(site.archive.articles.keys.length, 'record')}, one a line, in order of their ids, text included.
          </dd>
          <dt>
            <Link to={urls.schemaUrl()}>article.schema.json</Link>
          </dt>
          <dd>What a record holds: JSON Schema, draft 2020-12.</dd>
          <dt>
            <Link to={urls.feedUrl()}>feed.xml</Link>
          </dt>
          <dd>The newest reports as an Atom feed.</dd>
          <dt>
            <Link to={urls.sitemapUrl()}>sitemap.xml</Link>
          </dt>
          <dd>Every page of the archive.</dd>
          <dt>
            <code>index.json</code>
          </dt>
          <dd>
            Beside each page, what it shows: <Link to={urls.twinUrl(urls.frontUrl())}>the front page</Link>,{' '}
            <Link to={urls.twinUrl(urls.countriesUrl())}>the countries</Link>, an article, a day. A source’s is its
            whole ledger.
          </dd>
        </dl>
      </div>
    </Layout>
  )
}
