/** Each page's twin for machines: what the page shows, as JSON, every address in full. */
import type {
  ActiveYear,
  Archive,
  ArchivedArticle,
  ArchivedEvent,
  ComparedCell,
  PairEntry,
  PersonEntry,
  SaidThere,
  SubjectEntry,
  SupplierEntry,
  UrlPath,
  YearOfReports,
} from '../model.ts'
import { asBefore, type Before } from './before.ts'
import { shownCitationFiles } from './citation/citation-files.ts'
import { toldBy } from './compare/told-by.ts'
import {
  coverageByMonth,
  coverageByYear,
  coverageGaps,
  coverageOfLacks,
  coverageOfLanguages,
  coverageOfRefusals,
} from './coverage.ts'
import { type Page, type PageKindName, splitYearKey } from './pages.ts'
import { hasRepository } from './repository.ts'
import { all, find, take } from './shelf.ts'
import { statementWords } from './statements.ts'
import { wholeOf } from './trace.ts'
import * as urls from './urls.ts'

/** A page's `index.json`. @param before what the last build published, where the same code made it */
export function twinText(archive: Archive, page: Page, before: Before | null): string {
  const text = JSON.stringify(twinOf(archive, page), null, 1)
  return page.kind === 'articles' ? `${withReports(text, wholeOf(archive), before)}\n` : `${text}\n`
}

/** The list of all reports behind the last field of a twin. */
function withReports(text: string, archive: Archive, before: Before | null): string {
  const tell = new Teller(archive)
  const pieceOf = asBefore(
    before,
    urls.twinUrl(urls.articlesUrl()),
    cutReports,
    (report: ArchivedArticle) => `  ${JSON.stringify(tell.report(report), null, 1).replaceAll('\n', '\n  ')}`,
  )
  const pieces = all(archive.articles).map((report) => pieceOf(report.article.id, report))
  const list = pieces.length === 0 ? '[]' : `[\n${pieces.join(',\n')}\n ]`
  return `${text.slice(0, -'\n}'.length)},\n "reports": ${list}\n}`
}

/** The reports of such a list as it was written: each begins and ends where a line has two spaces before its bracket. */
export function* cutReports(text: string): Generator<readonly [id: string, piece: string]> {
  const [open, close] = ['\n  {\n   "id": "', '\n  }']
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
    const id = text.slice(start + open.length, text.indexOf('"', start + open.length))
    yield [id, text.slice(start + 1, text.indexOf(close, start) + close.length)]
  }
}

/** The content of a page's `index.json`, but for the reports in the list of all. */
export function twinOf(archive: Archive, page: Page): unknown {
  const url = urls.absoluteUrl(archive.config, page.url)
  return { url, ...makers[page.kind](new Teller(archive), page.key) }
}

type Twin = Readonly<Record<string, unknown>>

/** Tells of the archive's things in short, for lists. */
class Teller {
  readonly archive: Archive

  constructor(archive: Archive) {
    this.archive = archive
  }

  url(path: UrlPath): string {
    return urls.absoluteUrl(this.archive.config, path)
  }

  report({ article, title, when }: ArchivedArticle): Twin {
    return {
      id: article.id,
      url: this.url(urls.articleUrl(article.id)),
      title,
      titleBasis: article.titleBasis,
      day: when?.day ?? null,
      clock: when?.clock ?? null,
      publisher: article.publisher?.id ?? null,
      agency: article.agency?.id ?? null,
      language: article.language,
      countries: article.countries,
    }
  }

  reports(ids: readonly string[]): Twin[] {
    return ids.map((id) => this.report(take(this.archive.articles, id)))
  }

  /** The comparison has a twin of its own; here only its address is told. */
  eventHead({ id, date, precision, countries, mode, place, kin, comparison }: ArchivedEvent): Twin {
    const compared = comparison === null ? null : this.url(urls.compareUrl(id))
    const event = { id, date, precision, countries, mode, place, kin }
    return { ...event, url: this.url(urls.eventUrl(id)), comparison: compared }
  }

  event(event: ArchivedEvent): Twin {
    return { ...this.eventHead(event), reports: event.reports.map(({ id }) => id) }
  }

  events(ids: readonly string[]): Twin[] {
    return ids.map((id) => this.event(take(this.archive.events, id)))
  }

