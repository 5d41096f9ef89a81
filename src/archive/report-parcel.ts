/**
 * What the files of some reports show of the archive → a parcel that another thread can be sent, and the archive that it makes
 * of it: the reports, those and the events that they name, and nothing else. Whoever reads more there is told so, and its
 * file is left to the thread that has the whole archive: what is packed decides how fast the site is made, never what it says.
 */
import type { Archive, ArchivedArticle, ArchivedEvent, Article, Shelf } from '../model.ts'
import { find, groupBy, take } from './shelf.ts'
import type { SiteFile } from './site-files.ts'

/** Thrown where something is read that wasn't sent along. */
export class NotAtHand extends Error {}

type Fields = Readonly<Record<string, unknown>>

/** Things by their keys, without what is read when it is asked for. */
export interface Parcel {
  /** Whose evidence may be read; of the other reports only what lists show. */
  readonly own: readonly string[]
  readonly articles: Readonly<Record<string, Fields>>
  readonly events: Readonly<Record<string, Fields>>
}

/** The report that a file is of, with what was cleaned and who is who in it; null for files that show more of the archive. */
function reportOf({ kind, item }: SiteFile): string | null {
  if (kind === 'article' || kind === 'source') return String(item)
  const { id, kind: twinOf, key } = item as { readonly id?: string; readonly kind?: string; readonly key?: string }
  if (kind === 'citations') return id ?? null
  return kind === 'twins' && (twinOf === 'article' || twinOf === 'source') ? (key ?? null) : null
}

/** The files of each report, report by report; and all others. */
export function partedByReport(files: readonly SiteFile[]): {
  readonly byReport: ReadonlyMap<string, readonly SiteFile[]>
  readonly others: readonly SiteFile[]
} {
  const byReport = groupBy(files, (file) => {
    const report = reportOf(file)
    return report === null ? [] : [report]
  })
  return { byReport, others: files.filter((file) => reportOf(file) === null) }
}

/** @param ids of the reports @param isKept whether an article says what its record says, so that its evidence needn't be sent */
export function packReports(archive: Archive, ids: readonly string[], isKept: (article: Article) => boolean): Parcel {
  const own = ids.map((id) => take(archive.articles, id))
  const eventIds = new Set(
    own.flatMap(({ article, relations }) => [
      ...article.events.map(({ id }) => id),
      ...relations.flatMap(({ events }) => events.map(({ theirs }) => theirs)),
    ]),
  )
  const events = [...eventIds].flatMap((id) => find(archive.events, id) ?? [])
  const named = new Set([
    ...own.flatMap(({ newer, older, relations }) => [newer, older, ...relations.map(({ id }) => id)]),
    ...events.flatMap(({ reports }) => reports.map(({ id }) => id)),
  ])
  for (const id of ids) named.delete(id)
  const others = [...named].flatMap((id) => (id === null ? [] : take(archive.articles, id)))
  return {
    own: ids,
    articles: Object.fromEntries([
      ...own.map((report) => [
        report.article.id,
        packReport(report, isKept(report.article) ? {} : { evidence: report.article.evidence }),
      ]),
      ...others.map((report) => [report.article.id, packReport(report)]),
    ]),
    events: Object.fromEntries(events.map((event) => [event.id, packEvent(event)])),
  }
}

function packReport(report: ArchivedArticle, known: Partial<Article> = {}): Fields {
  return { ...given(report), article: { ...given(report.article), ...known } }
}

/** Of a comparison only whether there is one. */
function packEvent(event: ArchivedEvent): Fields {
  return { ...given(event), comparison: event.comparison && {} }
}

/** The fields of a thing in their order; those that are read when they are asked for are left open. */
function given(thing: object): Fields {
  const fields = Object.entries(Object.getOwnPropertyDescriptors(thing))
  return Object.fromEntries(fields.map(([name, { value }]) => [name, value]))
}

/** How a thread reads what isn't sent along. Each throws `NotAtHand` where it can't. */
export interface LateFields {
  readonly record: (id: string) => Article
  readonly paragraphs: (id: string) => readonly string[]
  readonly ledger: (id: string) => ArchivedArticle['ledger']
}

/** The archive as far as a parcel has it. */
export function unpackReports(
  { own, articles, events }: Parcel,
  { config, subjectNames }: Pick<Archive, 'config' | 'subjectNames'>,
  late: LateFields,
): Archive {
  const closedEvidence = { ...late, evidence: notAtHand }
  const reports = Object.entries(articles).map(([id, report]) => [
    id,
    unpackReport(
      id,
      report,
      own.includes(id) ? { ...late, evidence: (of) => late.record(of).evidence } : closedEvidence,
    ),
  ])
  const told = Object.entries(events).map(([id, event]) => [id, { ...event, comparison: event.comparison && closed }])
  const shelves = { articles: shelfOf(Object.fromEntries(reports)), events: shelfOf(Object.fromEntries(told)) }
  return onlyKnown({ config, subjectNames, ...shelves }) as Archive
}

/** @param evidence of an article that says what its record says */
function unpackReport(
  id: string,
  { article, ...report }: Fields,
  { record, paragraphs, ledger, evidence }: LateFields & { readonly evidence: (id: string) => Article['evidence'] },
): object {
  const fields = withLate(article as Fields, { evidence: () => evidence(id), body: () => record(id).body })
  return withLate({ ...report, article: fields }, { paragraphs: () => paragraphs(id), ledger: () => ledger(id) })
}

/** Fields in their order, each that was left open being read when it is asked for. */
function withLate(fields: Fields, makers: Readonly<Record<string, () => unknown>>): object {
  const open = (name: string): (() => unknown) => makers[name] ?? (() => notAtHand(name))
  const entries = Object.entries(fields).map(([name, value]) => {
    const how = value === undefined ? { get: open(name) } : { value }
    return [name, { ...how, enumerable: true, configurable: true }]
  })
  return Object.defineProperties({}, Object.fromEntries(entries))
}

/** What the archive has every key of is told by none of its parcels. */
function shelfOf(byKey: object): Shelf<unknown> {
  return { keys: closed as Shelf<unknown>['keys'], byKey: onlyKnown(byKey) as Shelf<unknown>['byKey'] }
}

/** Throws where anything else is read. */
function onlyKnown(thing: object): object {
  return new Proxy(thing, {
    get: (target, name) =>
      typeof name === 'symbol' || Object.hasOwn(target, name) ? Reflect.get(target, name) : notAtHand(name),
  })
}

export function notAtHand(what: string): never {
  throw new NotAtHand(`${what} was not sent along`)
}

/** Nothing of it can be read. */
const closed: object = new Proxy({}, { get: (_, name) => notAtHand(String(name)) })
