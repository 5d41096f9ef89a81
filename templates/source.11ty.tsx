/** A source file, every line of it: what each was taken for, what was left out, what proves which fact. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { sourceLines } from '../src/archive/source-lines.ts'
import { sourceUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { LedgerTable } from './components/ledger.tsx'
import { pageData } from './components/page-data.ts'
import { Headline } from './components/reports.tsx'
import type { PageData } from './components/site.tsx'
import { SourceSummary } from './components/source-summary.tsx'

export const data = pageData('source')

export function render({ site, key }: PageData): JSX.Element {
  const report = take(site.archive.articles, key)
  const { article, ledger, counts } = report
  const { say, pieces } = site.speaker
  if (ledger === null || counts === null) throw new Error(`article ${key} has a source page but no ledger`)
  const lines = sourceLines(ledger, article.evidence, site.isKept)
  return (
    <Layout
      title={say('sourceOf', { title: report.title })}
      description={say('sourceGist', { file: article.source })}
      url={sourceUrl(key)}
    >
      <header class="page-head">
        <p class="kicker">{say('sourceFile')}</p>
        <h1>{say('sourceHead')}</h1>
        <p>{pieces('sourceOfReport', { report: <Headline report={report} /> })}</p>
        <SourceSummary ledger={ledger} counts={counts} lines={lines} evidence={article.evidence} />
      </header>
      <LedgerTable lines={lines} article={article} />
    </Layout>
  )
}
