/** Articles → the people in them, each once, with offices and events. */
import type {
  ActiveYear,
  ArchivedArticle,
  ArchivedEvent,
  Person,
  PersonByHand,
  PersonEntry,
  PersonOffice,
  SaidThere,
} from '../model.ts'
import { once, oncePerValue } from '../text/once.ts'
import { cutActiveYears } from './active-years.ts'
import { by, inTurn, most } from './order.ts'
import { groupBy } from './shelf.ts'
import { bySpeaker, type Told } from './statements.ts'

/** How many of the people named beside a person are kept. */
const longestCompany = 12

interface Mention {
  readonly report: ArchivedArticle
  readonly person: Person
}

/**
 * Every person, by number of reports.
 * @param articles newest first, so that the latest office is the one shown
 * @param told who said what, last first
 * @param beside people whose names a maintainer gave; by article, which names the paragraphs of its events print
 */
export function collectPeople(
  articles: readonly ArchivedArticle[],
  events: readonly ArchivedEvent[],
  told: readonly Told[],
  { byHand, digests }: { readonly byHand: readonly PersonByHand[]; readonly digests: NamesPrinted },
): PersonEntry[] {
  const said = bySpeaker(told)
  const given = new Map(byHand.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])))
  const mentions = articles.flatMap((report) => report.article.people.map((person) => ({ report, person })))
  const eventById = new Map(events.map((event) => [event.id, event]))
  return [...groupBy(mentions, ({ person }) => [person.id])]
    .flatMap(([id, own]) =>
      own[0]
        ? [personEntry(own[0].person, own, { eventById, digests, said: said.get(id) ?? [], given: given.get(id) })]
        : [],
    )
    .sort(
      inTurn(
        most((person) => person.reports.length),
        by((person) => person.name),
        by((person) => person.id),
      ),
    )
}

/** What is known of a person beside the reports that name them. */
interface Known {
  readonly eventById: ReadonlyMap<string, ArchivedEvent>
  readonly digests: NamesPrinted
  readonly said: readonly SaidThere[]
  /** The name to show. */
  readonly given: string | undefined
}

function personEntry(
  { id, role, country }: Person,
  mentions: readonly Mention[],
  { eventById, digests, said, given }: Known,
): PersonEntry {
  const printed = namesOf(mentions)
  const name = given ?? printed[0] ?? id
  const reports = [...new Set(mentions.map(({ report }) => report))]
  const events = [...new Set(mentions.flatMap((mention) => eventsNaming(mention, digests)))].flatMap(
    (event) => eventById.get(event) ?? [],
  )
  const offices = once(() => officesOf(mentions))
  const company = once(() => companyOf(id, reports))
  const years: readonly ActiveYear[] = cutActiveYears(reports, events, said)
  return {
    ...{ id, name, spellings: printed.filter((spelling) => spelling !== name), role, country },
    reports: reports.map(({ article }) => article.id),
    events: events.map((event) => event.id),
    years,
    statements: said,
    // of most people nobody asks in a build after a change
    get offices() {
      return offices()
    },
    get company() {
      return company()
    },
  }
}

/** The names that reports print: those without initials first, then the most frequent. Mentions come newest first. */
function namesOf(mentions: readonly Mention[]): string[] {
  const printed = groupBy(mentions, ({ person }) => [person.name])
  return [...printed.entries()]
    .sort(
      inTurn(
        most(([name]) => Number(!/(?<!\p{L})\p{Lu}\.?(?!\p{L})/u.test(name))),
        most(([, same]) => same.length),
      ),
    )
    .map(([name]) => name)
}

/** The ids of the events that a report tells in paragraphs with the person's name, or the part of it nobody else there bears. */
function eventsNaming({ report: { article }, person }: Mention, digests: NamesPrinted): string[] {
  const others = new Set(article.people.filter(({ id }) => id !== person.id).flatMap(({ name }) => nameParts(name)))
  const signs = [person.name, ...nameParts(person.name).filter((part) => !others.has(part))]
  const { named = [] } = digests.get(article.id) ?? {}
  return article.events.filter((_, place) => signs.some((sign) => named[place]?.includes(sign))).map(({ id }) => id)
}

/** By an article's id: of each of its events, the names and parts of names that its paragraphs print. */
type NamesPrinted = ReadonlyMap<string, { readonly named: readonly (readonly string[])[] }>

/** What may stand for a person in a text: the name, and its words. */
export function nameSigns(name: string): string[] {
  return [name, ...nameParts(name)]
}

/** `Bilawal Bhutto Zardari` → its words but for initials. */
const nameParts = oncePerValue((name: string): readonly string[] =>
  name.split(/[\s·]+/).filter((part) => part.length > 1),
)

/** Offices as printed, the one last seen first. Mentions come newest first. */
function officesOf(mentions: readonly Mention[]): PersonOffice[] {
  const offices = groupBy(mentions, ({ person }) => [`${person.role ?? ''}\n${person.country ?? ''}`])
  return [...offices.values()].flatMap((same) => {
    const days = same.flatMap(({ report }) => report.when?.day ?? []).sort()
    const { role = null, country = null } = same[0]?.person ?? {}
    const reports = [...new Set(same.map(({ report }) => report.article.id))]
    return [{ role, country, first: days[0] ?? null, last: days.at(-1) ?? null, reports }]
  })
}

function companyOf(id: string, reports: readonly ArchivedArticle[]): PersonEntry['company'] {
  const named = groupBy(reports, ({ article }) => [...new Set(article.people.map((person) => person.id))])
  return [...named]
    .filter(([other]) => other !== id)
    .map(([other, shared]) => ({ id: other, reports: shared.length }))
    .sort(
      inTurn(
        most((other) => other.reports),
        by((other) => other.id),
      ),
    )
    .slice(0, longestCompany)
}
