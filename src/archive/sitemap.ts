/** Every page that stands for something, for search engines: an index, and one part a month. */
import type { Archive } from '../model.ts'
import { byCodePoint } from './order.ts'
import { type Page, type PageKindName, sitePages } from './pages.ts'
import { find, take } from './shelf.ts'
import { absoluteUrl, articleUrl, sitemapPartUrl, sitemapUrl, sourceUrl } from './urls.ts'
import { element, xmlDocument } from './xml.ts'

/** The most addresses a sitemap may hold (sitemaps.org). */
const sitemapLimit = 50_000

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Pages that stand under the months of their reports. */
const ofReports: readonly PageKindName[] = ['article', 'source']

/** Pages that hold nothing of their own. */
const unlisted: readonly PageKindName[] = ['notFound', 'withdrawn', 'search']

/** The names of the sitemap's parts: articles and their sources by month of publication (`2023-01`, `undated`), all other pages. */
export function sitemapPartNames(archive: Archive): string[] {
  const months = archive.periods.keys.filter((key) => key.length === 7)
  const names = [...months.sort(byCodePoint), 'pages', 'undated']
  return names.flatMap((name) => {
    const parts = Math.ceil(pagesOf(archive, name).length / sitemapLimit)
    return Array.from({ length: parts }, (_, index) => (parts === 1 ? name : `${name}-part-${index + 1}`))
  })
}

/** The pages of a month's reports, of undated ones, or all that are of no report. */
function pagesOf(archive: Archive, name: string): Page[] {
  if (name === 'pages')
    return sitePages(archive).filter(({ kind }) => !ofReports.includes(kind) && !unlisted.includes(kind))
  const reports = name === 'undated' ? archive.undated : (find(archive.periods, name)?.reports ?? [])
  const sources = reports.filter((id) => take(archive.articles, id).counts)
  return [
    ...reports.map((key): Page => ({ kind: 'article', key, url: articleUrl(key) })),
    ...sources.map((key): Page => ({ kind: 'source', key, url: sourceUrl(key) })),
  ]
}

/** The index of all parts. */
export function sitemapIndex(archive: Archive): string {
  const parts = sitemapPartNames(archive).map((name) =>
    element('sitemap', {}, element('loc', {}, absoluteUrl(archive.config, sitemapPartUrl(name)))),
  )
  return xmlDocument(element('sitemapindex', { xmlns: namespace }, parts))
}

/** @param part its name, as `sitemapPartNames` gives it */
export function sitemapPart(archive: Archive, part: string): string {
  const [name = '', number = '1'] = part.split('-part-')
  const start = (Number(number) - 1) * sitemapLimit
  const entries = pagesOf(archive, name)
    .slice(start, start + sitemapLimit)
    .map((page) => {
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
