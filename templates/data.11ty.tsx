/** What the archive offers to machines. */
import type { JSX } from 'preact'
import { hasRepository } from '../src/archive/repository.ts'
import * as urls from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'
import { fileSize } from './components/words.ts'

export const data = pageData('data')

export function render({ site }: PageData): JSX.Element {
  return (
    <Layout title="Data" url={urls.dataUrl()} section="About">
      <PageHead title="Data" trail={[{ name: 'About', url: urls.aboutUrl() }]}>
        <p>The archive for machines. The same records that its pages are made of.</p>
      </PageHead>
      <div class="prose">
        <dl>
          {site.dataFiles.map(({ url, title, text }) => (
            <>
              <dt>
                <Link to={url}>{url.slice(url.lastIndexOf('/') + 1)}</Link>
              </dt>
              <dd>
                {title}. {fileSize(Buffer.byteLength(text))}.
              </dd>
            </>
          ))}
          {!hasRepository(site.archive) && (
            <>
              <dt>oai.xml</dt>
              <dd>
                An OAI static repository is one file that is read as a whole, so it is made for archives of one to 2,000
                reports only.
              </dd>
            </>
          )}
          <dt>
            <Link to={urls.feedUrl(urls.frontUrl())}>feed.xml</Link>,{' '}
            <Link to={urls.feedUrl(urls.frontUrl(), 'json')}>feed.json</Link>
          </dt>
          <dd>
            The newest reports as an Atom feed and as a JSON Feed. Each country, pair, person and publisher has both
            beside its page.
          </dd>
          <dt>
            <Link to={urls.sitemapUrl()}>sitemap.xml</Link>
          </dt>
          <dd>Every page of the archive, articles by month.</dd>
          <dt>
            <code>citation.bib</code>, <code>citation.ris</code>, <code>citation.csl.json</code>
          </dt>
          <dd>Beside each article, its citation for reference managers: BibTeX, RIS, CSL-JSON.</dd>
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
