/** Reports and events of one owner (a country, a pair, a person) → cut by year. */
import type { ActiveYear, ArchivedArticle, ArchivedEvent, SaidThere } from '../model.ts'
import { periodsOf } from './calendar.ts'
import { byCodePoint, inTurn, most, reversed } from './order.ts'
import { groupBy } from './shelf.ts'
import { cutByYear, undatedYear } from './years.ts'

/** Years with reports, and those that have only events or statements: told of by reports of another year. Newest first, undated last. */
export function cutActiveYears(
  articles: readonly ArchivedArticle[],
  events: readonly ArchivedEvent[],
  statements?: readonly SaidThere[],
): ActiveYear[] {
  const reports = new Map(cutByYear(articles).map(({ year, reports: ids }) => [year, ids]))
  const happened = groupBy(events, (event) => periodsOf(event.date).slice(0, 1))
  const said = statements && groupBy(statements, ({ day }) => [periodsOf(day ?? '')[0] ?? undatedYear])
  const years = new Set([...reports.keys(), ...happened.keys(), ...(said?.keys() ?? [])])
  return [...years]
    .sort(
      inTurn(
        most((year) => Number(year !== undatedYear)),
        reversed(byCodePoint),
      ),
    )
    .map((year) => ({
      year,
      reports: reports.get(year) ?? [],
      events: (happened.get(year) ?? []).map(({ id }) => id),
      ...(said && { statements: said.get(year) ?? [] }),
    }))
}
