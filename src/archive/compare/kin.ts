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

/** A text that tells an event: its words, and the language in which they can be compared with others'. */
export interface ToldText {
  readonly keys: KeySet<number>
  readonly language: string
}

/** How alike the texts must be for two events to be one: the more, the more the keys speak against it. */
const leastLikeness: Readonly<Record<Exclude<EventKinship, 'same'>, number>> = {
  precision: 0.12,
  day: 0.2,
  mode: 0.1,
  parties: 0.2,
}
/** Reports of an event whose texts are looked at, the newest ones. */
const mostReports = 3
/** Events of one key behind each other that are compared with each. */
const mostNeighbours = 8

const dayLength = 24 * 60 * 60 * 1000

/** Are all parties of the one, two or more, among the other's? */
const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 1 && few.every((code) => many.includes(code))

/** How the keys of two events differ, if as those of one event may: in one thing only. */
function kinship(one: ArchivedEvent, other: ArchivedEvent): Exclude<EventKinship, 'same'> | null {
  const parties = one.countries.join() === other.countries.join()
  if (!parties) {
    const within = isWithin(one.countries, other.countries) || isWithin(other.countries, one.countries)
    return within && one.date === other.date && one.mode === other.mode ? 'parties' : null
  }
  if (one.date === other.date) return one.mode === other.mode ? null : 'mode'
  if (one.mode !== other.mode) return null
  const [short, long] = one.date.length < other.date.length ? [one.date, other.date] : [other.date, one.date]
  if (short.length < long.length) return long.startsWith(short) ? 'precision' : null
  const apart = Math.abs(Date.parse(`${one.date}T00:00:00Z`) - Date.parse(`${other.date}T00:00:00Z`))
  return short.length === 10 && apart === dayLength ? 'day' : null
}

/** The likeness of the most alike texts of two events; whole where they are in different languages, whose words say nothing of each other. */
function alike(ones: readonly ToldText[], others: readonly ToldText[], weight: (key: number) => number): number {
  const pairs = ones.flatMap((one) => others.map((other) => ({ one, other })))
  const known = pairs.map(({ one, other }) =>
    one.language === other.language ? likeness(one.keys, other.keys, weight) : 1,
  )
  return Math.max(0, ...known)
}

/** Does one article tell both? Then they are two events. */
const toldTogether = (one: ArchivedEvent, other: ArchivedEvent): boolean => {
  const ids = new Set(one.reports.map(({ id }) => id))
  return other.reports.some(({ id }) => ids.has(id))
}

/** Events that may be one stand near each other under one of these keys: the same parties, or the same day with a pair of them. */
function keysFor({ countries, date, mode }: ArchivedEvent): readonly string[] {
  const pairs = countries.flatMap((code, index) =>
    countries.slice(index + 1).map((other) => `${date} ${mode} ${code}-${other}`),
  )
  return countries.length === 0 ? [] : [countries.join('-'), ...pairs]
}

/** Pairs of events that are probably one, each once. @param textOf what an article tells of an event */
export function findKin(
  events: readonly ArchivedEvent[],
  textOf: (event: string, article: string) => ToldText,
  weight: (key: number) => number,
): readonly Kin[] {
  const texts = ({ id, reports }: ArchivedEvent): readonly ToldText[] =>
    reports.slice(0, mostReports).map((report) => textOf(id, report.id))
  const found = new Map<string, Kin>()
  for (const group of groupBy(events, keysFor).values()) {
    const inOrder = [...group].sort(
      inTurn(
        by(({ date }) => date),
        by(({ id }) => id),
      ),
    )
    for (const [index, one] of inOrder.entries()) {
      for (const other of inOrder.slice(index + 1, index + 1 + mostNeighbours)) {
        const kind = kinship(one, other)
        if (kind === null || toldTogether(one, other)) continue
        if (alike(texts(one), texts(other), weight) < leastLikeness[kind]) continue
        found.set(`${one.id} ${other.id}`, { one: one.id, other: other.id, by: kind })
      }
    }
  }
  return [...found.values()]
}
