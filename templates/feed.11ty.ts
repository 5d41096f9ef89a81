/** Atom feeds: of the whole archive, and of each country, pair, person and publisher. */
import { atomFeed } from '../src/archive/feed.ts'
import type { FeedSource } from '../src/archive/feed-sources.ts'
import { feedUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

interface FeedData extends PageData {
  readonly feed: FeedSource
}

export const data = {
  pagination: { data: 'feeds', size: 1, alias: 'feed' },
  permalink: ({ feed }: FeedData) => feedUrl(feed.page),
  eleventyExcludeFromCollections: true,
}

export const render = ({ site, feed }: FeedData): string =>
  atomFeed(site.archive, feed, site.speaker.say('publisherUnknown'))
