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
      const period = find(this.#archive.periods, key)
      const { events = [], undivided = [], reports = [], parts = [], earlier, later } = period ?? {}
      return this.#names(events, undivided, reports, parts, [earlier, later])
    },
    years: (key) => this.#names(find(this.#archive.years, key)?.reports ?? []),
    anniversaries: (key) => {
      const { events = [], reports = [], earlier, later } = find(this.#archive.anniversaries, key) ?? {}
      return this.#names(events, reports, [earlier, later])
    },
    countries: (key) => {
      const { reports = [], events = [] } = find(this.#archive.countries, key) ?? {}
      return mixed(this.#each(reports, this.#text), this.#told(events))
    },
    publishers: (key) => this.#ofReports(this.#archive.publishers, key),
    agencies: (key) => this.#ofReports(this.#archive.agencies, key),
    organisations: (key) => this.#ofReports(this.#archive.organisations, key),
    topics: (key) => this.#ofReports(this.#archive.topics, key),
    pairs: (key) => {
      const { reports = [], events = [], statements = [] } = find(this.#archive.pairs, key) ?? {}
      return mixed(this.#each(reports, this.#text), this.#told(events), this.#said(statements))
    },
    people: (key) => this.#person(find(this.#archive.people, key)),
  }

  #ofReports(shelf: Shelf<YearOfReports | { readonly reports: readonly string[] }>, key: string): number {
    return this.#each(find(shelf, key)?.reports ?? [], this.#text)
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
    const changed = this.#unchanged.has(article) ? 0 : textHash(JSON.stringify([people, events, statements]))
    return mixed(this.#name(id), stampNumber(stamps.record), stampNumber(stamps.ledger), changed)
  })

  #report(id: string, report: ArchivedArticle | undefined): number {
    const { newer = null, older = null, sameEvent = [], relations = [] } = report ?? {}
    const links = this.#each(relations, ({ id: other, kind, shared, events }) =>
      mixed(
        this.#name(other),
        this.#name(kind),
        Math.round((shared ?? 0) * 1000),
        this.#each(events, ({ own, theirs, by }) => mixed(this.#name(own), this.#name(theirs), this.#name(by))),
      ),
    )
    return mixed(this.#text(id), this.#names([newer, older], sameEvent), links)
  }

  #event(event: ArchivedEvent | undefined): number {
    const { reports = [], kin = [], before = null, after = null } = event ?? {}
    return mixed(
      this.#each(reports, ({ id }) => mixed(this.#text(id), this.#copies(id))),
      this.#each(kin, ({ id, by }) => mixed(this.#name(id), this.#name(by))),
      this.#names([before, after]),
    )
  }

  /** The reports with the same text, which a comparison names beside it. */
  #copies(id: string): number {
    const relations = find(this.#archive.articles, id)?.relations ?? []
    return this.#each(relations, ({ id: other, kind }) => (kind === 'telling' ? 0 : this.#name(other)))
  }

  /** Of events as lists name and order them. */
  #told(ids: readonly string[]): number {
    return this.#each(ids, this.#tellers)
  }

  /** An event's date, place and parties are told by its reports. */
  readonly #tellers = oncePerValue((id: string): number => {
    const reports = find(this.#archive.events, id)?.reports ?? []
    return mixed(
      this.#name(id),
      this.#each(reports, (report) => this.#text(report.id)),
    )
  })

  #said(statements: readonly SaidThere[]): number {
    return this.#each(statements, ({ report, place, also }) =>
      mixed(this.#text(report), place, also.length === 0 ? 0 : this.#names(also)),
    )
  }

  #person(person: PersonEntry | undefined): number {
    const { name = '', reports = [], statements = [] } = person ?? {}
    return mixed(this.#name(name), this.#each(reports, this.#withEvents), this.#said(statements))
  }

  /** Of a report and all events that it tells: which of them name a person is told by it alone. */
  readonly #withEvents = oncePerValue((id: string): number => {
    const events = find(this.#archive.articles, id)?.article.events ?? []
    return mixed(
      this.#text(id),
      this.#each(events, (event) => this.#tellers(event.id)),
    )
  })

  readonly #name = oncePerValue(textHash)

  /** Of names in lists of any length. */
  #names(...lists: readonly (readonly (string | null | undefined)[])[]): number {
    return this.#each(lists, (names) => this.#each(names, (name) => this.#name(name ?? '')))
  }

  /** Of all things in a list, in their order. */
  #each<Thing>(things: readonly Thing[], numberOf: (thing: Thing) => number): number {
    let sum = things.length
    for (const thing of things) sum = mixHashes(sum, numberOf(thing))
    return sum
  }
}

/** A stamp as a number: stamps are SHA-256 mostly, whose first 52 bits need no hashing. */
const stampNumber = (stamp: string): number =>
  /^[0-9a-f]{64}$/.test(stamp) ? Number.parseInt(stamp.slice(0, 13), 16) : textHash(stamp)

/** Several numbers as one. */
function mixed(...numbers: readonly number[]): number {
  let sum = numbers.length
  for (const number of numbers) sum = mixHashes(sum, number)
  return sum
}
