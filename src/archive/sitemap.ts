/** Every page that stands for something, for search engines: an index, and one part a month. */
import type { Archive } from '../model.ts'
import { byCodePoint } from './order.ts'
import { type Page, type PageKindName, sitePages } from './pages.ts'
import { groupBy, take } from './shelf.ts'
import { absoluteUrl, sitemapPartUrl, sitemapUrl } from './urls.ts'
import { element, xmlDocument } from './xml.ts'

/** The most addresses a sitemap may hold (sitemaps.org). */
const sitemapLimit = 50_000

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Pages that hold nothing of their own. */
const unlisted: readonly PageKindName[] = ['notFound', 'withdrawn', 'search']

/** Some of the pages, under the name of their part: `2023-01`, `undated`, `pages-1`. */
export interface SitemapPart {
  readonly name: string
  readonly pages: readonly Page[]
}

/** Articles and their sources by month of publication, then all other pages. */
export function sitemapParts(archive: Archive): SitemapPart[] {
  const pages = sitePages(archive).filter(({ kind }) => !unlisted.includes(kind))
  const months = groupBy(pages, (page) => [monthOf(archive, page) ?? 'pages'])
  return [...months].sort(([a], [b]) => byCodePoint(a, b)).flatMap(([name, own]) => cut(name, own))
}

/** The month an article or its source stands under; null for other pages. */
function monthOf(archive: Archive, { kind, key }: Page): string | null {
  if (kind !== 'article' && kind !== 'source') return null
  return take(archive.articles, key).when?.day.slice(0, 7) ?? 'undated'
}

function cut(name: string, pages: readonly Page[]): SitemapPart[] {
  const parts = Math.ceil(pages.length / sitemapLimit)
  return Array.from({ length: parts }, (_, index) => ({
    name: parts === 1 ? name : `${name}-${index + 1}`,
    pages: pages.slice(index * sitemapLimit, (index + 1) * sitemapLimit),
  }))
}

/** The index of all parts. */
export function sitemapIndex(archive: Archive): string {
  const parts = sitemapParts(archive).map(({ name }) =>
    element('sitemap', {}, element('loc', {}, absoluteUrl(archive.config, sitemapPartUrl(name)))),
  )
  return xmlDocument(element('sitemapindex', { xmlns: namespace }, parts))
}

export function sitemapPart(archive: Archive, { pages }: SitemapPart): string {
  const entries = pages.map((page) => {
    const changed = lastChange(archive, page)
    return element(
      'url',
      {},
      element('loc', {}, absoluteUrl(archive.config, page.url)),
      changed === null ? null : element('lastmod', {}, changed),
    )
  })
  return xmlDocument(element('urlset', { xmlns: namespace }, entries))
}

/** The publisher's own stamp of an article, as a day where it has no offset; null for other pages. */
function lastChange(archive: Archive, { kind, key }: Page): string | null {
  if (kind !== 'article') return null
  const { published, updated } = take(archive.articles, key).article
  const stamp = updated ?? published
  return stamp === null || /T.*(Z|[+-]\d{2}:\d{2})$/.test(stamp) ? stamp : stamp.slice(0, 10)
}

/** `robots.txt`: everything may be read. */
export function robots(archive: Archive): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(archive.config, sitemapUrl())}\n`
}
