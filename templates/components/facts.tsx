/** What is known of an article, each fact with how it is known and a way to the line that proves it. */
import type { ComponentChildren, JSX } from 'preact'
import { externalHref, sourceUrl, withFragment } from '../../src/archive/urls.ts'
import type { ArchivedArticle, Contradiction, Evidence } from '../../src/model.ts'
import { useCountryName } from './countries.tsx'
import { DayLink, Stamp } from './dates.tsx'
import { Link } from './site.tsx'
import { AgencyLink, PublisherLink } from './suppliers.tsx'
import { basisNames, count, publisherBasisNames, readingNames, timeBasisNames } from './words.ts'

interface FactsProps {
  readonly report: ArchivedArticle
}

/** The facts beside an article's text. What isn't known is said to be unknown, where a reader would look for it. */
export function Facts({ report }: FactsProps): JSX.Element {
  const { article } = report
  return (
    <dl class="facts">
      <Happened report={report} />
      <Clock report={report} name="Published" field="published" />
      <Clock report={report} name="Updated" field="updated" />
      <Contradictions report={report} />
      <Fact name="Publisher">
        <PublisherLink article={article} />
        {article.publisher && (
          <Basis report={report} field="publisher" words={publisherBasisNames[article.publisher.basis]} />
        )}
      </Fact>
      {article.agency && (
        <Fact name="Wire agency">
          <AgencyLink article={article} />
          <Basis report={report} field="agency" />
        </Fact>
      )}
      <Names report={report} name="By" field="authors" />
      <Names report={report} name="Editor" field="editors" />
      {article.section !== null && (
        <Fact name="Section">
          {article.section}
          <Basis report={report} field="section" />
        </Fact>
      )}
      <Dateline report={report} />
      <Original report={report} />
      <SourceFile report={report} />
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

interface BasisProps extends FactsProps {
  readonly field: string
  /** The value proved, where the field holds several. */
  readonly of?: string
  /** How the fact is known; the evidence's own basis where nothing better is said. */
  readonly words?: string
}

/** How a fact is known, and the line of the source that proves it. */
function Basis({ report, field, of, words }: BasisProps): JSX.Element | null {
  const proof = report.article.evidence[field]?.find((evidence) => of === undefined || evidence.of === of)
  const basis = words ?? (proof && basisNames[proof.basis])
  if (!basis) return null
  return (
    <span class="basis">
      {basis}
      {proof && report.ledger && (
        <>
          {', '}
          <ProofLink report={report} proof={proof} />
        </>
      )}
    </span>
  )
}

function ProofLink({ report, proof }: FactsProps & { readonly proof: Evidence }): JSX.Element {
  return <Link to={withFragment(sourceUrl(report.article.id), `L${proof.line}`)}>line {proof.line}</Link>
}

/** The days on which the events of the report happened. */
function Happened({ report }: FactsProps): JSX.Element {
  const { events } = report.article
  const firstOfDay = events.filter((event, index) => events.findIndex(({ date }) => date === event.date) === index)
  return (
    <Fact name="Happened">
      {events.length === 0 && 'Not determined'}
      {firstOfDay.map(({ id, date }) => (
        <span class="value">
          <DayLink date={date} style="full" />
          <Basis report={report} field="events" of={id} />
        </span>
      ))}
    </Fact>
  )
}

interface ClockProps extends FactsProps {
  readonly name: string
  readonly field: 'published' | 'updated'
}

/** One clock. A page that doesn't tell its publication says so; an update that isn't told is no news. */
function Clock({ report, name, field }: ClockProps): JSX.Element | null {
  const { article } = report
  const stamp = article[field]
  if (stamp === null) return field === 'published' ? <Fact name={name}>Not stated</Fact> : null
  const proof = article.evidence[field]?.[0]
  const words = [proof && basisNames[proof.basis], stamp.includes('T') && timeBasisNames[article.timeBasis]].filter(
    Boolean,
  )
  return (
    <Fact name={name}>
      <Stamp stamp={stamp} />
      <Basis report={report} field={field} words={words.join('; ')} />
    </Fact>
  )
}

/** Dates that can't all be right, each with its line: which one is true isn't for the archive to say. */
function Contradictions({ report }: FactsProps): JSX.Element | null {
  const { contradictions = [], corrections = [] } = report.article
  const open = contradictions.filter(({ field }) => !corrections.some((correction) => correction.field === field))
  if (open.length === 0) return null
  return (
    <Fact name="Dates disagree">
      {open.map(({ readings }) => (
        <Readings report={report} readings={readings} />
      ))}
    </Fact>
  )
}

/** "printed stamp: 2023-01-10, line 2; dateline: 2023-02-09, line 3". */
function Readings({ report, readings }: FactsProps & Pick<Contradiction, 'readings'>): JSX.Element {
  return (
    <span class="value">
      {readings.map(({ from, value, line }, index) => (
        <>
          {index > 0 && '; '}
          {readingNames[from]}: <bdi>{value}</bdi>
          {line !== null && report.ledger && (
            <>
              {', '}
              <Link to={withFragment(sourceUrl(report.article.id), `L${line}`)}>line {line}</Link>
            </>
          )}
        </>
      ))}
    </span>
  )
}

interface NamesProps extends FactsProps {
  readonly name: string
  readonly field: 'authors' | 'editors'
}

function Names({ report, name, field }: NamesProps): JSX.Element | null {
  const names = report.article[field]
  if (names.length === 0) return null
  return (
    <Fact name={name}>
      {names.join(', ')}
      <Basis report={report} field={field} />
    </Fact>
  )
}

/** Where the report was filed; no evidence of where anything happened. */
function Dateline({ report }: FactsProps): JSX.Element | null {
  const countryName = useCountryName()
  const { dateline } = report.article
  if (dateline === null) return null
  return (
    <Fact name="Filed from">
      {dateline.place}
      {dateline.country !== null && ` (${countryName(dateline.country)})`}
      <Basis report={report} field="dateline" />
    </Fact>
  )
}

/** The original's address; shown but not linked where it isn't a web address. */
function Original({ report }: FactsProps): JSX.Element | null {
  const { url } = report.article
  if (url === null) return null
  const to = externalHref(url)
  return (
    <Fact name="Original">
      {to === null ? (
        url
      ) : (
        <a href={to} rel="external noreferrer">
          {new URL(to).host}
        </a>
      )}
    </Fact>
  )
}

function SourceFile({ report }: FactsProps): JSX.Element {
  const { article, counts } = report
  return (
    <Fact name="Source file">
      {counts === null ? (
        article.source
      ) : (
        <Link to={sourceUrl(article.id)}>
          {count(counts.lines, 'line')}, {counts.leftOut} left out
        </Link>
      )}
    </Fact>
  )
}
