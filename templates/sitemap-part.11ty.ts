/** The sitemap's parts, one a month. */
import { type SitemapPart, sitemapPart } from '../src/archive/sitemap.ts'
import { sitemapPartUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

interface PartData extends PageData {
  readonly part: SitemapPart
}

export const data = {
  pagination: { data: 'sitemapParts', size: 1, alias: 'part' },
  permalink: ({ part }: PartData) => sitemapPartUrl(part.name),
  eleventyExcludeFromCollections: true,
}

export const render = ({ site, part }: PartData): string => sitemapPart(site.archive, part)
