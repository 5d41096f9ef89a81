/** Reports whose source tells no day. */
import type { JSX } from 'preact'
import { articlesUrl, undatedUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { ReportList } from './components/reports.tsx'
import { Section } from './components/section.tsx'
import type { PageData } from './components/site.tsx'

export const data = pageData('undated')

export function render({ site }: PageData): JSX.Element {
  const { undated } = site.archive
  const { say, count, names } = site.speaker
  return (
    <Layout title={say('undatedReports')} url={undatedUrl()} section="Dates">
      <PageHead title={say('undatedReports')} trail={[{ name: names.sections.Dates, url: articlesUrl() }]}>
        <p>{undated.length === 0 ? say('allDated') : say('undatedGist')}</p>
      </PageHead>
      {undated.length > 0 && (
        <Section title={count('report', undated.length)}>
          <ReportList ids={undated} />
        </Section>
      )}
    </Layout>
  )
}
