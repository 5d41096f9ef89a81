/** The pages of organisations and of topics: an index of all, and one each. */
import type { JSX } from 'preact'
import { all } from '../../src/archive/shelf.ts'
import { countryUrl } from '../../src/archive/urls.ts'
import type { Shelf, SubjectEntry, UrlPath } from '../../src/model.ts'
import { Bars } from './bars.tsx'
import { useCountryName } from './countries.tsx'
import { Layout } from './layout.tsx'
import { useMessages } from './messages.ts'
import { PageHead } from './page-head.tsx'
import { LatestReports } from './reports.tsx'
import { Link } from './site.tsx'
import { useSubjectName } from './subjects.tsx'
import { YearColumns } from './year-columns.tsx'
import { YearPage } from './year-page.tsx'

/** What the two kinds of subject differ in. */
export interface SubjectKind {
  /** The messages of its index. */
  readonly title: 'organisations' | 'topics'
  readonly intro: 'organisationsGist' | 'topicsGist'
  readonly url: UrlPath
  readonly urlOf: (id: string) => UrlPath
  readonly yearUrlOf: (id: string, year: string) => UrlPath
  /** The other kind, one step away. */
  readonly beside: { readonly title: SubjectKind['title']; readonly url: UrlPath }
}

interface IndexProps {
  readonly kind: SubjectKind
  readonly subjects: Shelf<SubjectEntry>
}

export function SubjectIndex({ kind, subjects }: IndexProps): JSX.Element {
  const { say, count } = useMessages()
  const subjectName = useSubjectName()
  return (
    <Layout title={say(kind.title)} url={kind.url} section="Topics">
      <PageHead title={say(kind.title)}>
        <p>{say(kind.intro)}</p>
        <p class="meta">
          <Link to={kind.beside.url}>{say(kind.beside.title)}</Link>
        </p>
      </PageHead>
      <ul class="entries">
        {all(subjects).map(({ id, reports }) => (
          <li>
            <Link to={kind.urlOf(id)}>{subjectName(id)}</Link>
            <span class="meta">{count('report', reports.length)}</span>
          </li>
        ))}
      </ul>
    </Layout>
  )
}

interface PageProps {
  readonly kind: SubjectKind
  readonly subject: SubjectEntry
}

/** Countries beside a subject, at most. */
const rows = 15

export function SubjectPage({ kind, subject }: PageProps): JSX.Element {
  const { say, count } = useMessages()
  const { id, reports, years, acting } = subject
  const name = useSubjectName()(id)
  const urlOf = (year: string): UrlPath => kind.yearUrlOf(id, year)
  const countryName = useCountryName()
  const bars = acting.slice(0, rows).map(({ code, reports: number }) => ({
    ...{ label: countryName(code), number, unit: 'report' as const, to: countryUrl(code) },
  }))
  return (
    <Layout title={name} url={kind.urlOf(id)} section="Topics">
      <PageHead title={name} trail={[{ name: say(kind.title), url: kind.url }]}>
        <p>{say('sentence', { words: count('report', reports.length) })}</p>
      </PageHead>
      <div class="with-aside">
        <div class="sections">
          <YearColumns years={years} urlOf={urlOf} caption={say('reportsByYear')} />
          <section>
            <h2 class="ruled">{say('reports')}</h2>
            <LatestReports ids={reports} years={years} urlOf={urlOf} />
          </section>
        </div>
        {bars.length > 0 && (
          <aside aria-label={say('countries')}>
            <h2 class="ruled">{say('countriesActing')}</h2>
            <Bars bars={bars} />
          </aside>
        )}
      </div>
    </Layout>
  )
}

interface SubjectYearProps extends PageProps {
  readonly year: string
}

export function SubjectYearPage({ kind, subject, year }: SubjectYearProps): JSX.Element {
  const { say } = useMessages()
  const { id, years } = subject
  const name = useSubjectName()(id)
  const above = [
    { name: say(kind.title), url: kind.url },
    { name, url: kind.urlOf(id) },
  ]
  const urlOf = (other: string): UrlPath => kind.yearUrlOf(id, other)
  return <YearPage name={name} section="Topics" above={above} year={year} years={years} urlOf={urlOf} />
}
