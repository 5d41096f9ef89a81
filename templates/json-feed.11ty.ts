/** JSON Feeds, beside the Atom ones. */
import { jsonFeed } from '../src/archive/feed.ts'
import type { FeedSource } from '../src/archive/feed-sources.ts'
import { feedUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

interface FeedData extends PageData {
  readonly feed: FeedSource
}

export const data = {
  pagination: { data: 'feeds', size: 1, alias: 'feed' },
  permalink: ({ feed }: FeedData) => feedUrl(feed.page, 'json'),
  eleventyExcludeFromCollections: true,
}

export const render = ({ site, feed }: FeedData): string => jsonFeed(site.archive, feed)
