/** About the archive: what there is to read of it. */
import type { JSX } from 'preact'
import * as urls from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'

export const data = pageData('about')

export function render({ site }: PageData): JSX.Element {
  const { config, refused, articles } = site.archive
  const { say, pieces, count } = site.speaker
  return (
    <Layout title={say('about')} url={urls.aboutUrl()} section="About">
      <PageHead title={say('aboutTitle', { title: config.title })}>
        <p dir="auto">{config.description}</p>
      </PageHead>
      <div class="prose">
        <dl>
          <dt>
            <Link to={urls.methodUrl()}>{say('howMade')}</Link>
          </dt>
          <dd>{say('methodGist')}</dd>
          <dt>
            <Link to={urls.coverageUrl()}>{say('coverage')}</Link>
          </dt>
          <dd>{say('coverageGist')}</dd>
          <dt>
            <Link to={urls.refusedUrl()}>{say('refusedFiles')}</Link>
          </dt>
          <dd>
            {refused.keys.length === 0
              ? say('noneRefused')
              : say('someRefused', { files: count('file', refused.keys.length) })}
          </dd>
          <dt>
            <Link to={urls.correctionsUrl()}>{say('corrections')}</Link>
          </dt>
          <dd>{say('correctionsGist')}</dd>
          <dt>
            <Link to={urls.dataUrl()}>{say('data')}</Link>
          </dt>
          <dd>{say('recordsGist', { records: count('record', articles.keys.length) })}</dd>
          <dt>
            <Link to={urls.articlesUrl()}>{say('allReportsByDate')}</Link>
          </dt>
          <dd>{pieces('undatedToo', { undated: (words) => <Link to={urls.undatedUrl()}>{words}</Link> })}</dd>
          <dt>
            <Link to={urls.agenciesUrl()}>{say('agencies')}</Link>
          </dt>
          <dd>{say('agenciesGist')}</dd>
        </dl>
      </div>
    </Layout>
  )
}
