/** Every file of the site that is rendered: the pages, and what stands beside them for machines. */
import type { Archive, UrlPath } from '../model.ts'
import { type CitationFile, citationFiles } from './citation/citation-files.ts'
import { dataFileUrls } from './data-files.ts'
import { type Fed, fedPages, fedUrl } from './feed-sources.ts'
import { type Page, type PageKindName, pageKinds, sitePages } from './pages.ts'
import { searchFileUrls } from './search-files.ts'
import { groupBy } from './shelf.ts'
import { isShown } from './shown.ts'
import { sitemapPartNames } from './sitemap.ts'
import * as urls from './urls.ts'

/** A kind of file besides pages: one for each of some things, and where each stands. */
export interface FileKind<Item> {
  readonly items: (archive: Archive) => readonly Item[]
  readonly url: (item: Item) => UrlPath
}

const one = (url: () => UrlPath): FileKind<string> => ({ items: () => ['only'], url })
const asIs = (url: UrlPath): UrlPath => url

export const fileKinds = {
  twins: {
    items: (archive: Archive) => (isShown(archive.config, 'twins') ? sitePages(archive) : []),
    url: ({ url }: Page) => urls.twinUrl(url),
  },
  citations: { items: citationFiles, url: ({ id, format }: CitationFile) => urls.citationUrl(id, format) },
  feeds: { items: fedPages, url: (fed: Fed) => urls.feedUrl(fedUrl(fed)) },
  jsonFeeds: { items: fedPages, url: (fed: Fed) => urls.feedUrl(fedUrl(fed), 'json') },
  dataFiles: { items: dataFileUrls, url: asIs },
  searchFiles: { items: searchFileUrls, url: asIs },
  sitemapParts: { items: sitemapPartNames, url: urls.sitemapPartUrl },
  sitemap: one(urls.sitemapUrl),
  robots: one(urls.robotsUrl),
  headers: one(urls.headersUrl),
  openSearch: one(urls.openSearchUrl),
  opml: one(urls.opmlUrl),
  stylesheet: one(urls.stylesheetUrl),
} as const

export type FileKindName = keyof typeof fileKinds

/** A file to render: what it is of, and its path below the site's folder. */
export interface SiteFile {
  readonly kind: FileKindName | PageKindName
  /** The key of a page, or the thing that a file of another kind is of. */
  readonly item: unknown
  readonly path: string
}

/** All of them, in one order: kind by kind. */
export function siteFiles(archive: Archive): SiteFile[] {
  const pages = sitePages(archive).map(
    ({ kind, key, url }): SiteFile => ({ kind, item: key, path: urls.filePath(url) }),
  )
  const others = Object.entries(fileKinds).flatMap(([kind, { items, url }]) =>
    items(archive).map(
      (item): SiteFile => ({
        kind: kind as FileKindName,
        item,
        path: urls.filePath((url as (item: unknown) => UrlPath)(item)),
      }),
    ),
  )
  return [...pages, ...others]
}

/** The keys of pages by kind; a kind that no page is of has an empty list. */
export type PageKeys = Readonly<Record<string, readonly unknown[]>>

/** The pages among some of the site's files, as lists that the templates go through. */
export function pageKeys(files: readonly SiteFile[]): PageKeys {
  const byKind = groupBy<SiteFile>(files, ({ kind }) => [kind])
  return Object.fromEntries(
    Object.keys(pageKinds).map((kind) => [kind, (byKind.get(kind) ?? []).map(({ item }) => item)]),
  )
}
