/** Reports and events of one owner (a country, a pair, a person) → cut by year. */
import type { ActiveYear, ArchivedArticle, ArchivedEvent, SaidThere } from '../model.ts'
import { once } from '../text/once.ts'
import { periodsOf } from './calendar.ts'
import { byCodePoint, inTurn, most, reversed } from './order.ts'
import { groupBy } from './shelf.ts'
import { reportId, undatedYear, yearOf } from './years.ts'

/**
 * Years with reports, and those that have only events or statements: told of by reports of another year. Newest first,
 * undated last. What a year holds is looked for when it is asked for.
 */
export function cutActiveYears(
  articles: readonly ArchivedArticle[],
  events: readonly ArchivedEvent[],
  statements?: readonly SaidThere[],
): ActiveYear[] {
  const eventYear = ({ date }: ArchivedEvent): readonly string[] => periodsOf(date).slice(0, 1)
  const saidIn = ({ day }: SaidThere): readonly string[] => [periodsOf(day ?? '')[0] ?? undatedYear]
  const years = new Set([...articles.map(yearOf), ...events.flatMap(eventYear), ...(statements?.flatMap(saidIn) ?? [])])
  const cut = once(() => ({
    reports: groupBy(articles, (report) => [yearOf(report)]),
    events: groupBy(events, eventYear),
    statements: groupBy(statements ?? [], saidIn),
  }))
  return [...years]
    .sort(
      inTurn(
        most((year) => Number(year !== undatedYear)),
        reversed(byCodePoint),
      ),
    )
    .map((year) => {
      const own = {
        year,
        get reports() {
          return (cut().reports.get(year) ?? []).map(reportId)
        },
        get events() {
          return (cut().events.get(year) ?? []).map(({ id }) => id)
        },
      }
      const get = (): readonly SaidThere[] => cut().statements.get(year) ?? []
      return statements ? Object.defineProperty(own, 'statements', { enumerable: true, get }) : own
    })
}
