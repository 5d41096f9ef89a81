/** The files beside the pages: what each kind of them says, from the site and the thing a file is of. No Eleventy is needed for them. */
import { citationFileText } from '../src/archive/citation/citation-files.ts'
import { atomFeed, jsonFeed } from '../src/archive/feed.ts'
import { fedPages, feedSource } from '../src/archive/feed-sources.ts'
import { headersFile } from '../src/archive/headers.ts'
import type { Measured } from '../src/archive/measured.ts'
import { openSearch } from '../src/archive/open-search.ts'
import { opml } from '../src/archive/opml.ts'
import { take } from '../src/archive/shelf.ts'
import { type FileKind, type FileKindName, fileKinds, type SiteFile } from '../src/archive/site-files.ts'
import { robots, sitemapIndex, sitemapPart } from '../src/archive/sitemap.ts'
import { twinText } from '../src/archive/twins.ts'
import type { Site } from './components/site.tsx'

type ItemOf<Kind extends FileKindName> = (typeof fileKinds)[Kind] extends FileKind<infer Item> ? Item : never

const texts: { readonly [Kind in FileKindName]: (site: Site, item: ItemOf<Kind>) => string | Measured } = {
  twins: ({ archive, before }, page) => twinText(archive, page, before),
  citations: ({ archive }, { id, format }) => citationFileText(archive.config, take(archive.articles, id), format),
  feeds: ({ archive, speaker }, fed) => atomFeed(archive, feedSource(archive, fed), speaker.say('publisherUnknown')),
  jsonFeeds: ({ archive }, fed) => jsonFeed(archive, feedSource(archive, fed)),
  dataFiles: ({ dataFiles }, address) => dataFiles.find(({ url }) => url === address)?.content ?? '',
  searchFiles: ({ searchFiles }, address) => searchFiles.find(({ url }) => url === address)?.text ?? '',
  sitemapParts: ({ archive }, part) => sitemapPart(archive, part),
  sitemap: ({ archive }) => sitemapIndex(archive),
  robots: ({ archive }) => robots(archive),
  headers: ({ archive }) => headersFile(archive.config),
  openSearch: ({ archive }) => openSearch(archive),
  opml: ({ archive }) =>
    opml(
      archive,
      fedPages(archive).map((fed) => feedSource(archive, fed)),
    ),
  stylesheet: ({ styles }) => styles,
}

/** The text of a file; null for a page, which a template renders. */
export function machineFileText(site: Site, { kind, item }: SiteFile): string | Measured | null {
  if (!isFileKind(kind)) return null
  const text = texts[kind] as (site: Site, item: unknown) => string | Measured
  return text(site, item)
}

function isFileKind(kind: SiteFile['kind']): kind is FileKindName {
  return Object.hasOwn(fileKinds, kind)
}
