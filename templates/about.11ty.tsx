/** About the archive: what there is to read of it. */
import type { JSX } from 'preact'
import * as urls from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Link, type PageData } from './components/site.tsx'
import { count } from './components/words.ts'

export const data = pageData('about')

export function render({ site }: PageData): JSX.Element {
  const { config, refused, articles } = site.archive
  return (
    <Layout title="About" url={urls.aboutUrl()} section="About">
      <PageHead title={`About ${config.title}`}>
        <p>{config.description}</p>
      </PageHead>
      <div class="prose">
        <dl>
          <dt>
            <Link to={urls.methodUrl()}>How the archive is made</Link>
          </dt>
          <dd>From a raw file to a page: what is kept, what is left out, how each fact is known.</dd>
          <dt>
            <Link to={urls.coverageUrl()}>Coverage</Link>
          </dt>
          <dd>What the archive holds and what it lacks: by publisher and month, language, and missing facts.</dd>
          <dt>
            <Link to={urls.refusedUrl()}>Refused files</Link>
          </dt>
          <dd>
            {refused.keys.length === 0
              ? 'None: every source file became a report.'
              : `${count(refused.keys.length, 'file')} that became no report of their own, each with the reason.`}
          </dd>
          <dt>
            <Link to={urls.correctionsUrl()}>Corrections</Link>
          </dt>
          <dd>What people corrected, beside what the machine had read.</dd>
          <dt>
            <Link to={urls.dataUrl()}>Data</Link>
          </dt>
          <dd>{count(articles.keys.length, 'record')} for machines, with their schema.</dd>
          <dt>
            <Link to={urls.articlesUrl()}>All reports, by date</Link>
          </dt>
          <dd>And those without a date: {<Link to={urls.undatedUrl()}>undated reports</Link>}.</dd>
          <dt>
            <Link to={urls.agenciesUrl()}>Wire agencies</Link>
          </dt>
          <dd>Who supplied the text of reports that others published.</dd>
        </dl>
      </div>
    </Layout>
  )
}
