/** JSON Feeds, beside the Atom ones. */
import { jsonFeed } from '../src/archive/feed.ts'
import { type Fed, feedSource } from '../src/archive/feed-sources.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('jsonFeeds')

export const render = ({ site, key }: FileData<Fed>): string => jsonFeed(site.archive, feedSource(site.archive, key))