  /** The words with the paragraph they stand in. */
  statements(statements: readonly SaidThere[]): Twin[] {
    return statements.map(({ report: id, place, ...said }) => {
      const report = take(this.archive.articles, id)
      const statement = report.article.statements[place]
      if (!statement) throw new Error(`${id} has no statement ${place}`)
      const url = this.url(urls.withFragment(urls.articleUrl(id), `p${statement.paragraph}`))
      return { ...statement, text: statementWords(report, statement), report: id, url, ...said }
    })
  }

  years(years: readonly YearOfReports[], urlOf: (year: string) => UrlPath): Twin[] {
    return years.map(({ year, reports }) => ({ year, url: this.url(urlOf(year)), reports: reports.length }))
  }

  supplier({ id, name, reports }: SupplierEntry, url: UrlPath): Twin {
    return { id, name, url: this.url(url), reports: reports.length }
  }

  person({ id, name, spellings, role, country, reports }: PersonEntry): Twin {
    return { id, name, spellings, role, country, url: this.url(urls.personUrl(id)), reports: reports.length }
  }

  pair({ key, codes, events, reports }: PairEntry): Twin {
    return { codes, url: this.url(urls.pairUrl(key)), events: events.length, reports: reports.length }
  }

  subject({ id, reports }: SubjectEntry, url: UrlPath): Twin {
    return { id, url: this.url(url), reports: reports.length }
  }

  activeYearOf(years: readonly ActiveYear[], key: string): Twin {
    const { year } = splitYearKey(key)
    const { events = [], statements } = years.find((each) => each.year === year) ?? {}
    const said = statements && { statements: this.statements(statements) }
    return { ...this.yearOf(years, key), events: this.events(events), ...said }
  }

  yearOf(years: readonly YearOfReports[], key: string): Twin {
    const { owner, year } = splitYearKey(key)
    const reports = years.find((each) => each.year === year)?.reports ?? []
    return { of: owner, year, reports: this.reports(reports) }
  }
}

const listUrl = (year: string): UrlPath => (year === 'undated' ? urls.undatedUrl() : urls.periodUrl(year))

