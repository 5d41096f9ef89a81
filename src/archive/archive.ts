/** Articles, ledgers and refusals → the archive: everything the pages show, sorted and grouped, as a plain tree. */
import type {
  Archive,
  ArchivedArticle,
  ArchiveInput,
  Article,
  FormerAddress,
  Ledger,
  RefusedFile,
  Relation,
} from '../model.ts'
import { collectAnniversaries } from './anniversaries.ts'
import { articleDay } from './calendar.ts'
import { tellAgain } from './compare/tell-again.ts'
import { collectCountries } from './countries.ts'
import { type Digest, digestOf, type Readers, wordedOffices, wordedParagraphs } from './digest.ts'
import { joinedEvents, withEvents } from './event-identity.ts'
import { collectEvents } from './events.ts'
import { identifyPeople } from './identity.ts'
import { by, byCodePoint, type Order } from './order.ts'
import { sitePages } from './pages.ts'
import { collectPairs, withContacts } from './pairs.ts'
import { collectPeople } from './people.ts'
import { collectPeriods } from './periods.ts'
import { find, shelve } from './shelf.ts'
import { isShown } from './shown.ts'
import { countSource } from './source-lines.ts'
import { collectStatements } from './statements.ts'
import { collectSubjects } from './subjects.ts'
import { collectAgencies, collectPublishers } from './suppliers.ts'
import { formerUrl, pathSegment, personUrl } from './urls.ts'
import { cutByYear } from './years.ts'

/** Builds the archive. Pure: the same input gives the same tree, whatever the order of articles. */
export function buildArchive(input: ArchiveInput, readers: Readers): Archive {
  const identified = identifyPeople(input.articles, input.people)
  const joined = joinedEvents(identified.articles)
  const sorted = newestFirst(identified.articles.map((article) => withEvents(article, joined)))
  const digests = new Map(sorted.map((article) => [article.id, readDigest(article, input, readers)]))
  const worded = sorted.map((article) => ({
    article,
    digest: takeFrom(digests, article.id),
    paragraphs: () => wordedParagraphs(article, readers.paragraphs(article.body), readers),
    offices: () => wordedOffices(article, readers),
    stamp: input.stampOf?.(article.id).record ?? JSON.stringify(article),
  }))
  const { events, relations } = tellAgain(worded, collectEvents(sorted))
  const articles = archiveArticles(sorted, input, readers, digests, relations)
  const dated = articles.flatMap(({ article, when }) => (when ? [{ id: article.id, day: when.day }] : []))
  const told = collectStatements(articles, digests)
  const { language } = input.config
  const pairs = collectPairs(articles, events, told)
  const archive: Archive = {
    config: input.config,
    articles: shelve(articles, ({ article }) => article.id),
    undated: articles.filter(({ when }) => when === null).map(({ article }) => article.id),
    events: shelve(withContacts(events, pairs), (event) => event.id),
    periods: shelve(collectPeriods(dated, events), (period) => period.key),
    years: shelve(cutByYear(articles), ({ year }) => year),
    countries: shelve(collectCountries(articles, events, language), (country) => country.code),
    publishers: shelve(collectPublishers(articles, language), (publisher) => publisher.id),
    agencies: shelve(collectAgencies(articles, language), (agency) => agency.id),
    pairs: shelve(pairs, ({ key }) => key),
    people: shelve(
      collectPeople(articles, events, told, {
        byHand: input.people?.people ?? [],
        digests,
        language: input.config.language,
      }),
      ({ id }) => id,
    ),
    organisations: shelve(
      collectSubjects(articles, ({ organisations }) => organisations),
      ({ id }) => id,
    ),
    topics: shelve(
      collectSubjects(articles, ({ topics }) => topics),
      ({ id }) => id,
    ),
    anniversaries: shelve(collectAnniversaries(dated, events), ({ key }) => key),
    refused: shelve(archiveRefusals(input, readers), ({ key }) => key),
    withdrawn: shelve<FormerAddress>([], ({ address }) => address),
    subjectNames: input.subjectNames ?? {},
  }
  const former = withoutPage(archive, input.withdrawn, movedPages(archive, identified.joined))
  return { ...archive, withdrawn: shelve(former, ({ address }) => address) }
}

