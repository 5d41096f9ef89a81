/** Articles → who said what, each statement once however many reports print it, newest first: of a person, of two countries. */
import type { ArchivedArticle, ArchivedEvent, Article, SaidThere, Statement } from '../model.ts'
import { byCodePoint, reversed } from './order.ts'
import { groupBy } from './shelf.ts'

/** A statement of the archive with what it is grouped by. */
export interface Told {
  readonly said: SaidThere
  readonly statement: Statement
  /** Countries that its speakers speak for. */
  readonly countries: readonly string[]
}

/** The words of a statement, as its report prints them. */
export function statementWords(
  { paragraphs }: Pick<ArchivedArticle, 'paragraphs'>,
  { paragraph, start, end }: Statement,
): string {
  return (paragraphs[paragraph - 1] ?? '').slice(start, end)
}

/**
 * Every statement, the one said last first; those of one day in the order of their report. The same words of the same
 * speakers are told once, by the report published first.
 * @param articles newest first
 * @param digests by id: their words as numbers
 */
export function collectStatements(
  articles: readonly ArchivedArticle[],
  digests: ReadonlyMap<string, { readonly said: readonly number[] }>,
): Told[] {
  const same = new Map<string, [Printed, ...Printed[]]>()
  for (const report of articles.toReversed()) {
    const { said = [] } = digests.get(report.article.id) ?? {}
    for (const [place, statement] of report.article.statements.entries()) {
      const key = `${statement.speakers.join(' ')}\n${said[place]}`
      const known = same.get(key)
      if (known) known.push({ report, statement, place })
      else same.set(key, [{ report, statement, place }])
    }
  }
  const days = groupBy([...same.values()].map(toldBy), ({ said }) => [said.day ?? ''])
  return [...days.keys()].sort(reversed(byCodePoint)).flatMap((day) => days.get(day) ?? [])
}

interface Printed {
  readonly report: ArchivedArticle
  readonly statement: Statement
  readonly place: number
}

function toldBy([{ report, statement, place }, ...later]: readonly [Printed, ...Printed[]]): Told {
  const { article, when } = report
  const event = statement.event === null ? undefined : article.events.find(({ id }) => id === statement.event)
  return {
    said: {
      report: article.id,
      place,
      day: event?.date ?? when?.day ?? null,
      clock: event ? 'event' : (when?.clock ?? null),
      also: later.length === 0 ? nowhere : othersOf(article.id, later),
    },
    statement,
    get countries() {
      return countriesOf(article, statement)
    },
  }
}

const nowhere: readonly string[] = []

function othersOf(first: string, later: readonly Printed[]): readonly string[] {
  return [...new Set(later.map(({ report }) => report.article.id))].filter((id) => id !== first)
}

function countriesOf({ people }: Article, { speakers }: Statement): readonly string[] {
  return people.flatMap(({ id, country }) => (country !== null && speakers.includes(id) ? [country] : []))
}

/** Statements by the ids of their speakers. */
export function bySpeaker(told: readonly Told[]): ReadonlyMap<string, readonly SaidThere[]> {
  const groups = groupBy(told, ({ statement }) => statement.speakers)
  return new Map([...groups].map(([id, own]) => [id, own.map(({ said }) => said)]))
}

/** What two countries' own people said at events between them. */
export function saidAt(
  events: readonly ArchivedEvent[],
  codes: readonly string[],
  byEvent: ReadonlyMap<string, readonly Told[]>,
): SaidThere[] {
  return events
    .flatMap(({ id }) => byEvent.get(id) ?? [])
    .filter(({ countries }) => countries.some((code) => codes.includes(code)))
    .map(({ said }) => said)
}

/** Statements by the event they were said at. */
export function byEvent(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  return groupBy(told, ({ statement }) => (statement.event === null ? [] : [statement.event]))
}
