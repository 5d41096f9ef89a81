/** The pages of organisations, topics, publishers and wire agencies: an index of all, one each, and one for each year. */
import type { JSX } from 'preact'
import { all } from '../../src/archive/shelf.ts'
import { countryUrl } from '../../src/archive/urls.ts'
import type { Shelf, SubjectEntry, SupplierEntry, UrlPath } from '../../src/model.ts'
import type { Speaker } from '../messages/speaker.ts'
import { Bars } from './bars.tsx'
import type { CollectionKind } from './collection-kinds.ts'
import { useCountryName } from './countries.tsx'
import { Figures } from './figures.tsx'
import { Layout } from './layout.tsx'
import { useMessages } from './messages.ts'
import { ReportsPart } from './owner-sections.tsx'
import { PageHead } from './page-head.tsx'
import { Section } from './section.tsx'
import { Link } from './site.tsx'
import { useSubjectName } from './subjects.tsx'
import { YearColumns } from './year-columns.tsx'
import { YearPage } from './year-page.tsx'

type Entry = SubjectEntry | SupplierEntry

/** A supplier bears its name; a subject's stands in the tables of subjects. */
function useEntryName(): (entry: Entry) => string {
  const subjectName = useSubjectName()
  return (entry) => ('name' in entry ? entry.name : subjectName(entry.id))
}

interface IndexProps {
  readonly kind: CollectionKind
  readonly entries: Shelf<SubjectEntry> | Shelf<SupplierEntry>
}

export function CollectionIndex({ kind, entries }: IndexProps): JSX.Element {
  const { say } = useMessages()
  return (
    <Layout title={say(kind.title)} url={kind.url} section={kind.section}>
      <PageHead title={say(kind.title)}>
        <p>{say(kind.intro)}</p>
        <p class="meta">
          <Link to={kind.beside.url}>{say(kind.beside.title)}</Link>
        </p>
      </PageHead>
      {entries.keys.length > 0 && <EntryTable kind={kind} entries={all<Entry>(entries)} />}
    </Layout>
  )
}

interface TableProps {
  readonly kind: CollectionKind
  readonly entries: readonly Entry[]
}

function EntryTable({ kind, entries }: TableProps): JSX.Element {
  const speaker = useMessages()
  const { say, number } = speaker
  const entryName = useEntryName()
  return (
    <Figures columns={[say('name'), say('reports'), say('years')]}>
      <tbody>
        {entries.map((entry) => (
          <tr>
            <th scope="row" dir="auto">
              <Link to={kind.urlOf(entry.id)}>{entryName(entry)}</Link>
            </th>
            <td>{number(entry.reports.length)}</td>
            <td>{spanOf(speaker, entry)}</td>
          </tr>
        ))}
      </tbody>
    </Figures>
  )
}

/** `2019 to 2023`, `2022`, or that there is no day. */
function spanOf({ say }: Speaker, { years }: Entry): string {
  // newest first, the undated last
  const dated = years.map(({ year }) => year).filter((year) => year !== 'undated')
  const [newest, oldest] = [dated[0], dated.at(-1)]
  if (newest === undefined) return say('undated')
  return newest === oldest ? newest : say('span', { first: oldest ?? newest, last: newest })
}

interface PageProps {
  readonly kind: CollectionKind
  readonly entry: Entry
}

export function CollectionPage({ kind, entry }: PageProps): JSX.Element {
  const speaker = useMessages()
  const { say, count } = speaker
  const { id, reports, years } = entry
  const name = useEntryName()(entry)
  const byYear = { years, urlOf: (year: string): UrlPath => kind.yearUrlOf(id, year) }
  const acting = 'acting' in entry ? entry.acting : []
  return (
    <Layout title={name} url={kind.urlOf(id)} section={kind.section} feed={kind.feed}>
      <PageHead title={name} trail={[{ name: say(kind.title), url: kind.url }]}>
        <p>
          {say('sentence', { words: count('report', reports.length) })} {basisSentence(speaker, entry)}
        </p>
      </PageHead>
      <div class={acting.length > 0 ? 'with-aside' : undefined}>
        <div class="sections">
          <YearColumns caption={say('reportsByYear')} {...byYear} />
          <ReportsPart title={say('reports')} ids={reports} {...byYear} />
        </div>
        {acting.length > 0 && <ActingCountries acting={acting} />}
      </div>
    </Layout>
  )
}

/** "Its name is stated on the page in 1, inferred from the page's layout in 2." Only publishers are known so. */
function basisSentence({ say, listed, names }: Speaker, entry: Entry): string {
  const basis = 'basis' in entry ? entry.basis : {}
  const parts = (['stated', 'inferred', 'sidecar'] as const)
    .filter((word) => basis[word] !== undefined)
    .map((word) => say('nameKnown', { way: names.publisherBases[word], number: basis[word] ?? 0 }))
  return parts.length === 0 ? '' : say('nameIs', { ways: listed(parts) })
}

/** Countries beside a subject, at most. */
const rows = 15

function ActingCountries({ acting }: Pick<SubjectEntry, 'acting'>): JSX.Element {
  const { say } = useMessages()
  const countryName = useCountryName()
  const bars = acting.slice(0, rows).map(({ code, reports: number }) => ({
    ...{ label: countryName(code), number, unit: 'report' as const, to: countryUrl(code) },
  }))
  return (
    <aside aria-label={say('countries')}>
      <Section title={say('countriesActing')}>
        <Bars bars={bars} />
      </Section>
    </aside>
  )
}

interface CollectionYearProps extends PageProps {
  readonly year: string
}

export function CollectionYearPage({ kind, entry, year }: CollectionYearProps): JSX.Element {
  const { say } = useMessages()
  const { id, years } = entry
  const name = useEntryName()(entry)
  const above = [
    { name: say(kind.title), url: kind.url },
    { name, url: kind.urlOf(id) },
  ]
  const urlOf = (other: string): UrlPath => kind.yearUrlOf(id, other)
  return <YearPage name={name} section={kind.section} above={above} year={year} years={years} urlOf={urlOf} />
}
