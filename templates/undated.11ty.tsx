/** Reports whose source tells no day. */
import type { JSX } from 'preact'
import { articlesUrl, undatedUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { ReportList } from './components/reports.tsx'
import type { PageData } from './components/site.tsx'
import { count } from './components/words.ts'

export const data = pageData('undated')

export function render({ site }: PageData): JSX.Element {
  const { undated } = site.archive
  return (
    <Layout title="Undated reports" url={undatedUrl()} section="Dates">
      <PageHead title="Undated reports" trail={[{ name: 'Dates', url: articlesUrl() }]}>
        <p>
          {undated.length === 0
            ? 'Every report in the archive has a day.'
            : 'Their sources tell no day. The archive gives them none.'}
        </p>
      </PageHead>
      {undated.length > 0 && (
        <section>
          <h2 class="ruled">{count(undated.length, 'report')}</h2>
          <ReportList ids={undated} />
        </section>
      )}
    </Layout>
  )
}
