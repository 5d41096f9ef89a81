/** Every page that stands for something, for search engines. */
import type { Archive } from '../model.ts'
import { type Page, type PageKindName, sitePages } from './pages.ts'
import { take } from './shelf.ts'
import { absoluteUrl, sitemapUrl } from './urls.ts'
import { element, xmlDocument } from './xml.ts'

/** The most addresses a sitemap may hold (sitemaps.org). */
const sitemapLimit = 50_000

/** Pages that hold nothing of their own. */
const unlisted: readonly PageKindName[] = ['notFound', 'withdrawn', 'search']

/** The sitemap's text. Articles come first, so that a very large archive loses pages of lists, not articles. */
export function sitemap(archive: Archive): string {
  const pages = sitePages(archive).filter(({ kind }) => !unlisted.includes(kind))
  const inOrder = [...pages.filter(({ kind }) => kind === 'article'), ...pages.filter(({ kind }) => kind !== 'article')]
  return xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      inOrder.slice(0, sitemapLimit).map((page) => {
        const changed = lastChange(archive, page)
        return element(
          'url',
          {},
          element('loc', {}, absoluteUrl(archive.config, page.url)),
          changed === null ? null : element('lastmod', {}, changed),
        )
      }),
    ),
  )
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
