/** An extracted article → everything drawn from its text, each fact with the words that prove it. The recipe; one file a kind. */
import type { Dateline, Evidence, ExtractedArticle, Facts, Found } from '../model.ts'
import { wordsOf } from '../reference/languages/index.ts'
import { countryOfPlace } from '../reference/places.ts'
import { readClocks } from './clocks.ts'
import { findCountries } from './countries.ts'
import { findEvents } from './events.ts'
import { findOrganisations } from './organisations.ts'
import { shortForms } from './parties.ts'
import { findPeople } from './people.ts'
import { readSentences } from './reading.ts'
import { findStatements } from './statements.ts'
import { findTopics } from './topics.ts'

/** The dateline with the country of its place; its evidence is extraction's. */
function placeDateline(found: Found<Dateline> | null): Dateline | null {
  return found ? { ...found.value, country: found.value.country ?? countryOfPlace(found.value.place) } : null
}

/** Only the fields that have evidence. */
function proven(fields: Readonly<Record<string, readonly Evidence[]>>): Readonly<Record<string, readonly Evidence[]>> {
  return Object.fromEntries(Object.entries(fields).filter(([, evidence]) => evidence.length > 0))
}

/** Draws dates, countries, people, organisations, topics, events and statements from an article's own text. */
export function drawFacts(article: ExtractedArticle): Facts {
  const clocks = readClocks(article)
  const sentences = readSentences(article, clocks.today ? Number(clocks.today.day.slice(0, 4)) : null)
  const { people, evidence: peopleEvidence } = findPeople(sentences)
  const forms = shortForms(people, wordsOf(article.language))
  const { countries, evidence: countryEvidence } = findCountries(sentences, forms)
  const dateline = placeDateline(article.dateline)
  const { events, evidence: eventEvidence } = findEvents(sentences, forms, {
    today: clocks.today,
    dateline,
    language: article.language,
  })
  const said = findStatements(sentences, { people, events }, forms, article.language)
  const organisations = findOrganisations(sentences)
  const topics = findTopics(sentences)
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
