/** Files that became no report of their own: which, why, and what their keeper can do. */
import type { JSX } from 'preact'
import { all, find } from '../src/archive/shelf.ts'
import { aboutUrl, refusedFileUrl, refusedUrl } from '../src/archive/urls.ts'
import type { RefusedFile } from '../src/model.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Headline } from './components/reports.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { count, refusalWords } from './components/words.ts'

export const data = pageData('refused')

export function render({ site }: PageData): JSX.Element {
  const { refused, articles } = site.archive
  return (
    <Layout title="Refused files" url={refusedUrl()} section="About">
      <PageHead title="Refused files" trail={[{ name: 'About', url: aboutUrl() }]}>
        <p>
          {refused.keys.length === 0
            ? `None. All ${count(articles.keys.length, 'source file')} became reports.`
            : `${count(refused.keys.length, 'file')} became no report of their own. Nothing is lost: each stays where it is, and is tried again with every build.`}
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
  const { source, sha256, reason, detail, of } = file.refusal
  const { what, remedy } = refusalWords[reason]
  const kept = of === undefined ? undefined : find(articles, of)
  return (
    <li>
      <h2>
        <code dir="auto">{source}</code>
      </h2>
      <dl class="particulars">
        <div>
          <dt>Why</dt>
          <dd>
            {what}. <span dir="auto">{detail}</span>
          </dd>
        </div>
        {kept && (
          <div>
            <dt>Published as</dt>
            <dd>
              <Headline report={kept} />
            </dd>
          </div>
        )}
        <div>
          <dt>What to do</dt>
          <dd>{remedy}</dd>
        </div>
        {file.counts && (
          <div>
            <dt>Its lines</dt>
            <dd>
              <Link to={refusedFileUrl(file.key)}>
                {count(file.counts.lines, 'line')}, with what each was taken for
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
