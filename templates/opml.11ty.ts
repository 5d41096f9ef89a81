/** All feeds as one list. */
import { feedSources } from '../src/archive/feed-sources.ts'
import { opml } from '../src/archive/opml.ts'
import { opmlUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

export const data = { permalink: opmlUrl(), eleventyExcludeFromCollections: true }

export const render = ({ site }: PageData): string => opml(site.archive, feedSources(site.archive))
