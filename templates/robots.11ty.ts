/** What crawlers are told. */
import { robots } from '../src/archive/sitemap.ts'
import { robotsUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

export const data = { permalink: robotsUrl(), eleventyExcludeFromCollections: true }

export const render = ({ site }: PageData): string => robots(site.archive)
