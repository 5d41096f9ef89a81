/** What the archive offers to machines. */
import type { JSX } from 'preact'
import { hasRepository, repositoryLimit } from '../src/archive/repository.ts'
import { isShown } from '../src/archive/shown.ts'
import * as urls from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'

export const data = pageData('data')

export function render({ site }: PageData): JSX.Element {
  const { say, pieces, row, number, fileSize, names } = site.speaker
  return (
    <Layout title={say('data')} url={urls.dataUrl()} section="About">
      <PageHead title={say('data')} trail={[{ name: say('about'), url: urls.aboutUrl() }]}>
        <p>{say('dataGist')}</p>
      </PageHead>
      <div class="prose">
        <dl>
          {site.dataFiles.map(({ url, name, content }) => (
            <>
              <dt>
                <Link to={url}>{name}</Link>
              </dt>
              <dd>{row([names.dataFiles[name], fileSize(content.measures().bytes)])}</dd>
            </>
          ))}
          {!hasRepository(site.archive) && (
            <>
              <dt>oai.xml</dt>
              <dd>{say('noRepository', { most: number(repositoryLimit) })}</dd>
            </>
          )}
          <dt>
            <Link to={urls.feedUrl(urls.frontUrl())}>feed.xml</Link>
            {say('comma')}
            <Link to={urls.feedUrl(urls.frontUrl(), 'json')}>feed.json</Link>
            {say('comma')}
            <Link to={urls.opmlUrl()}>feeds.opml</Link>
          </dt>
          <dd>{say('feedsGist')}</dd>
          <dt>
            <Link to={urls.sitemapUrl()}>sitemap.xml</Link>
          </dt>
          <dd>{say('sitemapGist')}</dd>
          {isShown(site.archive.config, 'citations') && (
            <>
              <dt>
                <code>citation.bib</code>
                {say('comma')}
                <code>citation.ris</code>
                {say('comma')}
                <code>citation.csl.json</code>
              </dt>
              <dd>{say('citationsGist')}</dd>
            </>
          )}
          {isShown(site.archive.config, 'twins') && (
            <>
              <dt>
                <code>index.json</code>
              </dt>
              <dd>
                {pieces('twinsGist', {
                  front: (words) => <Link to={urls.twinUrl(urls.frontUrl())}>{words}</Link>,
                  countries: (words) => <Link to={urls.twinUrl(urls.countriesUrl())}>{words}</Link>,
                })}
              </dd>
            </>
          )}
        </dl>
      </div>
    </Layout>
  )
}
