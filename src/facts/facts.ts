/** An extracted article → everything drawn from its text, each fact with the words that prove it. The recipe; one file a kind. */
import { Temporal } from 'temporal-polyfill'
import type { Dateline, Evidence, ExtractedArticle, Facts, MonthDay } from '../model.ts'
import { homeOfAgency } from '../reference/agency-homes.ts'
import { wordsOf } from '../reference/languages/index.ts'
import { countryOfPlace } from '../reference/places.ts'
import { type Clocks, readClocks } from './clocks.ts'
import { findContradictions } from './contradictions.ts'
import { findCountries } from './countries.ts'
import type { ChoosingFrom } from './event-choices.ts'
import { withEventParties } from './event-parties.ts'
import { findEvents, type Report, readChoosing } from './events.ts'
import type { OwnDay } from './foreign-happenings.ts'
import { issuersOf } from './issuers.ts'
import type { Home } from './known-person.ts'
import { homeOfHead, homeOfPaper } from './mastheads.ts'
import { findOrganisations } from './organisations.ts'
import { shortForms } from './parties.ts'
import { findPeople } from './people.ts'
import { readSentences } from './reading.ts'
import { findStatements } from './statements.ts'
import { ownSubjectNames, type SubjectNames } from './subject-names.ts'
import { findTopics } from './topics.ts'

/** The dateline with the country of its place and the year of its day; its evidence is extraction's. */
function placeDateline({ dateline, datelineDay }: ExtractedArticle, published: string | null): Dateline | null {
  if (!dateline) return null
  const { place, country, date } = dateline.value
  const filed = date ?? (datelineDay && published ? lastSuchDay(datelineDay, published) : null)
  return { place, country: country ?? countryOfPlace(place), date: filed }
}

/** Longest time, in days, by which a report's day may be ahead of its publication's: zones differ. */
const ahead = 1

/** "Dec. 31" in a report of 1 January 2024 is the day before; "29 February" of another year is no day. */
function lastSuchDay({ month, day }: MonthDay, published: string): string | null {
  const latest = Temporal.PlainDate.from(published.slice(0, 10)).add({ days: ahead })
  const years = [latest.year, latest.year - 1]
  const days = years.map((year) => Temporal.PlainDate.from({ year, month, day }))
  const found = days.find((date) => date.day === day && Temporal.PlainDate.compare(date, latest) <= 0)
  return found?.toString() ?? null
}

/** Countries at home in a report: that of its paper, the least sure; then whose body issued it, whose agency supplied it, where it was filed. */
function homesOf(article: ExtractedArticle, dateline: Dateline | null): readonly Home[] {
  const { agency, dateline: filed } = article
  const national = agency ? homeOfAgency(agency.value.id) : null
  const paper = homeOfPaper(article)
  return [
    ...(paper.length > 0 ? paper : homeOfHead(article)),
    ...issuersOf(article),
    ...(national === null ? [] : [{ country: national, sure: true, evidence: agency?.evidence ?? [] }]),
    ...(dateline?.country ? [{ country: dateline.country, sure: false, evidence: filed?.evidence ?? [] }] : []),
  ]
}

/** Days by which a report's dateline may be behind its publication for its text to speak from the dateline's day. */
const reprinted = 3

/** The day the text speaks from: the dateline's where the page printed it a little later, else the page's own. */
function speakingDay(today: Clocks['today'], filed: string | null): Clocks['today'] {
  if (today === null || filed?.length !== 10)
    return today ?? (filed?.length === 10 ? { day: filed, inferred: true } : null)
  const behind = Temporal.PlainDate.from(filed).until(today.day).days
  return behind > 0 && behind <= reprinted ? { ...today, day: filed } : today
}

/** The day a page was published on, with the words that print it. */
const publicationDay = ({ published, evidence }: Clocks): OwnDay | null =>
  published === null ? null : { day: published.slice(0, 10), evidence: evidence.published }

/** The day of a dateline, with the words that print it. */
const filingDay = (article: ExtractedArticle, filed: string | null): OwnDay | null =>
  filed?.length === 10 ? { day: filed, evidence: article.dateline?.evidence ?? [] } : null

/** An article's sentences, and what is known of the report before its events are told. */
function readReport(article: ExtractedArticle) {
  const clocks = readClocks(article)
  const dateline = placeDateline(article, clocks.published ?? clocks.updated)
  const homes = homesOf(article, dateline)
  const year = clocks.today ? Number(clocks.today.day.slice(0, 4)) : null
  const issuer = issuersOf(article)[0]?.country ?? null
  const filed = dateline?.country ?? homes.find(({ sure }) => sure)?.country ?? null
  const sentences = readSentences(article, { year, filed, issuer })
  const found = findPeople(sentences, homes)
  const forms = shortForms(found.people, wordsOf(article.language))
  const countries = findCountries(sentences, forms)
  const days = { filed: filingDay(article, dateline?.date ?? null), published: publicationDay(clocks) }
  const report: Report = {
    today: speakingDay(clocks.today, dateline?.date ?? null),
    language: article.language,
    issuer,
    filed: dateline?.country ?? null,
    // a government's own body tells of the day it publishes on
    own: days.filed ?? (issuer === null ? null : days.published),
    acting: countries.countries.acting,
    days,
  }
  return { clocks, dateline, sentences, found, forms, countries, report }
}

/** What an event of an article is chosen from, for training; null where the page tells no day of its own. */
export function choosingFor(article: ExtractedArticle): ChoosingFrom | null {
  const { sentences, forms, report } = readReport(article)
  return readChoosing(sentences, forms, report)
}

/** Only the fields that have evidence. */
function proven(fields: Readonly<Record<string, readonly Evidence[]>>): Readonly<Record<string, readonly Evidence[]>> {
  return Object.fromEntries(Object.entries(fields).filter(([, evidence]) => evidence.length > 0))
}

/**
 * Draws dates, countries, people, organisations, topics, events and statements from an article's own text.
 * @param subjects names of organisations and topics, where an archive adds some
 */
export function drawFacts(article: ExtractedArticle, subjects: SubjectNames = ownSubjectNames): Facts {
  const { clocks, dateline, sentences, found, forms, countries: told, report } = readReport(article)
  const { people, evidence: peopleEvidence } = found
  const happened = findEvents(sentences, forms, report)
  const { events, evidence: eventEvidence } = happened
  const { countries, evidence: countryEvidence } = withEventParties(told, happened)
  const said = findStatements(sentences, { people, events }, forms, article.language)
  const organisations = findOrganisations(sentences, subjects.organisations)
  const topics = findTopics(sentences, subjects)
  return {
    published: clocks.published,
    updated: clocks.updated,
    timeBasis: clocks.timeBasis,
    dateline,
    countries,
    people: people.map(({ id, name, role, country }) => ({ id, name, role, country })),
    organisations: organisations.ids,
    topics: topics.ids,
    events,
    statements: said.statements,
    contradictions: findContradictions(article, clocks, sentences, dateline?.date ?? null),
    evidence: proven({
      ...clocks.evidence,
      countries: countryEvidence,
      people: peopleEvidence,
      organisations: organisations.evidence,
      topics: topics.evidence,
      events: eventEvidence,
      statements: said.evidence,
    }),
  }
}
