/** Reports whose source tells no day. */
import type { JSX } from 'preact'
import { groupBy, take } from '../src/archive/shelf.ts'
import { articlesUrl, publisherYearUrl, undatedUrl } from '../src/archive/urls.ts'
import { undatedYear } from '../src/archive/years.ts'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { FittingList, ReportIndex } from './components/reports.tsx'
import { Section } from './components/section.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'

export const data = pageData('undated')

/** Above this the reports are left to the pages of their publishers. */
const longestList = 60

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
          {undated.length > longestList ? <ByPublisher ids={undated} /> : <FittingList ids={undated} />}
        </Section>
      )}
    </Layout>
  )
}

/** Publishers with the number of their undated reports; what nobody is known to have published stands below them. */
function ByPublisher({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { archive } = useSite()
  const { count } = useMessages()
  const publisherOf = (id: string): readonly string[] => {
    const { publisher } = take(archive.articles, id).article
    return publisher === null ? [] : [publisher.id]
  }
  const publishers = groupBy(ids, publisherOf)
  const unknown = ids.filter((id) => publisherOf(id).length === 0)
  return (
    <>
      <ul class="entries">
        {[...publishers].map(([id, reports]) => (
          <li>
            <Link to={publisherYearUrl(id, undatedYear)} dir="auto">
              {take(archive.publishers, id).name}
            </Link>
            <span class="meta">{count('report', reports.length)}</span>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && <ReportIndex ids={unknown} />}
    </>
  )
}