/** What the twin of each kind of page holds. */
const makers: Readonly<Record<PageKindName, (tell: Teller, key: string) => Twin>> = {
  front: (tell) => {
    const { config, articles, years, events, countries, publishers, pairs, people } = tell.archive
    return {
      title: config.title,
      description: config.description,
      language: config.language,
      counts: {
        reports: articles.keys.length,
        events: events.keys.length,
        countries: countries.keys.length,
        publishers: publishers.keys.length,
      },
      years: tell.years(all(years), listUrl),
      latest: tell.reports(articles.keys.slice(0, 50)),
      pairs: all(pairs).map((pair) => tell.pair(pair)),
      people: all(people).map((person) => tell.person(person)),
      data: tell.url(urls.recordsUrl()),
    }
  },
  articles: (tell) => ({
    years: tell.years(all(tell.archive.years), listUrl),
  }),
  article: (tell, key) => {
    const { article, words, counts, sameEvent, relations, newer, older } = take(tell.archive.articles, key)
    const source = counts === null ? null : { url: tell.url(urls.sourceUrl(key)), counts }
    const citations = shownCitationFiles(tell.archive.config).map(({ format }) =>
      tell.url(urls.citationUrl(key, format)),
    )
    return { record: article, words, source, citations, sameEvent, relations, newer, older }
  },
  source: (tell, key) => ({ article: key, ledger: take(tell.archive.articles, key).ledger }),
  year: period,
  month: period,
  day: period,
  undated: (tell) => ({ reports: tell.reports(tell.archive.undated) }),
  events: (tell) => ({ events: tell.events(tell.archive.events.keys) }),
  event: (tell, key) => {
    const event = take(tell.archive.events, key)
    const reports = event.reports.map(({ id, paragraphs }) => ({ ...tell.reports([id])[0], paragraphs }))
    return { ...tell.eventHead(event), reports }
  },
  compare: (tell, key) => comparison(tell, take(tell.archive.events, key)),
  countries: (tell) => ({
    countries: all(tell.archive.countries).map(({ code, name, acting, mentioned, events }) => ({
      ...{ code, name, url: tell.url(urls.countryUrl(code)) },
      ...{ acting: acting.length, mentioned: mentioned.length, events: events.length },
    })),
  }),
  country: (tell, key) => {
    const { code, name, acting, mentioned, events, years, partners } = take(tell.archive.countries, key)
    return {
      ...{ code, name, partners, years: tell.years(years, (year) => urls.countryYearUrl(code, year)) },
      ...{ acting: tell.reports(acting), mentioned: tell.reports(mentioned), events: tell.events(events) },
    }
  },
  countryYear: (tell, key) => tell.activeYearOf(take(tell.archive.countries, splitYearKey(key).owner).years, key),
  publishers: (tell) => ({
    publishers: all(tell.archive.publishers).map((each) => tell.supplier(each, urls.publisherUrl(each.id))),
  }),
  publisher: (tell, key) => supplier(tell, take(tell.archive.publishers, key), urls.publisherYearUrl),
  publisherYear: (tell, key) => tell.yearOf(take(tell.archive.publishers, splitYearKey(key).owner).years, key),
  agencies: (tell) => ({
    agencies: all(tell.archive.agencies).map((each) => tell.supplier(each, urls.agencyUrl(each.id))),
  }),
  agency: (tell, key) => supplier(tell, take(tell.archive.agencies, key), urls.agencyYearUrl),
  agencyYear: (tell, key) => tell.yearOf(take(tell.archive.agencies, splitYearKey(key).owner).years, key),
  people: (tell) => ({ people: all(tell.archive.people).map((person) => tell.person(person)) }),
  person: (tell, key) => {
    const person = take(tell.archive.people, key)
    return {
      ...tell.person(person),
      offices: person.offices.map((office) => ({ ...office, reports: office.reports.length })),
      company: person.company,
      years: tell.years(person.years, (year) => urls.personYearUrl(key, year)),
      reports: tell.reports(person.reports),
      events: tell.events(person.events),
      statements: tell.statements(person.statements),
    }
  },
  personYear: (tell, key) => tell.activeYearOf(take(tell.archive.people, splitYearKey(key).owner).years, key),
  pairs: (tell) => ({ pairs: all(tell.archive.pairs).map((pair) => tell.pair(pair)) }),
  pair: (tell, key) => {
    const { codes, events, reports, years, statements } = take(tell.archive.pairs, key)
    return {
      ...{ codes, years: tell.years(years, (year) => urls.pairYearUrl(key, year)) },
      ...{ events: tell.events(events), reports: tell.reports(reports), statements: tell.statements(statements) },
    }
  },
  pairYear: (tell, key) => tell.activeYearOf(take(tell.archive.pairs, splitYearKey(key).owner).years, key),
  organisations: (tell) => ({
    organisations: all(tell.archive.organisations).map((each) => tell.subject(each, urls.organisationUrl(each.id))),
  }),
  organisation: (tell, key) => subject(tell, take(tell.archive.organisations, key), urls.organisationYearUrl),
  organisationYear: (tell, key) => tell.yearOf(take(tell.archive.organisations, splitYearKey(key).owner).years, key),
  topics: (tell) => ({ topics: all(tell.archive.topics).map((each) => tell.subject(each, urls.topicUrl(each.id))) }),
  topic: (tell, key) => subject(tell, take(tell.archive.topics, key), urls.topicYearUrl),
  topicYear: (tell, key) => tell.yearOf(take(tell.archive.topics, splitYearKey(key).owner).years, key),
  anniversaries: (tell) => ({
    days: all(tell.archive.anniversaries).map(({ key, events, reports }) => ({
      ...{ day: key, url: tell.url(urls.anniversaryUrl(key)), events: events.length, reports: reports.length },
    })),
  }),
  anniversary: (tell, key) => {
    const { events, reports, earlier, later } = take(tell.archive.anniversaries, key)
    return { day: key, happened: tell.events(events), published: tell.reports(reports), earlier, later }
  },
  search: (tell) => ({
    index: tell.url(urls.searchIndexUrl()),
    parameters: ['q', 'country', 'year', 'publisher', 'sort'],
  }),
  about: (tell) => ({ title: tell.archive.config.title, description: tell.archive.config.description }),
  method: (tell) => ({ reports: tell.archive.articles.keys.length, refused: tell.archive.refused.keys.length }),
  coverage: ({ archive }) => ({
    ...{ reports: archive.articles.keys.length, undated: archive.undated.length },
    ...{ byYear: coverageByYear(archive), monthsWithout: coverageGaps(archive) },
    ...{ languages: coverageOfLanguages(archive), lacking: coverageOfLacks(archive) },
    refused: coverageOfRefusals(archive),
  }),
  coverageYear: ({ archive }, key) => ({ year: key, byMonth: coverageByMonth(archive, key) }),
  corrections: (tell) => ({
    corrections: all(tell.archive.articles).flatMap(({ article: { id, corrections = [] } }) =>
      corrections.map((correction) => ({ article: tell.url(urls.articleUrl(id)), ...correction })),
    ),
  }),
  refused: (tell) => ({ refused: all(tell.archive.refused).map(({ refusal, counts }) => ({ ...refusal, counts })) }),
  refusedFile: (tell, key) => {
    const { refusal, ledger } = take(tell.archive.refused, key)
    return { refusal, ledger }
  },
  data: (tell) => ({
    records: tell.url(urls.recordsUrl()),
    table: tell.url(urls.tableUrl()),
    schema: tell.url(urls.schemaUrl()),
    package: tell.url(urls.dataPackageUrl()),
    repository: hasRepository(tell.archive) ? tell.url(urls.repositoryUrl()) : null,
    checksums: tell.url(urls.checksumsUrl()),
    feed: tell.url(urls.feedUrl(urls.frontUrl())),
    sitemap: tell.url(urls.sitemapUrl()),
  }),
  notFound: () => ({}),
  withdrawn: (tell, key) => {
    const withdrawal = find(tell.archive.withdrawn, key)
    const heir = find(tell.archive.articles, withdrawal?.to ?? '')
    const page = withdrawal?.page
    return {
      id: key,
      withdrawn: true,
      reason: withdrawal?.reason,
      fate: withdrawal?.fate,
      movedTo: heir ? tell.url(urls.articleUrl(heir.article.id)) : page ? tell.url(page.url) : null,
    }
  },
}

