/** Files that became no report of their own: which, why, and what their keeper can do. */
import type { JSX } from 'preact'
import { all, find } from '../src/archive/shelf.ts'
import { aboutUrl, refusedFileUrl, refusedUrl } from '../src/archive/urls.ts'
import type { RefusedFile } from '../src/model.ts'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { RefusalDetail } from './components/refusal-detail.tsx'
import { Headline } from './components/reports.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'

export const data = pageData('refused')

export function render({ site }: PageData): JSX.Element {
  const { refused, articles } = site.archive
  const { say, count } = site.speaker
  return (
    <Layout title={say('refusedFiles')} url={refusedUrl()} section="About">
      <PageHead title={say('refusedFiles')} trail={[{ name: say('about'), url: aboutUrl() }]}>
        <p>
          {refused.keys.length === 0
            ? say('allBecameReports', { files: count('sourceFile', articles.keys.length) })
            : say('refusedGist', { files: count('file', refused.keys.length) })}
        </p>
      </PageHead>
      <ul class="refusals">
        {all(refused).map((file) => (
          <RefusedItem file={file} />
        ))}
      </ul>
    </Layout>
  )
}

function RefusedItem({ file }: { readonly file: RefusedFile }): JSX.Element {
  const { articles } = useSite().archive
  const { source, sha256, reason, of } = file.refusal
  const { say, count, names } = useMessages()
  const { what, remedy } = names.refusals[reason]
  const kept = of === undefined ? undefined : find(articles, of)
  return (
    <li>
      <h2>
        <code dir="auto">{source}</code>
      </h2>
      <dl class="particulars">
        <div>
          <dt>{say('why')}</dt>
          <dd>
            {say('sentence', { words: what })} <RefusalDetail refusal={file.refusal} />
          </dd>
        </div>
        {kept && (
          <div>
            <dt>{say('publishedAs')}</dt>
            <dd>
              <Headline report={kept} />
            </dd>
          </div>
        )}
        <div>
          <dt>{say('whatToDo')}</dt>
          <dd>{remedy}</dd>
        </div>
        {file.counts && (
          <div>
            <dt>{say('itsLines')}</dt>
            <dd>
              <Link to={refusedFileUrl(file.key)}>
                {say('linesWithRoles', { lines: count('line', file.counts.lines) })}
              </Link>
            </dd>
          </div>
        )}
        {sha256 !== null && (
          <div>
            <dt>SHA-256</dt>
            <dd>
              <code>{sha256}</code>
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
