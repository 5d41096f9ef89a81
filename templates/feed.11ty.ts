/** Atom feeds: of the whole archive, and of each country, pair, person and publisher. */
import { atomFeed } from '../src/archive/feed.ts'
import { type Fed, feedSource } from '../src/archive/feed-sources.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('feeds')

export const render = ({ site, key }: FileData<Fed>): string =>
  atomFeed(site.archive, feedSource(site.archive, key), site.speaker.say('publisherUnknown'))
