/** What the articles report → events, each once, with all its reports. */
import type { ArchivedEvent, Article } from '../model.ts'
import { by, inTurn, reversed } from './order.ts'
import { groupBy } from './shelf.ts'

/** The events of all articles, newest first. The first article that leaves nothing of one open gives its particulars. */
export function collectEvents(articles: readonly Article[]): ArchivedEvent[] {
  const reported = articles.flatMap((article) => article.events.map((event) => ({ article, event })))
  return [...groupBy(reported, ({ event }) => [event.id]).values()]
    .flatMap((reports) => {
      const first = fullest(reports.map(({ event }) => event))
      return first ? [mergeReports(first, reports)] : []
    })
    .sort(
      inTurn(
        reversed(by((event) => event.date)),
        by((event) => event.id),
      ),
    )
}

type Reported = { readonly article: Article; readonly event: Article['events'][number] }

/** The first reading of those that tell most of day and medium. */
function fullest(readings: readonly Reported['event'][]): Reported['event'] | undefined {
  const longest = Math.max(...readings.map(({ date }) => date.length))
  const exact = readings.filter(({ date }) => date.length === longest)
  return exact.find(({ mode }) => mode !== 'other' && mode !== 'visit') ?? exact[0]
}

function mergeReports(first: Reported['event'], reports: readonly Reported[]): ArchivedEvent {
  const { id, date, precision, countries, mode } = first
  const place = reports.map(({ event }) => event.place).find((named) => named !== null) ?? null
  return {
    ...{ id, date, precision, countries, mode, place },
    reports: reports.map(({ article, event }) => ({ id: article.id, paragraphs: event.paragraphs })),
    kin: [],
    comparison: null,
    before: null,
    after: null,
  }
}
