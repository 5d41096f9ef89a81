/** The pages of publishers and of wire agencies: an index of all, and one each. */
import type { JSX } from 'preact'
import { all } from '../../src/archive/shelf.ts'
import type { Shelf, SupplierEntry, UrlPath } from '../../src/model.ts'
import type { Speaker } from '../messages/speaker.ts'
import { Layout } from './layout.tsx'
import { useMessages } from './messages.ts'
import { PageHead } from './page-head.tsx'
import { LatestReports } from './reports.tsx'
import { Link } from './site.tsx'
import { YearColumns } from './year-columns.tsx'
import { YearPage } from './year-page.tsx'

/** What the two kinds of supplier differ in. */
export interface SupplierKind {
  /** The messages of its index. */
  readonly title: 'publishers' | 'agencies'
  readonly intro: 'publishersGist' | 'agenciesGist'
  readonly url: UrlPath
  readonly urlOf: (id: string) => UrlPath
  readonly yearUrlOf: (id: string, year: string) => UrlPath
  /** Whether each has feeds. */
  readonly feed: boolean
}

interface IndexProps {
  readonly kind: SupplierKind
  readonly suppliers: Shelf<SupplierEntry>
}

export function SupplierIndex({ kind, suppliers }: IndexProps): JSX.Element {
  const speaker = useMessages()
  const { say, number } = speaker
  return (
    <Layout title={say(kind.title)} url={kind.url} section="Publishers">
      <PageHead title={say(kind.title)}>
        <p>{say(kind.intro)}</p>
      </PageHead>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('reports')}</th>
            <th scope="col">{say('years')}</th>
          </tr>
        </thead>
        <tbody>
          {all(suppliers).map(({ id, name, reports, years }) => (
            <tr>
              <th scope="row" dir="auto">
                <Link to={kind.urlOf(id)}>{name}</Link>
              </th>
              <td>{number(reports.length)}</td>
              <td>
                {spanOf(
                  speaker,
                  years.map(({ year }) => year),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  )
}

/** `2019 to 2023`, `2022`, or that there is no day. @param years newest first, the undated last */
function spanOf({ say }: Speaker, years: readonly string[]): string {
  const dated = years.filter((year) => year !== 'undated')
  const [newest, oldest] = [dated[0], dated.at(-1)]
  if (newest === undefined) return say('undated')
  return newest === oldest ? newest : say('span', { first: oldest ?? newest, last: newest })
}

interface PageProps {
  readonly kind: SupplierKind
  readonly supplier: SupplierEntry
}

export function SupplierPage({ kind, supplier }: PageProps): JSX.Element {
  const speaker = useMessages()
  const { say, count } = speaker
  const { id, name, reports, years, basis } = supplier
  const urlOf = (year: string): UrlPath => kind.yearUrlOf(id, year)
  return (
    <Layout title={name} url={kind.urlOf(id)} section="Publishers" feed={kind.feed}>
      <PageHead title={name} trail={[{ name: say(kind.title), url: kind.url }]}>
        <p>
          {say('sentence', { words: count('report', reports.length) })} {basisSentence(speaker, basis)}
        </p>
      </PageHead>
      <YearColumns years={years} urlOf={urlOf} caption={say('reportsByYear')} />
      <section>
        <h2 class="ruled">{say('reports')}</h2>
        <LatestReports ids={reports} years={years} urlOf={urlOf} />
      </section>
    </Layout>
  )
}

/** "Its name is stated on the page in 1, inferred from the page's layout in 2." Nothing for agencies. */
function basisSentence({ say, listed, names }: Speaker, basis: SupplierEntry['basis']): string {
  const parts = (['stated', 'inferred', 'sidecar'] as const)
    .filter((word) => basis[word] !== undefined)
    .map((word) => say('nameKnown', { way: names.publisherBases[word], number: basis[word] ?? 0 }))
  return parts.length === 0 ? '' : say('nameIs', { ways: listed(parts) })
}

interface SupplierYearProps extends PageProps {
  readonly year: string
}

export function SupplierYearPage({ kind, supplier, year }: SupplierYearProps): JSX.Element {
  const { say } = useMessages()
  const { id, name, years } = supplier
  const above = [
    { name: say(kind.title), url: kind.url },
    { name, url: kind.urlOf(id) },
  ]
  const urlOf = (other: string): UrlPath => kind.yearUrlOf(id, other)
  return <YearPage name={name} section="Publishers" above={above} year={year} years={years} urlOf={urlOf} />
}
