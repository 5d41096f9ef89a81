/** The pages of publishers and of wire agencies: an index of all, and one each. */
import type { JSX } from 'preact'
import { all } from '../../src/archive/shelf.ts'
import type { Shelf, SupplierEntry, UrlPath } from '../../src/model.ts'
import { Layout } from './layout.tsx'
import { PageHead } from './page-head.tsx'
import { LatestReports } from './reports.tsx'
import { Link } from './site.tsx'
import { count, listed, publisherBasisNames } from './words.ts'
import { YearColumns } from './year-columns.tsx'
import { YearPage } from './year-page.tsx'

/** What the two kinds of supplier differ in. */
export interface SupplierKind {
  /** "Publishers", "Wire agencies". */
  readonly title: string
  readonly intro: string
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
  return (
    <Layout title={kind.title} url={kind.url} section="Publishers">
      <PageHead title={kind.title}>
        <p>{kind.intro}</p>
      </PageHead>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Reports</th>
            <th scope="col">Years</th>
          </tr>
        </thead>
        <tbody>
          {all(suppliers).map(({ id, name, reports, years }) => (
            <tr>
              <th scope="row" dir="auto">
                <Link to={kind.urlOf(id)}>{name}</Link>
              </th>
              <td>{reports.length}</td>
              <td>{spanOf(years.map(({ year }) => year))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  )
}

/** `2019 to 2023`, `2022`, or that there is no day. @param years newest first, the undated last */
function spanOf(years: readonly string[]): string {
  const dated = years.filter((year) => year !== 'undated')
  const [newest, oldest] = [dated[0], dated.at(-1)]
  if (newest === undefined) return 'undated'
  return newest === oldest ? newest : `${oldest} to ${newest}`
}

interface PageProps {
  readonly kind: SupplierKind
  readonly supplier: SupplierEntry
}

export function SupplierPage({ kind, supplier }: PageProps): JSX.Element {
  const { id, name, reports, years, basis } = supplier
  const urlOf = (year: string): UrlPath => kind.yearUrlOf(id, year)
  return (
    <Layout title={name} url={kind.urlOf(id)} section="Publishers" feed={kind.feed}>
      <PageHead title={name} trail={[{ name: kind.title, url: kind.url }]}>
        <p>
          {count(reports.length, 'report')}. {basisSentence(basis)}
        </p>
      </PageHead>
      <YearColumns years={years} urlOf={urlOf} caption="Reports by year of publication" />
      <section>
        <h2 class="ruled">Reports</h2>
        <LatestReports ids={reports} years={years} urlOf={urlOf} />
      </section>
    </Layout>
  )
}

/** "Its name is stated on the page in 1, inferred from the page's layout in 2." Nothing for agencies. */
function basisSentence(basis: SupplierEntry['basis']): string {
  const parts = (['stated', 'inferred', 'sidecar'] as const)
    .filter((word) => basis[word] !== undefined)
    .map((word) => `${publisherBasisNames[word]} in ${basis[word]}`)
  return parts.length === 0 ? '' : `Its name is ${listed(parts)}.`
}

interface SupplierYearProps extends PageProps {
  readonly year: string
}

export function SupplierYearPage({ kind, supplier, year }: SupplierYearProps): JSX.Element {
  const { id, name, years } = supplier
  const above = [
    { name: kind.title, url: kind.url },
    { name, url: kind.urlOf(id) },
  ]
  const urlOf = (other: string): UrlPath => kind.yearUrlOf(id, other)
  return <YearPage name={name} section="Publishers" above={above} year={year} years={years} urlOf={urlOf} />
}
