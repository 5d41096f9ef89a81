/** How a browser asks the archive's search (OpenSearch 1.1), so that it can be added to the browser's own. */
import type { Archive } from '../model.ts'
import { absoluteUrl, iconUrl, searchUrl } from './urls.ts'
import { element, xmlDocument } from './xml.ts'

/** The longest short name that OpenSearch allows. */
const nameLength = 16

export function openSearch({ config }: Archive): string {
  const template = `${absoluteUrl(config, searchUrl())}?q={searchTerms}`
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, config.title.slice(0, nameLength)),
      element('Description', {}, config.description || config.title),
      element('InputEncoding', {}, 'UTF-8'),
      element('Image', { type: 'image/svg+xml' }, absoluteUrl(config, iconUrl())),
      element('Url', { type: 'text/html', method: 'get', template }),
    ),
  )
}
