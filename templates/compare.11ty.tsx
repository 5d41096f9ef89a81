/** An event's reports side by side: what all tell, what only one tells, and each one's own words marked. */
import type { JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import { toldBy } from '../src/archive/compare/told-by.ts'
import { take } from '../src/archive/shelf.ts'
import { articleUrl, compareUrl, eventsUrl, eventUrl } from '../src/archive/urls.ts'
import type { ArchivedEvent, ComparedRow, Comparison } from '../src/model.ts'
import { ComparedCellText, supplierOf } from './components/compared-cell.tsx'
import { DayLink, ReportStamp } from './components/dates.tsx'
import { useEventName } from './components/events.tsx'
import { Layout } from './components/layout.tsx'
import { pageData } from './components/page-data.ts'
import { PageHead } from './components/page-head.tsx'
import { HeadlineHeading } from './components/reports.tsx'
import { Link, type PageData, useSite } from './components/site.tsx'
import { SupplierNames } from './components/suppliers.tsx'
import { count, listed, spelled } from './components/words.ts'

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
  const { language } = useSite().archive.config
  const name = useEventName()(event)
  const trail = [
    { name: 'Events', url: eventsUrl() },
    { name, url: eventUrl(event.id) },
  ]
  const title = `${name}, ${formatDate(language, event.date, 'date')}: reports compared`
  return (
    <Layout title={title} url={compareUrl(event.id)} section="Events">
      <PageHead title={`${name}, the reports compared`} trail={trail}>
        <p>
          <DayLink date={event.date} style="full" />
          {event.place !== null && `, ${event.place}`}
        </p>
        <Summary comparison={comparison} />
      </PageHead>
      <div class={`compare columns-${comparison.reports.length}`}>
        <Heads comparison={comparison} />
        <Apart comparison={comparison} />
        <ol class="rows">
          {comparison.rows.map((row) => (
            <Row row={row} comparison={comparison} />
          ))}
        </ol>
      </div>
      <Left comparison={comparison} />
    </Layout>
  )
}

/** "They tell the same in 8 passages. One is told by SHINE alone." */
function Summary({ comparison }: Pick<CompareProps, 'comparison'>): JSX.Element {
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
        {spelled(reports.length)} reports, {count(together, 'passage')} told by more than one of them.{' '}
        {alone
          .filter(({ rows: own }) => own > 0)
          .map(({ name, rows: own }) => `${count(own, 'passage')} only by ${name}.`)
          .join(' ')}
      </p>
      <p class="meta">
        <span>
          <mark class="own">Marked</mark>: words that no other report of the row has. Names of one person or country
          count as one word.
        </span>
      </p>
    </>
  )
}

/** What a report is called in its column: its publisher, with a number where two have one publisher. */
function useReportNames({ reports }: Comparison): readonly string[] {
  const { archive } = useSite()
  const names = reports.map(({ id }) => supplierOf(take(archive.articles, id).article))
  return names.map((name, column) =>
    names.filter((other) => other === name).length > 1 ? `${name} (${column + 1})` : name,
  )
}

function Heads({ comparison }: Pick<CompareProps, 'comparison'>): JSX.Element {
  const { articles } = useSite().archive
  return (
    <div class="heads">
      {comparison.reports.map(({ id, copies }) => {
        const report = take(articles, id)
        return (
          <section>
            <HeadlineHeading report={report} level="h2" />
            <p class="meta">
              <SupplierNames article={report.article} />
              <span>
                <ReportStamp article={report.article} />
              </span>
            </p>
            {copies.length > 0 && (
              <p class="meta">
                <span>
                  The same text:{' '}
                  {copies.map((copy, index) => (
                    <>
                      {index > 0 && ', '}
                      <Link to={articleUrl(copy)}>{supplierOf(take(articles, copy).article)}</Link>
                    </>
                  ))}
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
  const names = useReportNames(comparison)
  const { reports } = comparison
  if (reports.every(({ apart }) => apart.length === 0)) return null
  return (
    <section class="row apart">
      <p class="told">Told together with other events</p>
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
  const names = useReportNames(comparison)
  const { reports } = comparison
  const told = toldBy(row.cells)
  const telling = names.filter((_, column) => row.cells[column])
  const words = {
    all: reports.length === 2 ? 'Told by both' : 'Told by all',
    some: `Told by ${listed(telling)}`,
    one: `Only ${telling[0]}`,
  }
  return (
    <li class={`row told-${told}`}>
      <p class="told">{words[told]}</p>
      <div class="cells">
        {row.cells.map((cell, column) => (
          <ComparedCellText report={reports[column]?.id ?? ''} name={names[column] ?? ''} cell={cell} />
        ))}
      </div>
    </li>
  )
}

/** Reports there was no room for. */
function Left({ comparison }: Pick<CompareProps, 'comparison'>): JSX.Element | null {
  const { articles } = useSite().archive
  if (comparison.more.length === 0) return null
  return (
    <section>
      <h2>More reports of it</h2>
      <ul class="plain">
        {comparison.more.map((id) => (
          <li>
            <Link to={articleUrl(id)}>{take(articles, id).title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
