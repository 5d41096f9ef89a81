/**
 * Articles, each with the events it tells → the same articles with one id for each event of the archive. A report that leaves
 * something open (the medium, the day of a month, which of two days) tells the one event of the same countries that fits; its
 * own reading of day and medium stays.
 */
import type { Article, NewsEvent } from '../model.ts'
import { groupBy } from './shelf.ts'
import { withFields } from './with-fields.ts'

/** An event as some reports tell it. */
interface Reading {
  readonly event: NewsEvent
  readonly reports: ReadonlySet<string>
}

/** May the first, which leaves something open, be the second? */
type Fits = (open: NewsEvent, whole: NewsEvent) => boolean

const direct: ReadonlySet<string> = new Set(['phone', 'video', 'meeting'])
const mayBe = (open: NewsEvent, whole: NewsEvent): boolean => open.mode === whole.mode || open.mode === 'other'

/** What a report may leave open, one thing at a time. */
const OPEN: readonly Fits[] = [
  // talks without a medium, a visit of which others tell the talks
  (open, whole) =>
    open.date === whole.date &&
    ((open.mode === 'other' && direct.has(whole.mode)) || (open.mode === 'visit' && whole.mode === 'meeting')),
  // "in March"
  (open, whole) =>
    open.date.length === 7 && whole.date.length >= 10 && whole.date.startsWith(open.date) && mayBe(open, whole),
  // one day of "March 6 to 8"
  (open, whole) => open.date.length === 10 && isWithin(open.date, whole.date) && mayBe(open, whole),
]

function isWithin(day: string, range: string): boolean {
  const [from = '', to] = range.split('/')
  return to !== undefined && from <= day && day <= to
}

/** The one event a reading that leaves something open fits; null where it fits none or several, or an article tells both. */
function wholeOf(open: Reading, readings: readonly Reading[], fits: Fits): string | null {
  const [whole, ...more] = readings.filter(({ event }) => fits(open.event, event))
  const together = whole && [...open.reports].some((report) => whole.reports.has(report))
  return whole && more.length === 0 && !together ? whole.event.id : null
}

/** Id in a report → id in the archive, where the two differ. Takes time in proportion to the events of each row of countries. */
export function joinedEvents(articles: Iterable<Pick<Article, 'id' | 'events'>>): ReadonlyMap<string, string> {
  const readings = new Map<string, { event: NewsEvent; reports: Set<string> }>()
  for (const { id: report, events } of articles) {
    for (const event of events.filter(({ countries }) => countries.length > 1)) {
      const reading = readings.get(event.id) ?? { event, reports: new Set() }
      reading.reports.add(report)
      readings.set(event.id, reading)
    }
  }
  const joined = new Map<string, string>()
  const groups = groupBy([...readings.values()], ({ event }) =>
    monthsOf(event).map((month) => `${month} ${event.countries.join('-')}`),
  )
  for (const near of groups.values()) {
    for (const reading of near.length > 1 ? near : []) {
      const whole = OPEN.map((fits) => wholeOf(reading, near, fits)).find((id) => id !== null)
      if (whole) joined.set(reading.event.id, whole)
    }
  }
  return new Map([...joined].map(([id]) => [id, last(joined, id)]))
}

/** The months an event may lie in: two for a range over a month's end. */
const monthsOf = ({ date }: NewsEvent): readonly string[] => [...new Set(date.split('/').map((day) => day.slice(0, 7)))]

/** What an id leads to in the end. Each step leaves less open, so there is an end. */
function last(joined: ReadonlyMap<string, string>, id: string): string {
  const next = joined.get(id)
  return next === undefined ? id : last(joined, next)
}

/** An article with the archive's ids of its events; two that are one now are told once. */
export function withEvents(article: Article, joined: ReadonlyMap<string, string>): Article {
  if (!article.events.some(({ id }) => joined.has(id))) return article
  const idOf = (id: string): string => joined.get(id) ?? id
  return withFields(article, {
    events: article.events.map((event) => ({ ...event, id: idOf(event.id) })),
    statements: article.statements.map((statement) => ({
      ...statement,
      event: statement.event === null ? null : idOf(statement.event),
    })),
    get evidence() {
      const proofs = article.evidence.events?.map((proof) =>
        proof.of === undefined ? proof : { ...proof, of: idOf(proof.of) },
      )
      return proofs ? { ...article.evidence, events: proofs } : article.evidence
    },
  })
}
