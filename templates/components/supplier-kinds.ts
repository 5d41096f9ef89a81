/** What publishers' and agencies' pages say, and where they stand. */
import * as urls from '../../src/archive/urls.ts'
import type { SupplierKind } from './supplier-pages.tsx'

export const publisherKind: SupplierKind = {
  title: 'publishers',
  intro: 'publishersGist',
  url: urls.publishersUrl(),
  urlOf: urls.publisherUrl,
  yearUrlOf: urls.publisherYearUrl,
  feed: true,
}

export const agencyKind: SupplierKind = {
  title: 'agencies',
  intro: 'agenciesGist',
  url: urls.agenciesUrl(),
  urlOf: urls.agencyUrl,
  yearUrlOf: urls.agencyYearUrl,
  feed: false,
}
