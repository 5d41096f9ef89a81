/**
 * A thing of the archive → a number for all that it is made from: its reports and events in their order, and whatever else
 * it is told by. Where the number is as it was, so is each field of the thing, and none of them need be looked at.
 */
import type {
  Archive,
  ArchivedArticle,
  ArchivedEvent,
  ArchiveInput,
  PersonEntry,
  SaidThere,
  Shelf,
  YearOfReports,
} from '../model.ts'
import { oncePerValue } from '../text/once.ts'
import { mixHashes, textHash } from '../text/text-hash.ts'
import { find } from './shelf.ts'

export class Makings {
  readonly #archive: Archive
  readonly #given: Pick<ArchiveInput, 'stampOf'>
  /** Articles that the archive left as they were given. */
  readonly #unchanged: ReadonlySet<unknown>

  /** @param given what the archive was made from */
  constructor(archive: Archive, given: Pick<ArchiveInput, 'articles' | 'stampOf'>) {
    this.#archive = archive
    this.#given = given
    this.#unchanged = new Set(given.articles)
  }

  /** Null for things that are told by their fields alone. */
  of(shelf: string, key: string): number | null {
    const make: ((key: string) => number) | undefined = this.#makers[shelf]
    return make ? make(key) : null
  }

  readonly #makers: Readonly<Record<string, (key: string) => number>> = {
    articles: (key) => this.#report(key, find(this.#archive.articles, key)),
    events: (key) => this.#event(find(this.#archive.events, key)),
    periods: (key) => {
      const {
        events = [],
        undivided = [],
        reports = [],
        parts = [],
        earlier,
        later,
      } = find(this.#archive.periods, key) ?? {}
      return mixed(this.#names(events, undivided, reports, parts, [earlier, later]))
    },
    years: (key) => mixed(this.#names(find(this.#archive.years, key)?.reports ?? [])),
    anniversaries: (key) => {
      const { events = [], reports = [], earlier, later } = find(this.#archive.anniversaries, key) ?? {}
      return mixed(this.#names(events, reports, [earlier, later]))
    },
    countries: (key) => {
      const { reports = [], events = [] } = find(this.#archive.countries, key) ?? {}
      return mixed([...reports.map(this.#text), ...this.#told(events)])
    },
    publishers: (key) => this.#ofReports(this.#archive.publishers, key),
    agencies: (key) => this.#ofReports(this.#archive.agencies, key),
    organisations: (key) => this.#ofReports(this.#archive.organisations, key),
    topics: (key) => this.#ofReports(this.#archive.topics, key),
    pairs: (key) => {
      const { reports = [], events = [], statements = [] } = find(this.#archive.pairs, key) ?? {}
      return mixed([...reports.map(this.#text), ...this.#told(events), ...this.#said(statements)])
    },
    people: (key) => this.#person(find(this.#archive.people, key)),
  }

  #ofReports(shelf: Shelf<YearOfReports | { readonly reports: readonly string[] }>, key: string): number {
    return mixed((find(shelf, key)?.reports ?? []).map(this.#text))
  }

  /** Of a report's texts and lines, and of what the archive knows better: who is who, and which events are one. */
  readonly #text = oncePerValue((id: string): number => {
    const report = find(this.#archive.articles, id)
    if (!report) return textHash(id)
    const { article } = report
    const stamps = this.#given.stampOf?.(id)
    // lines are read only where nothing else tells of them
    if (!stamps) return textHash(JSON.stringify([article, report.ledger]))
    const { people, events, statements } = article
    const changed = this.#unchanged.has(article) ? null : [people, events, statements]
    return textHash(JSON.stringify([id, stamps, changed]))
  })

  #report(id: string, report: ArchivedArticle | undefined): number {
    const { newer = null, older = null, sameEvent = [], relations = [] } = report ?? {}
    const links = relations.map(({ id: other, kind, shared, events }) =>
      mixed([
        this.#name(`${kind} ${shared} ${other}`),
        ...events.map(({ own, theirs, by }) => textHash(`${own} ${theirs} ${by}`)),
      ]),
    )
    return mixed([this.#text(id), ...this.#names([newer, older], sameEvent), ...links])
  }

  #event(event: ArchivedEvent | undefined): number {
    const { reports = [], kin = [], before = null, after = null } = event ?? {}
    return mixed([
      ...reports.flatMap(({ id }) => [this.#text(id), ...this.#copies(id)]),
      ...kin.map(({ id, by }) => this.#name(`${id} ${by}`)),
      ...this.#names([before, after]),
    ])
  }

  /** The reports with the same text, which a comparison names beside it. */
  #copies(id: string): number[] {
    const relations = find(this.#archive.articles, id)?.relations ?? []
    return relations.flatMap(({ id: other, kind }) => (kind === 'telling' ? [] : [this.#name(other)]))
  }

  /** Of events as lists name and order them. */
  #told(ids: readonly string[]): number[] {
    return ids.flatMap((id) => [this.#name(id), this.#tellers(id)])
  }

  /** An event's date, place and parties are told by its reports. */
  readonly #tellers = oncePerValue((id: string): number =>
    mixed((find(this.#archive.events, id)?.reports ?? []).map((report) => this.#text(report.id))),
  )

  #said(statements: readonly SaidThere[]): number[] {
    return statements.flatMap(({ report, place, also }) => [this.#text(report), place, ...this.#names(also)])
  }

  #person(person: PersonEntry | undefined): number {
    const { name = '', reports = [], statements = [] } = person ?? {}
    return mixed([this.#name(name), ...reports.map(this.#withEvents), ...this.#said(statements)])
  }

  /** Of a report and all events that it tells: which of them name a person is told by it alone. */
  readonly #withEvents = oncePerValue((id: string): number => {
    const events = find(this.#archive.articles, id)?.article.events ?? []
    return mixed([this.#text(id), ...this.#told(events.map((event) => event.id))])
  })

  readonly #name = oncePerValue(textHash)

  /** Of names in lists of any length. */
  #names(...lists: readonly (readonly (string | null | undefined)[])[]): number[] {
    return lists.flatMap((names) => [names.length, ...names.map((name) => this.#name(name ?? ''))])
  }
}

function mixed(numbers: readonly number[]): number {
  return numbers.reduce(mixHashes, numbers.length)
}
