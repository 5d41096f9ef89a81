/** What organisations' and topics' pages say, and where they stand. */
import * as urls from '../../src/archive/urls.ts'
import type { SubjectKind } from './subject-pages.tsx'

export const organisationKind: SubjectKind = {
  title: 'Organisations',
  intro: 'International organisations that the reports name, by number of reports.',
  url: urls.organisationsUrl(),
  urlOf: urls.organisationUrl,
  yearUrlOf: urls.organisationYearUrl,
  beside: { name: 'Topics', url: urls.topicsUrl() },
}

export const topicKind: SubjectKind = {
  title: 'Topics',
  intro: 'What the reports touch on, told by their own words, by number of reports.',
  url: urls.topicsUrl(),
  urlOf: urls.topicUrl,
  yearUrlOf: urls.topicYearUrl,
  beside: { name: 'Organisations', url: urls.organisationsUrl() },
}
