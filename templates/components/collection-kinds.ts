/** What the pages of organisations, topics, publishers and wire agencies say, and where they stand. */
import * as urls from '../../src/archive/urls.ts'
import type { UrlPath } from '../../src/model.ts'
import type { SectionName } from '../messages/messages.ts'

/** What the kinds of collection differ in. */
export interface CollectionKind {
  readonly section: SectionName
  /** The messages of its index. */
  readonly title: 'organisations' | 'topics' | 'publishers' | 'agencies'
  readonly intro: 'organisationsGist' | 'topicsGist' | 'publishersGist' | 'agenciesGist'
  readonly url: UrlPath
  readonly urlOf: (id: string) => UrlPath
  readonly yearUrlOf: (id: string, year: string) => UrlPath
  /** Whether each has feeds. */
  readonly feed: boolean
  /** A kind that stands one step away. */
  readonly beside: { readonly title: CollectionKind['title']; readonly url: UrlPath }
}

export const organisationKind: CollectionKind = {
  section: 'Topics',
  title: 'organisations',
  intro: 'organisationsGist',
  url: urls.organisationsUrl(),
  urlOf: urls.organisationUrl,
  yearUrlOf: urls.organisationYearUrl,
  feed: false,
  beside: { title: 'topics', url: urls.topicsUrl() },
}

export const topicKind: CollectionKind = {
  section: 'Topics',
  title: 'topics',
  intro: 'topicsGist',
  url: urls.topicsUrl(),
  urlOf: urls.topicUrl,
  yearUrlOf: urls.topicYearUrl,
  feed: false,
  beside: { title: 'organisations', url: urls.organisationsUrl() },
}

export const publisherKind: CollectionKind = {
  section: 'Publishers',
  title: 'publishers',
  intro: 'publishersGist',
  url: urls.publishersUrl(),
  urlOf: urls.publisherUrl,
  yearUrlOf: urls.publisherYearUrl,
  feed: true,
  beside: { title: 'agencies', url: urls.agenciesUrl() },
}

export const agencyKind: CollectionKind = {
  section: 'Publishers',
  title: 'agencies',
  intro: 'agenciesGist',
  url: urls.agenciesUrl(),
  urlOf: urls.agencyUrl,
  yearUrlOf: urls.agencyYearUrl,
  feed: false,
  beside: { title: 'publishers', url: urls.publishersUrl() },
}
