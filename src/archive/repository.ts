/**
 * All records as an OAI static repository (http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm): one file
 * that library catalogues harvest through a gateway. Dublin Core without the text.
 */
import type { Archive, ArchivedArticle, SiteConfig } from '../model.ts'
import { dublinCore } from './dublin-core.ts'
import { by, byCodePoint } from './order.ts'
import { all } from './shelf.ts'
import { stableId } from './stable-id.ts'
import { absoluteUrl, repositoryUrl } from './urls.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** The most records of such a file, which gateways read as a whole ("relatively static and small collections"). */
export const repositoryLimit = 2000

const namespaces = {
  xmlns: 'http://www.openarchives.org/OAI/2.0/static-repository',
  'xmlns:oai': 'http://www.openarchives.org/OAI/2.0/',
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd ' +
    'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
}

/** The format wants a keeper's address, which the archive doesn't know: one that says so, in a domain that is nobody's (RFC 2606). */
const noEmail = 'not-stated@archive.invalid'

/** What a record's datestamp says where the report is undated: it must be a day, and it must not be today. */
const noDay = '1970-01-01'

/** Whether the archive is small enough for one. */
export function hasRepository({ articles }: Archive): boolean {
  return articles.keys.length > 0 && articles.keys.length <= repositoryLimit
}

export function staticRepository({ config, articles }: Archive): string {
  const reports = all(articles).toSorted(by(({ article }) => article.id))
  const [earliest = noDay] = reports.map(datestamp).sort(byCodePoint)
  return xmlDocument(
    element(
      'Repository',
      namespaces,
      identify(config, earliest),
      listMetadataFormats(),
      element(
        'ListRecords',
        { metadataPrefix: 'oai_dc' },
        reports.map((report) => record(config, report)),
      ),
    ),
  )
}

function identify(config: SiteConfig, earliest: string): Xml {
  return element(
    'Identify',
    {},
    element('oai:repositoryName', {}, config.title),
    element('oai:baseURL', {}, absoluteUrl(config, repositoryUrl())),
    element('oai:protocolVersion', {}, '2.0'),
    element('oai:adminEmail', {}, noEmail),
    element('oai:earliestDatestamp', {}, earliest),
    element('oai:deletedRecord', {}, 'no'),
    element('oai:granularity', {}, 'YYYY-MM-DD'),
  )
}

function listMetadataFormats(): Xml {
  return element(
    'ListMetadataFormats',
    {},
    element(
      'oai:metadataFormat',
      {},
      element('oai:metadataPrefix', {}, 'oai_dc'),
      element('oai:schema', {}, 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
      element('oai:metadataNamespace', {}, namespaces['xmlns:oai_dc']),
    ),
  )
}

function record(config: SiteConfig, report: ArchivedArticle): Xml {
  const statements = dublinCore(config, report).map(([term, value]) => element(`dc:${term}`, {}, value))
  return element(
    'oai:record',
    {},
    element(
      'oai:header',
      {},
      element('oai:identifier', {}, stableId(report.article.id)),
      element('oai:datestamp', {}, datestamp(report)),
    ),
    element('oai:metadata', {}, element('oai_dc:dc', {}, statements)),
  )
}

/** The publisher's last day, the only one that every build knows. */
function datestamp({ article, when }: ArchivedArticle): string {
  return article.updated?.slice(0, 10) ?? when?.day ?? noDay
}
