/** What publishers' and agencies' pages say, and where they stand. */
import * as urls from '../../src/archive/urls.ts'
import type { SupplierKind } from './supplier-pages.tsx'

export const publisherKind: SupplierKind = {
  title: 'Publishers',
  intro: 'Who put the reports on the web. The wire agency that wrote a report is named apart from its publisher.',
  url: urls.publishersUrl(),
  urlOf: urls.publisherUrl,
  yearUrlOf: urls.publisherYearUrl,
  feed: true,
}

export const agencyKind: SupplierKind = {
  title: 'Wire agencies',
  intro: 'Who supplied the text of a report that somebody else published.',
  url: urls.agenciesUrl(),
  urlOf: urls.agencyUrl,
  yearUrlOf: urls.agencyYearUrl,
  feed: false,
}
