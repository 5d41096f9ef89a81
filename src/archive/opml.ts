/** Every feed of the archive as one list that feed readers take in at once (OPML 2.0). */
import type { Archive } from '../model.ts'
import type { FeedSource } from './feed-sources.ts'
import { absoluteUrl, feedUrl } from './urls.ts'
import { element, xmlDocument } from './xml.ts'

export function opml({ config }: Archive, sources: readonly FeedSource[]): string {
  const outlines = sources.map(({ page, title }) =>
    element('outline', {
      type: 'rss',
      text: title,
      title,
      xmlUrl: absoluteUrl(config, feedUrl(page)),
      htmlUrl: absoluteUrl(config, page),
    }),
  )
  return xmlDocument(
    element(
      'opml',
      { version: '2.0' },
      element('head', {}, element('title', {}, config.title)),
      element('body', {}, outlines),
    ),
  )
}