/** The rows of a comparison with their words: each cell cites its report and paragraphs. */
function comparison(tell: Teller, event: ArchivedEvent): Twin {
  const { reports = [], rows = [], more = [], otherLanguages = [] } = event.comparison ?? {}
  const cell = (report: string, told: ComparedCell | null): Twin | null => {
    if (told === null) return null
    const { paragraphs } = take(tell.archive.articles, report)
    const text = told.paragraphs.map((number) => paragraphs[number - 1] ?? '').join('\n')
    const own = told.own.map(({ paragraph, start, end }) => ({
      ...{ paragraph, start, end },
      text: (paragraphs[paragraph - 1] ?? '').slice(start, end),
    }))
    const [first] = told.paragraphs
    return {
      report,
      url: tell.url(urls.withFragment(urls.articleUrl(report), `p${first}`)),
      paragraphs: told.paragraphs,
      text,
      own,
    }
  }
  return {
    event: tell.event(event),
    reports: reports.map(({ id, copies, apart }) => ({ ...tell.reports([id])[0], copies, apart })),
    more,
    otherLanguages,
    rows: rows.map(({ cells, likeness }) => ({
      told: toldBy(cells),
      likeness,
      cells: cells.map((told, column) => cell(reports[column]?.id ?? '', told)),
    })),
  }
}

function period(tell: Teller, key: string): Twin {
  const { kind, events, reports, parts, earlier, later } = take(tell.archive.periods, key)
  return { period: key, kind, happened: tell.events(events), published: tell.reports(reports), parts, earlier, later }
}

function supplier(tell: Teller, entry: SupplierEntry, yearUrl: (id: string, year: string) => UrlPath): Twin {
  const { id, name, basis, reports, years } = entry
  return { id, name, basis, years: tell.years(years, (year) => yearUrl(id, year)), reports: tell.reports(reports) }
}

function subject(tell: Teller, entry: SubjectEntry, yearUrl: (id: string, year: string) => UrlPath): Twin {
  const { id, acting, reports, years } = entry
  return { id, acting, years: tell.years(years, (year) => yearUrl(id, year)), reports: tell.reports(reports) }
}
