/** What is known of an article, each fact with how it is known and a way to the line that proves it. */
import type { ComponentChildren, JSX } from 'preact'
import { externalHref, sourceUrl, withFragment } from '../../src/archive/urls.ts'
import type { ArchivedArticle, Contradiction, Evidence } from '../../src/model.ts'
import { useCountryName } from './countries.tsx'
import { DayLink, Stamp } from './dates.tsx'
import { useMessages } from './messages.ts'
import { Link } from './site.tsx'
import { AgencyLink, PublisherLink } from './suppliers.tsx'

interface FactsProps {
  readonly report: ArchivedArticle
}

/** The facts beside an article's text. What isn't known is said to be unknown, where a reader would look for it. */
export function Facts({ report }: FactsProps): JSX.Element {
  const { article } = report
  const { say, names } = useMessages()
  return (
    <dl class="facts">
      <Happened report={report} />
      <Clock report={report} name={say('published')} field="published" />
      <Clock report={report} name={say('updated')} field="updated" />
      <Contradictions report={report} />
      <Fact name={say('publisher')}>
        <PublisherLink article={article} />
        {article.publisher && (
          <Basis report={report} field="publisher" words={names.publisherBases[article.publisher.basis]} />
        )}
      </Fact>
      {article.agency && (
        <Fact name={say('agency')}>
          <AgencyLink article={article} />
          <Basis report={report} field="agency" />
        </Fact>
      )}
      <Names report={report} name={say('by')} field="authors" />
      <Names report={report} name={say('editor')} field="editors" />
      {article.section !== null && (
        <Fact name={say('section')}>
          <bdi>{article.section}</bdi>
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
      <dd>{children}</dd>
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
  const { say, names } = useMessages()
  const proof = report.article.evidence[field]?.find((evidence) => of === undefined || evidence.of === of)
  const basis = words ?? (proof && names.bases[proof.basis])
  if (!basis) return null
  return (
    <span class="basis">
      {basis}
      {proof && report.counts && (
        <>
          {say('comma')}
          <ProofLink report={report} proof={proof} />
        </>
      )}
    </span>
  )
}

function ProofLink({ report, proof }: FactsProps & { readonly proof: Evidence }): JSX.Element {
  const { say } = useMessages()
  return (
    <Link to={withFragment(sourceUrl(report.article.id), `L${proof.line}`)}>{say('line', { number: proof.line })}</Link>
  )
}

/** The days on which the events of the report happened. */
function Happened({ report }: FactsProps): JSX.Element {
  const { say } = useMessages()
  const { events } = report.article
  const firstOfDay = events.filter((event, index) => events.findIndex(({ date }) => date === event.date) === index)
  return (
    <Fact name={say('happened')}>
      {events.length === 0 && say('notDetermined')}
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
  const { say, names } = useMessages()
  const { article } = report
  const stamp = article[field]
  if (stamp === null) return field === 'published' ? <Fact name={name}>{say('notStated')}</Fact> : null
  const proof = article.evidence[field]?.[0]
  const words = [proof && names.bases[proof.basis], stamp.includes('T') && names.timeBases[article.timeBasis]].filter(
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
  const { say } = useMessages()
  const { contradictions = [], corrections = [] } = report.article
  const open = contradictions.filter(({ field }) => !corrections.some((correction) => correction.field === field))
  if (open.length === 0) return null
  return (
    <Fact name={say('datesDisagree')}>
      {open.map(({ readings }) => (
        <Readings report={report} readings={readings} />
      ))}
    </Fact>
  )
}

/** "printed stamp: 2023-01-10, line 2; dateline: 2023-02-09, line 3". */
function Readings({ report, readings }: FactsProps & Pick<Contradiction, 'readings'>): JSX.Element {
  const { say, pieces, names } = useMessages()
  return (
    <span class="value">
      {readings.map(({ from, value, line }, index) => (
        <>
          {index > 0 && '; '}
          {pieces('labelled', { label: names.readings[from], value: <bdi>{value}</bdi> })}
          {line !== null && report.counts && (
            <>
              {say('comma')}
              <Link to={withFragment(sourceUrl(report.article.id), `L${line}`)}>{say('line', { number: line })}</Link>
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
  const { row } = useMessages()
  const names = report.article[field]
  if (names.length === 0) return null
  return (
    <Fact name={name}>
      <bdi>{row(names)}</bdi>
      <Basis report={report} field={field} />
    </Fact>
  )
}

/** Where the report was filed; no evidence of where anything happened. */
function Dateline({ report }: FactsProps): JSX.Element | null {
  const countryName = useCountryName()
  const { say } = useMessages()
  const { dateline } = report.article
  if (dateline === null) return null
  return (
    <Fact name={say('filedFrom')}>
      {dateline.country === null
        ? dateline.place
        : say('bracketed', { words: dateline.place ?? '', aside: countryName(dateline.country) })}
      <Basis report={report} field="dateline" />
    </Fact>
  )
}

/** The original's address; shown but not linked where it isn't a web address. */
function Original({ report }: FactsProps): JSX.Element | null {
  const { say } = useMessages()
  const { url } = report.article
  if (url === null) return null
  const to = externalHref(url)
  return (
    <Fact name={say('original')}>
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
  const { say, count, number } = useMessages()
  const { article, counts } = report
  return (
    <Fact name={say('sourceFile')}>
      {counts === null ? (
        article.source
      ) : (
        <Link to={sourceUrl(article.id)}>
          {say('linesLeftOut', { lines: count('line', counts.lines), number: number(counts.leftOut) })}
        </Link>
      )}
    </Fact>
  )
}
