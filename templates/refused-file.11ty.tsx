/** A refused file, every line of it and what each was taken for. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { sourceLines } from '../src/archive/source-lines.ts'
import { aboutUrl, refusedFileUrl, refusedUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { LedgerTable } from './components/ledger.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { RefusalDetail } from './components/refusal-detail.tsx'
import type { PageData } from './components/site.tsx'
import { SourceSummary } from './components/source-summary.tsx'

export const data = pageData('refusedFile')

export function render({ site, key }: PageData): JSX.Element {
  const { refusal, ledger, counts } = take(site.archive.refused, key)
  if (ledger === null || counts === null) throw new Error(`${refusal.source} has a page but no ledger`)
  const { say, names } = site.speaker
  const trail = [
    { name: say('about'), url: aboutUrl() },
    { name: say('refusedFiles'), url: refusedUrl() },
  ]
  const lines = sourceLines(ledger, {}, site.isKept)
  return (
    <Layout title={say('refusedFile', { file: refusal.source })} url={refusedFileUrl(key)} section="About">
      <PageHead title={say('refusedHead')} trail={trail}>
        <p>
          {say('sentence', { words: names.refusals[refusal.reason].what })} <RefusalDetail refusal={refusal} />
        </p>
        <SourceSummary ledger={ledger} counts={counts} lines={lines} evidence={{}} />
      </PageHead>
      <LedgerTable lines={lines} article={null} />
    </Layout>
  )
}
