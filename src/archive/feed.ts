/** The newest reports as an Atom feed (RFC 4287). Written here, not by a library: their times must not be shifted. */
import { createHash } from 'node:crypto'
import type { Archive, ArchivedArticle, SiteConfig } from '../model.ts'
import { countryName } from './names.ts'
import { all } from './shelf.ts'
import { absoluteUrl, articleUrl, feedUrl, frontUrl } from './urls.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** Entries of the feed. */
const feedLength = 50

/** What `updated` says of an archive without a dated report: Atom wants something, and it must not be now. */
const noTime = '1970-01-01T00:00:00Z'

/** The feed's text. Undated reports are left out: Atom has no way to say that a day is unknown. */
export function atomFeed(archive: Archive): string {
  const { config } = archive
  const dated = all(archive.articles).filter(({ when }) => when !== null)
  const newest = dated.slice(0, feedLength)
  const times = newest.map(({ article }) => atomTime(article.updated ?? article.published)).sort(latestFirst)
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': config.language },
      element('title', {}, config.title),
      element('subtitle', {}, config.description),
      element('id', {}, stableId('feed')),
      element('updated', {}, times[0] ?? noTime),
      element('link', { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(config, feedUrl()) }),
      element('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(config, frontUrl()) }),
      element('generator', {}, 'Dateline'),
      newest.map((report) => entry(config, report)),
    ),
  )
}

function latestFirst(a: string, b: string): number {
  return Date.parse(b) - Date.parse(a)
}

function entry(config: SiteConfig, { article, title, teaser }: ArchivedArticle): Xml {
  const authors = article.authors.length > 0 ? article.authors : [article.publisher?.name ?? 'Unknown publisher']
  return element(
    'entry',
    { 'xml:lang': article.language === config.language ? null : article.language },
    element('title', {}, title),
    element('id', {}, stableId(article.id)),
    element('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(config, articleUrl(article.id)) }),
    element('updated', {}, atomTime(article.updated ?? article.published)),
    article.published === null ? null : element('published', {}, atomTime(article.published)),
    authors.map((name) => element('author', {}, element('name', {}, name))),
    article.countries.acting.map((code) =>
      element('category', { term: code, label: countryName(config.language, code) }),
    ),
    teaser === '' ? null : element('summary', {}, teaser),
  )
}

/**
 * A time as Atom wants it, in the publisher's own day: `2022-03-31` → `2022-03-31T00:00:00-00:00`. An offset of `-00:00`
 * says that the offset isn't known (RFC 3339, 4.3).
 */
function atomTime(stamp: string | null): string {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?/.exec(stamp ?? '')
  if (!parts) return noTime
  const [, day, minutes = '00:00', seconds = ':00', offset = '-00:00'] = parts
  return `${day}T${minutes}${seconds}${offset}`
}

/** An id that stays the same wherever the archive is published: a UUID (version 8, RFC 9562) made from a name. */
function stableId(name: string): string {
  const hash = createHash('sha256').update(`dateline:${name}`).digest('hex')
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
