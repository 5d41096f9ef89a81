/** An event's reports side by side: what all tell, what only one tells, and each one's own words marked. */
import type { JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import { inOtherWords, joinAlone, toldBy } from '../src/archive/compare/told-by.ts'
import { take } from '../src/archive/shelf.ts'
import { articleUrl, compareUrl, eventsUrl, eventUrl } from '../src/archive/urls.ts'
import type { ArchivedEvent, ComparedRow, Comparison } from '../src/model.ts'
import { ComparedCellText } from './components/compared-cell.tsx'
import { DayLink, ReportStamp } from './components/dates.tsx'
import { useEventName } from './components/events.tsx'
import { Layout } from './components/layout.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { Headline, HeadlineHeading } from './components/reports.tsx'
import { Section } from './components/section.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { knownSupplier, SupplierNames, supplierOf } from './components/suppliers.tsx'
import { languageLabel } from './messages/language-label.ts'

export const data = pageData('compare')

export function render({ site, key }: PageData): JSX.Element {
  const event = take(site.archive.events, key)
  const { comparison } = event
  if (comparison === null) throw new Error(`${key} has no reports to compare`)
  return <ComparePage event={event} comparison={comparison} />
}

interface CompareProps {
  readonly event: ArchivedEvent
  readonly comparison: Comparison
}

function ComparePage({ event, comparison }: CompareProps): JSX.Element {
  const { language, say, row } = useMessages()
  const name = useEventName()(event)
  const trail = [
    { name: say('events'), url: eventsUrl() },
    { name, url: eventUrl(event.id) },
  ]
  const dated = row([name, formatDate(language, event.date, 'date')])
  return (
    <Layout title={say('reportsCompared', { event: dated })} url={compareUrl(event.id)} section="Events">
      <PageHead title={say('reportsCompared', { event: name })} trail={trail}>
        <p>
          <DayLink date={event.date} style="full" />
          {event.place !== null && say('comma') + event.place}
        </p>
        <Summary comparison={comparison} />
      </PageHead>
      <div class="sections">
        <div class={`compare columns-${comparison.reports.length}`}>
          <Heads comparison={comparison} />
          <Apart comparison={comparison} />
          <ol class="rows">
            {joinAlone(comparison.rows).map((row) => (
              <Row row={row} comparison={comparison} />
            ))}
          </ol>
        </div>
        <NotCompared title={say('moreReports')} reports={comparison.more} />
        <NotCompared title={say('notCompared')} reports={comparison.otherLanguages} />
      </div>
    </Layout>
  )
}

/** "They tell the same in 8 passages. One is told by SHINE alone." */
function Summary({ comparison }: Pick<CompareProps, 'comparison'>): JSX.Element {
  const { say, pieces, count } = useMessages()
  const names = useReportNames(comparison)
  const { rows, reports } = comparison
  const together = rows.filter(({ cells }) => toldBy(cells) !== 'one').length
  const alone = names.map((name, column) => ({
    name,
    rows: rows.filter(({ cells }) => toldBy(cells) === 'one' && cells[column]).length,
  }))
  return (
    <>
      <p>
        {say(together > 0 ? 'comparedGist' : 'comparedApart', {
          reports: count('report', reports.length),
          passages: count('passage', together),
        })}{' '}
        {alone
          .filter(({ rows: own }) => own > 0)
          .map(({ name, rows: own }) => say('onlyToldBy', { passages: count('passage', own), name }))
          .join(' ')}
      </p>
      {together > 0 && (
        <p class="meta">
          <span>{pieces('markedMeans', { marked: (words) => <mark class="own">{words}</mark> })}</span>
        </p>
      )}
    </>
  )
}

/** What a report is called in its column: its publisher, with a number where two have one publisher, or a number alone. */
function useReportNames({ reports }: Comparison): readonly string[] {
  const { articles } = useSite().archive
  const { say } = useMessages()
  const names = reports.map(
    ({ id }, column) => knownSupplier(take(articles, id).article) ?? say('numberedReport', { number: column + 1 }),
  )
  return names.map((name, column) =>
    names.filter((other) => other === name).length > 1 ? `${name} (${column + 1})` : name,
  )
}

function Heads({ comparison }: Pick<CompareProps, 'comparison'>): JSX.Element {
  const { articles } = useSite().archive
  const speaker = useMessages()
  const names = useReportNames(comparison)
  return (
    <div class="heads">
      {comparison.reports.map(({ id, copies }, column) => {
        const report = take(articles, id)
        return (
          <section>
            <HeadlineHeading report={report} level="h2" />
            <p class="meta">
              {knownSupplier(report.article) === null && <span>{names[column]}</span>}
              <SupplierNames article={report.article} />
              <span>
                <ReportStamp article={report.article} />
              </span>
            </p>
            {copies.length > 0 && (
              <p class="meta">
                <span>
                  {speaker.pieces('sameText', {
                    reports: (
                      <>
                        {copies.map((copy, index) => (
                          <>
                            {index > 0 && speaker.say('comma')}
                            <Link to={articleUrl(copy)}>{supplierOf(speaker, take(articles, copy).article)}</Link>
                          </>
                        ))}
                      </>
                    ),
                  })}
                </span>
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** Paragraphs that tell several events at once, and what others tell of that; they are compared with none. */
function Apart({ comparison }: Pick<CompareProps, 'comparison'>): JSX.Element | null {
  const { say } = useMessages()
  const names = useReportNames(comparison)
  const { reports } = comparison
  if (reports.every(({ apart }) => apart.length === 0)) return null
  return (
    <section class="row apart">
      <p class="told">{say('toldTogether')}</p>
      <div class="cells">
        {reports.map(({ id, apart }, column) => (
          <ComparedCellText
            report={id}
            name={names[column] ?? ''}
            cell={apart.length > 0 ? { paragraphs: apart, own: [] } : null}
          />
        ))}
      </div>
    </section>
  )
}

function Row({ row, comparison }: { readonly row: ComparedRow; readonly comparison: Comparison }): JSX.Element {
  const { say, listed } = useMessages()
  const names = useReportNames(comparison)
  const { reports } = comparison
  const telling = names.filter((_, column) => row.cells[column])
  // A row of likeness null is told by one report, or by each of several alone.
  const told = row.likeness === null ? 'one' : toldBy(row.cells)
  const words = {
    all: say(reports.length === 2 ? 'toldByBoth' : 'toldByAll'),
    some: say('toldBy', { names: listed(telling) }),
    one: telling.length > 1 ? say('eachAlone') : say('onlyIn', { name: telling[0] ?? '' }),
  }
  return (
    <li class={`row told-${told}${inOtherWords(row) ? ' other-words' : ''}`}>
      <p class="told">{words[told]}</p>
      <div class="cells">
        {row.cells.map((cell, column) => (
          <ComparedCellText report={reports[column]?.id ?? ''} name={names[column] ?? ''} cell={cell} />
        ))}
      </div>
    </li>
  )
}

interface NotComparedProps {
  readonly title: string
  readonly reports: readonly string[]
}

/** Reports of the event that have no column. */
function NotCompared({ title, reports }: NotComparedProps): JSX.Element | null {
  const { articles } = useSite().archive
  const messages = useMessages()
  if (reports.length === 0) return null
  return (
    <Section title={title}>
      <ul class="plain">
        {reports.map((id) => {
          const report = take(articles, id)
          return (
            <li>
              <Headline report={report} /> <span class="meta">{languageLabel(messages, report.article.language)}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
