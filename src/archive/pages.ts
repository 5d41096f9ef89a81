/** Every kind of page with its addresses, and the keys under which the archive holds what each shows. */
import type { Archive, Shelf, UrlPath, YearOfReports } from '../model.ts'
import { oncePer } from '../text/once.ts'
import { take } from './shelf.ts'
import { wholeOf } from './trace.ts'
import * as urls from './urls.ts'
import { undatedYear } from './years.ts'

/** A kind of page: which there are, and where each stands. */
export interface PageKind {
  readonly keys: (archive: Archive) => readonly string[]
  readonly url: (key: string) => UrlPath
}

const single = (url: () => UrlPath): PageKind => ({ keys: () => ['only'], url })

/** The pages of an owner's years, their keys joined of both: `KR/2023`. */
const yearPages = (
  ownersOf: (archive: Archive) => Shelf<{ readonly years: readonly YearOfReports[] }>,
  url: (owner: string, year: string) => UrlPath,
): PageKind => ({
  keys: (archive) => {
    const owners = ownersOf(archive)
    return owners.keys.flatMap((key) => take(owners, key).years.map(({ year }) => `${key}/${year}`))
  },
  url: (key) => {
    const { owner, year } = splitYearKey(key)
    return url(owner, year)
  },
})

/** The owner and the year in the key of a year's page: `KR/2023` → `KR`, `2023`. */
export function splitYearKey(key: string): { readonly owner: string; readonly year: string } {
  const slash = key.lastIndexOf('/')
  return { owner: key.slice(0, slash), year: key.slice(slash + 1) }
}

function former(address: string): UrlPath {
  const url = urls.formerUrl(address)
  if (url === null) throw new Error(`${address} was never the address of a page`)
  return url
}

const periodsOfKind =
  (length: number) =>
  (archive: Archive): string[] =>
    archive.periods.keys.filter((key) => key.length === length)

export const pageKinds = {
  front: single(urls.frontUrl),
  articles: single(urls.articlesUrl),
  article: { keys: ({ articles }) => articles.keys, url: urls.articleUrl },
  source: {
    keys: ({ articles }) => articles.keys.filter((id) => articles.byKey[id]?.counts),
    url: urls.sourceUrl,
  },
  year: { keys: periodsOfKind(4), url: urls.periodUrl },
  month: { keys: periodsOfKind(7), url: urls.periodUrl },
  day: { keys: periodsOfKind(10), url: urls.periodUrl },
  undated: single(urls.undatedUrl),
  events: single(urls.eventsUrl),
  event: { keys: ({ events }) => events.keys, url: urls.eventUrl },
  compare: {
    keys: ({ events }) => events.keys.filter((id) => events.byKey[id]?.comparison),
    url: urls.compareUrl,
  },
  countries: single(urls.countriesUrl),
  country: { keys: ({ countries }) => countries.keys, url: urls.countryUrl },
  countryYear: yearPages(({ countries }) => countries, urls.countryYearUrl),
  publishers: single(urls.publishersUrl),
  publisher: { keys: ({ publishers }) => publishers.keys, url: urls.publisherUrl },
  publisherYear: yearPages(({ publishers }) => publishers, urls.publisherYearUrl),
  agencies: single(urls.agenciesUrl),
  agency: { keys: ({ agencies }) => agencies.keys, url: urls.agencyUrl },
  agencyYear: yearPages(({ agencies }) => agencies, urls.agencyYearUrl),
  people: single(urls.peopleUrl),
  person: { keys: ({ people }) => people.keys, url: urls.personUrl },
  personYear: yearPages(({ people }) => people, urls.personYearUrl),
  pairs: single(urls.pairsUrl),
  pair: { keys: ({ pairs }) => pairs.keys, url: urls.pairUrl },
  pairYear: yearPages(({ pairs }) => pairs, urls.pairYearUrl),
  organisations: single(urls.organisationsUrl),
  organisation: { keys: ({ organisations }) => organisations.keys, url: urls.organisationUrl },
  organisationYear: yearPages(({ organisations }) => organisations, urls.organisationYearUrl),
  topics: single(urls.topicsUrl),
  topic: { keys: ({ topics }) => topics.keys, url: urls.topicUrl },
  topicYear: yearPages(({ topics }) => topics, urls.topicYearUrl),
  anniversaries: single(urls.anniversariesUrl),
  anniversary: { keys: ({ anniversaries }) => anniversaries.keys, url: urls.anniversaryUrl },
  search: single(urls.searchUrl),
  about: single(urls.aboutUrl),
  method: single(urls.methodUrl),
  coverage: single(urls.coverageUrl),
  coverageYear: {
    keys: ({ years }) => years.keys.filter((year) => year !== undatedYear),
    url: urls.coverageYearUrl,
  },
  corrections: single(urls.correctionsUrl),
  refused: single(urls.refusedUrl),
  refusedFile: {
    keys: ({ refused }) => refused.keys.filter((key) => refused.byKey[key]?.ledger),
    url: urls.refusedFileUrl,
  },
  data: single(urls.dataUrl),
  notFound: single(urls.notFoundUrl),
  withdrawn: { keys: ({ withdrawn }) => withdrawn.keys, url: former },
} as const satisfies Record<string, PageKind>

export type PageKindName = keyof typeof pageKinds

/** One page of the site. */
export interface Page {
  readonly kind: PageKindName
  readonly key: string
  readonly url: UrlPath
}

/** Every HTML page of the site: made once, whoever asks. Two pages with one address are our own mistake, and throw. */
export const sitePages = (archive: Archive): readonly Page[] => pagesOf(wholeOf(archive))

const pagesOf = oncePer((archive: Archive): readonly Page[] => {
  const pages = Object.entries(pageKinds).flatMap(([name, kind]: [string, PageKind]) =>
    isPageKind(name) ? kind.keys(archive).map((key) => ({ kind: name, key, url: kind.url(key) })) : [],
  )
  const seen = new Set<string>()
  for (const { url } of pages) {
    if (seen.has(url)) throw new Error(`two pages want the address ${url}`)
    seen.add(url)
  }
  return pages
})

function isPageKind(name: string): name is PageKindName {
  return Object.hasOwn(pageKinds, name)
}
