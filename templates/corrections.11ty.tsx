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
import { count } from './components/words.ts'

export const data = pageData('corrections')

export function render({ site }: PageData): JSX.Element {
  const corrected = all(site.archive.articles).filter(({ article }) => article.corrections)
  return (
    <Layout title="Corrections" url={correctionsUrl()} section="About">
      <PageHead title="Corrections" trail={[{ name: 'About', url: aboutUrl() }]}>
        <p>
          {corrected.length === 0
            ? 'None. Every field stands as it was read.'
            : `${count(corrected.length, 'report')} in which a person corrected what the machine had read. The sources are unchanged; both readings are shown.`}
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
