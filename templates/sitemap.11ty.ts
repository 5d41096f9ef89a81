/** The index of the sitemap's parts. */
import { sitemapIndex } from '../src/archive/sitemap.ts'
import { sitemapUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

export const data = { permalink: sitemapUrl(), eleventyExcludeFromCollections: true }

export const render = ({ site }: PageData): string => sitemapIndex(site.archive)