/** The addresses published once at which no page of the archive stands. */
function withoutPage(
  archive: Archive,
  former: readonly FormerAddress[],
  moved: ReadonlyMap<string, FormerAddress['page']>,
): FormerAddress[] {
  const live = new Set<string>(sitePages(archive).map(({ url }) => url))
  return former
    .filter(({ address }) => !live.has(address) && formerUrl(address) !== null)
    .map((each) => movedTo(each, moved))
    .sort(by(({ address }) => address))
}

/** Addresses of people who have another id now → their pages. */
function movedPages(
  { people }: Archive,
  joined: ReadonlyMap<string, string>,
): ReadonlyMap<string, FormerAddress['page']> {
  return new Map(
    [...joined].flatMap(([old, id]) => {
      const person = find(people, id)
      return person ? [[personUrl(old), { url: personUrl(id), name: person.name }] as const] : []
    }),
  )
}

/** The pages of a person's years lead to the person's page as well. */
function movedTo(former: FormerAddress, moved: ReadonlyMap<string, FormerAddress['page']>): FormerAddress {
  const page = moved.get(/^\/[^/]+\/[^/]+\//.exec(former.address)?.[0] ?? '')
  return page ? { ...former, page, reason: `Reports under this name are those of ${page.name}.` } : former
}

/** Newest day first, within a day the latest hour first, then by id; undated articles last. */
function newestFirst(articles: readonly Article[]): Article[] {
  const timed = articles.map((article) => {
    const { day = '', time = null } = articleDay(article) ?? {}
    return { article, at: `${day} ${time ?? ''}` }
  })
  return timed.sort(latestFirst).map(({ article }) => article)
}

/** Days and hours are figures alone, so that they are compared as they are. */
const latestFirst: Order<{ readonly article: Article; readonly at: string }> = (one, other) =>
  one.at === other.at ? byCodePoint(one.article.id, other.article.id) : one.at < other.at ? 1 : -1

function readDigest(article: Article, input: ArchiveInput, readers: Readers): Digest {
  const { digest = (_, make) => make() } = readers
  return digest(article, () => digestOf(article, ledgerOf(article, input), readers))
}

function takeFrom<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id)
  if (thing === undefined) throw new Error(`nothing is known of ${id}`)
  return thing
}

/** An article's lines, where the archive shows them. */
function ledgerOf({ id }: Article, { config, ledgers }: ArchiveInput): Ledger | null {
  return isShown(config, 'sources') ? ledgers.of(id) : null
}

/** Texts and lines are read when they are asked for: all of them may be more than memory holds. */
function archiveArticles(
  sorted: readonly Article[],
  input: ArchiveInput,
  readers: Readers,
  digests: ReadonlyMap<string, Digest>,
  relations: ReadonlyMap<string, readonly Relation[]>,
): ArchivedArticle[] {
  const places = new Map(sorted.map(({ id }, place) => [id, place]))
  return sorted.map((article, index) => {
    const digest = takeFrom(digests, article.id)
    const { title, teaser, words, counts } = digest
    const own = relations.get(article.id) ?? []
    const fellows = own.filter(({ events }) => events.length > 0).map(({ id }) => places.get(id) ?? 0)
    return {
      article,
      title: article.title ?? title,
      when: articleDay(article),
      teaser,
      get paragraphs() {
        return readers.paragraphs(article.body)
      },
      words,
      get vocabulary() {
        return digest.vocabulary
      },
      get ledger() {
        return ledgerOf(article, input)
      },
      counts,
      sameEvent: fellows.sort((one, other) => one - other).flatMap((place) => sorted[place]?.id ?? []),
      relations: own,
      newer: sorted[index - 1]?.id ?? null,
      older: sorted[index + 1]?.id ?? null,
    }
  })
}

/** Refused files by path, each with the ledger of the same source. */
function archiveRefusals({ config, refusals, ledgers }: ArchiveInput, { isKept }: Readers): RefusedFile[] {
  const shown = isShown(config, 'sources') ? Object.entries(ledgers.sources) : []
  const idOf = new Map(shown.map(([id, source]) => [source, id]))
  return [...refusals].sort(by(({ source }) => source)).map((refusal) => {
    const id = refusal.reason === 'duplicate' ? undefined : idOf.get(refusal.source)
    const ledger = id === undefined ? null : ledgers.of(id)
    return { key: pathSegment(refusal.source), refusal, ledger, counts: ledger && countSource(ledger, isKept) }
  })
}
