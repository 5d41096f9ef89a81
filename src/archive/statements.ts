/** Articles → who said what, each statement once however many reports print it, newest first: of a person, of two countries. */
import type { ArchivedArticle, ArchivedEvent, SaidThere, Statement } from '../model.ts'
import { by, inTurn, reversed } from './order.ts'
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
  const all = articles
    .toReversed()
    .flatMap((report) => report.article.statements.map((statement, place) => ({ report, statement, place })))
  const same = groupBy(all, ({ report, statement, place }) => [
    `${statement.speakers.join(' ')}\n${digests.get(report.article.id)?.said[place]}`,
  ])
  return [...same.values()]
    .flatMap(([first, ...later]) => (first ? [toldBy(first, later)] : []))
    .map((told, turn) => ({ told, turn }))
    .sort(inTurn(reversed(by(({ told }) => told.said.day ?? '')), (one, other) => one.turn - other.turn))
    .map(({ told }) => told)
}

interface Printed {
  readonly report: ArchivedArticle
  readonly statement: Statement
  readonly place: number
}

function toldBy({ report: { article, when }, statement, place }: Printed, later: readonly Printed[]): Told {
  const event = article.events.find(({ id }) => id === statement.event)
  const others = later.map(({ report }) => report.article.id).filter((id) => id !== article.id)
  const speakers = article.people.filter(({ id }) => statement.speakers.includes(id))
  return {
    said: {
      report: article.id,
      place,
      day: event?.date ?? when?.day ?? null,
      clock: event ? 'event' : (when?.clock ?? null),
      also: [...new Set(others)],
    },
    statement,
    countries: speakers.flatMap(({ country }) => country ?? []),
  }
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
