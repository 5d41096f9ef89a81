/** Events → which of them are probably one: told with the day or only the month, with the day before or after (time zones), or by another medium. */
import type { ArchivedEvent, EventKinship } from '../../model.ts'
import { by, inTurn } from '../order.ts'
import { groupBy } from '../shelf.ts'
import { type KeySet, likeness } from './likeness.ts'

export interface Kin {
  readonly one: string
  readonly other: string
  readonly by: EventKinship
}

/** How alike the texts must be for two events to be one: the more, the more the keys speak against it. */
const leastLikeness: Readonly<Record<Exclude<EventKinship, 'same'>, number>> = { precision: 0.12, day: 0.2, mode: 0.15 }
/** Reports of an event whose texts are looked at, the newest ones. */
const mostReports = 3
/** Events of one key behind each other that are compared with each. */
const mostNeighbours = 8

const dayLength = 24 * 60 * 60 * 1000

/** How the keys of two events with the same parties differ, if as those of one event may. */
function kinship(one: ArchivedEvent, other: ArchivedEvent): Exclude<EventKinship, 'same'> | null {
  if (one.date === other.date) return one.mode === other.mode ? null : 'mode'
  if (one.mode !== other.mode) return null
  const [short, long] = one.date.length < other.date.length ? [one.date, other.date] : [other.date, one.date]
  if (short.length < long.length) return long.startsWith(`${short}-`) ? 'precision' : null
  const apart = Math.abs(Date.parse(`${one.date}T00:00:00Z`) - Date.parse(`${other.date}T00:00:00Z`))
  return short.length === 10 && apart === dayLength ? 'day' : null
}

/** Does one article tell both? Then they are two events. */
const toldTogether = (one: ArchivedEvent, other: ArchivedEvent): boolean => {
  const ids = new Set(one.reports.map(({ id }) => id))
  return other.reports.some(({ id }) => ids.has(id))
}

/** Pairs of events that are probably one. @param keysOf the words of what an article tells of an event */
export function findKin(
  events: readonly ArchivedEvent[],
  keysOf: (event: string, article: string) => KeySet,
  weight: (key: string) => number,
): readonly Kin[] {
  const texts = ({ id, reports }: ArchivedEvent): readonly KeySet[] =>
    reports.slice(0, mostReports).map((report) => keysOf(id, report.id))
  const alike = (one: ArchivedEvent, other: ArchivedEvent): number =>
    Math.max(...texts(one).flatMap((text) => texts(other).map((each) => likeness(text, each, weight))))
  const several = events.filter(({ countries }) => countries.length > 0)
  return [...groupBy(several, ({ countries }) => [countries.join('-')]).values()].flatMap((group) => {
    const inOrder = [...group].sort(
      inTurn(
        by(({ date }) => date),
        by(({ id }) => id),
      ),
    )
    return inOrder.flatMap((one, index) =>
      inOrder.slice(index + 1, index + 1 + mostNeighbours).flatMap((other): Kin[] => {
        const kind = kinship(one, other)
        if (kind === null || toldTogether(one, other) || alike(one, other) < leastLikeness[kind]) return []
        return [{ one: one.id, other: other.id, by: kind }]
      }),
    )
  })
}
