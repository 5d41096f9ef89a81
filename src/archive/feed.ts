/**
 * The newest reports of a list as an Atom feed (RFC 4287) and as a JSON Feed (version 1.1). Written here, not by a library:
 * their times must not be shifted.
 */
import { Temporal } from 'temporal-polyfill'
import type { Archive, ArchivedArticle, Article, SiteConfig } from '../model.ts'
import type { FeedSource } from './feed-sources.ts'
import { countryName } from './names.ts'
import { take } from './shelf.ts'
import { stableId } from './stable-id.ts'
import { absoluteUrl, articleUrl, externalHref, feedUrl, frontUrl } from './urls.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** Entries of the feed. */
const feedLength = 50

/** What `updated` says of an archive without a dated report: Atom wants something, and it must not be now. */
const noTime = '1970-01-01T00:00:00Z'

/** The newest reports of a list. Undated ones are left out: neither format has a way to say that a day is unknown. */
function newestOf(archive: Archive, { reports }: FeedSource): ArchivedArticle[] {
  // they stand last in every list
  return reports
    .slice(0, feedLength)
    .map((id) => take(archive.articles, id))
    .filter(({ when }) => when !== null)
}

/** @param nobody the author of a report of whom nothing is known: Atom wants one */
export function atomFeed(archive: Archive, source: FeedSource, nobody: string): string {
  const { config } = archive
  const newest = newestOf(archive, source)
  const times = newest.map(({ article }) => feedTime(config, article.updated ?? article.published)).sort(latestFirst)
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': config.language },
      element('title', {}, source.title),
      element('subtitle', {}, config.description),
      element('id', {}, stableId(source.page === frontUrl() ? 'feed' : `feed:${source.page}`)),
      element('updated', {}, times[0] ?? noTime),
      element('link', { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(config, feedUrl(source.page)) }),
      element('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(config, source.page) }),
      element('generator', {}, 'Dateline'),
      newest.map((report) => entry(config, report, nobody)),
    ),
  )
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(archive: Archive, source: FeedSource): string {
  const { config } = archive
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: source.title,
    home_page_url: absoluteUrl(config, source.page),
    feed_url: absoluteUrl(config, feedUrl(source.page, 'json')),
    description: config.description,
    language: config.language,
    items: newestOf(archive, source).map((report) => item(config, report)),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

function item(config: SiteConfig, { article, title, teaser, paragraphs }: ArchivedArticle): Record<string, unknown> {
  const authors = authorsOf(article)
  return {
    id: stableId(article.id),
    url: absoluteUrl(config, articleUrl(article.id)),
    ...(externalHref(article.url) !== null && { external_url: externalHref(article.url) }),
    title,
    content_text: paragraphs.join('\n\n'),
    ...(teaser !== '' && { summary: teaser }),
    ...(article.published !== null && { date_published: feedTime(config, article.published) }),
    ...(article.updated !== null && { date_modified: feedTime(config, article.updated) }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    tags: article.countries.acting.map((code) => countryName(config.language, code)),
    ...(article.language !== 'und' && { language: article.language }),
  }
}

function authorsOf({ authors, publisher }: Article): readonly string[] {
  return authors.length > 0 || publisher === null ? authors : [publisher.name]
}

function latestFirst(a: string, b: string): number {
  return Date.parse(b) - Date.parse(a)
}

function entry(config: SiteConfig, { article, title, teaser }: ArchivedArticle, nobody: string): Xml {
  const authors = authorsOf(article)
  return element(
    'entry',
    { 'xml:lang': article.language === config.language ? null : article.language },
    element('title', {}, title),
    element('id', {}, stableId(article.id)),
    element('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(config, articleUrl(article.id)) }),
    element('updated', {}, feedTime(config, article.updated ?? article.published)),
    article.published === null ? null : element('published', {}, feedTime(config, article.published)),
    (authors.length > 0 ? authors : [nobody]).map((name) => element('author', {}, element('name', {}, name))),
    article.countries.acting.map((code) =>
      element('category', { term: code, label: countryName(config.language, code) }),
    ),
    teaser === '' ? null : element('summary', {}, teaser),
  )
}

/**
 * A time as feeds want it (RFC 3339), in the publisher's own day: `2022-03-31` → `2022-03-31T00:00:00-00:00`. An offset of `-00:00`
 * says that the offset isn't known (section 4.3); the archive's own zone stands in for it where its maintainer names one.
 */
function feedTime({ timezone }: SiteConfig, stamp: string | null): string {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?/.exec(stamp ?? '')
  if (!parts) return noTime
  const [, day, minutes = '00:00', seconds = ':00', offset] = parts
  const local = `${day}T${minutes}${seconds}`
  return local + (offset ?? (timezone === undefined ? '-00:00' : offsetIn(timezone, local)))
}

/** `+08:00`, in the zone's own reckoning of that day. A day that no calendar has keeps its offset unknown. */
function offsetIn(timezone: string, local: string): string {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(timezone).offset
  } catch (error) {
    if (error instanceof RangeError) return '-00:00'
    throw error
  }
}
