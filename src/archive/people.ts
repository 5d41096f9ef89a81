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

interface Beside {
  readonly byHand: readonly PersonByHand[]
  readonly digests: NamesPrinted
  readonly language: string
}

/**
 * Every person, by number of reports.
 * @param articles newest first, so that the latest office is the one shown
 * @param told who said what, last first
 * @param beside people whose names a maintainer gave; by article, which names the paragraphs of its events print; the site's
 * language, whose reports' names and offices are shown before those of others
 */
export function collectPeople(
  articles: readonly ArchivedArticle[],
  events: readonly ArchivedEvent[],
  told: readonly Told[],
  { byHand, digests, language }: Beside,
): PersonEntry[] {
  const said = bySpeaker(told)
  const given = new Map(byHand.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])))
  const mentions = articles.flatMap((report) => report.article.people.map((person) => ({ report, person })))
  const eventById = new Map(events.map((event) => [event.id, event]))
  return [...groupBy(mentions, ({ person }) => [person.id])]
    .map(([id, own]) =>
      personEntry(id, own, { eventById, digests, said: said.get(id) ?? [], given: given.get(id), language }),
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
  readonly language: string
}

function personEntry(
  id: string,
  mentions: readonly Mention[],
  { eventById, digests, said, given, language }: Known,
): PersonEntry {
  const isHome = ({ report }: Mention): boolean => baseOf(report.article.language) === baseOf(language)
  const printed = namesOf(mentions, isHome)
  const { role, country } = shownOffice(mentions, isHome)
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

/** `zh-Hans` → `zh`. */
const baseOf = (language: string): string => language.split('-')[0] ?? language

/** The last office that a report in the site's language prints, or else any does. Mentions come newest first. */
function shownOffice(
  mentions: readonly Mention[],
  isHome: (mention: Mention) => boolean,
): Pick<Person, 'role' | 'country'> {
  const held = mentions.filter(({ person }) => person.role !== null)
  return (held.find(isHome) ?? held[0] ?? mentions[0])?.person ?? { role: null, country: null }
}

/** The names that reports print: those in the site's language first, without initials, the most frequent. Mentions come newest first. */
function namesOf(mentions: readonly Mention[], isHome: (mention: Mention) => boolean): string[] {
  const printed = groupBy(mentions, ({ person }) => [person.name])
  return [...printed.entries()]
    .sort(
      inTurn(
        most(([, same]) => Number(same.some(isHome))),
        most(([name]) => Number(!/(?<!\p{L})\p{Lu}\.?(?!\p{L})/u.test(name))),
        most(([, same]) => same.length),
      ),
    )
    .map(([name]) => name)
}

/** The ids of the events that a report tells in paragraphs with the person's name, or the part of it nobody else there bears. */
function eventsNaming({ report: { article }, person }: Mention, digests: NamesPrinted): string[] {
  const { named = [] } = digests.get(article.id) ?? {}
  const isOthers = (part: string): boolean =>
    article.people.some(({ id, name }) => id !== person.id && nameParts(name).includes(part))
  const names = (sign: string): boolean =>
    sign === person.name || (nameParts(person.name).includes(sign) && !isOthers(sign))
  return article.events.flatMap(({ id }, place) => (named[place]?.some(names) ? [id] : []))
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
