/** The calendar without its years: every day on which something happened or was published. */
import type { JSX } from 'preact'
import { formatAnniversary } from '../src/archive/calendar.ts'
import { groupBy } from '../src/archive/shelf.ts'
import { anniversariesUrl, anniversaryUrl, articlesUrl } from '../src/archive/urls.ts'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Section } from './components/section.tsx'
import { Link, type PageData } from './components/site.tsx'

export const data = pageData('anniversaries')

export function render({ site }: PageData): JSX.Element {
  const { anniversaries } = site.archive
  const { language, say, names } = site.speaker
  const months = groupBy(anniversaries.keys, (key) => [key.slice(0, 2)])
  return (
    <Layout title={say('onThisDay')} url={anniversariesUrl()} section="Dates">
      <PageHead title={say('onThisDay')} trail={[{ name: names.sections.Dates, url: articlesUrl() }]}>
        <p>{say('onThisDayGist')}</p>
      </PageHead>
      <div class="sections">
        {[...months].map(([month, days]) => (
          <Section title={formatAnniversary(language, month)}>
            <ul class="day-links">
              {days.map((key) => (
                <li>
                  <Link to={anniversaryUrl(key)}>
                    <span aria-hidden="true">{Number(key.slice(3))}</span>
                    <span class="visually-hidden">{formatAnniversary(language, key)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </Layout>
  )
}
