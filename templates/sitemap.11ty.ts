/** The sitemap. */
import { sitemap } from '../src/archive/sitemap.ts'
import { sitemapUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

export const data = { permalink: sitemapUrl(), eleventyExcludeFromCollections: true }

export const render = ({ site }: PageData): string => sitemap(site.archive)
