/** What organisations' and topics' pages say, and where they stand. */
import * as urls from '../../src/archive/urls.ts'
import type { SubjectKind } from './subject-pages.tsx'

export const organisationKind: SubjectKind = {
  title: 'organisations',
  intro: 'organisationsGist',
  url: urls.organisationsUrl(),
  urlOf: urls.organisationUrl,
  yearUrlOf: urls.organisationYearUrl,
  beside: { title: 'topics', url: urls.topicsUrl() },
}

export const topicKind: SubjectKind = {
  title: 'topics',
  intro: 'topicsGist',
  url: urls.topicsUrl(),
  urlOf: urls.topicUrl,
  yearUrlOf: urls.topicYearUrl,
  beside: { title: 'organisations', url: urls.organisationsUrl() },
}
