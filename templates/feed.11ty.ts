/** The Atom feed. */
import { atomFeed } from '../src/archive/feed.ts'
import { feedUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

export const data = { permalink: feedUrl(), eleventyExcludeFromCollections: true }

export const render = ({ site }: PageData): string => atomFeed(site.archive)
