/** Everything that people corrected in the archive, report by report. */
import type { JSX } from 'preact'
import { all } from '../src/archive/shelf.ts'
import { aboutUrl, correctionsUrl } from '../src/archive/urls.ts'
import { CorrectionList } from './components/corrections.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { HeadlineHeading } from './components/reports.tsx'
import type { PageData } from './components/site.tsx'

export const data = pageData('corrections')

export function render({ site }: PageData): JSX.Element {
  const { say, count } = site.speaker
  const corrected = all(site.archive.articles).filter(({ article }) => article.corrections)
  return (
    <Layout title={say('corrections')} url={correctionsUrl()} section="About">
      <PageHead title={say('corrections')} trail={[{ name: say('about'), url: aboutUrl() }]}>
        <p>
          {corrected.length === 0
            ? say('noCorrections')
            : say('someCorrections', { reports: count('report', corrected.length) })}
        </p>
      </PageHead>
      <div class="sections">
        {corrected.map((report) => (
          <section class="corrections">
            <HeadlineHeading report={report} level="h2" />
            <CorrectionList report={report} />
          </section>
        ))}
      </div>
    </Layout>
  )
}
