/** All feeds as one list. */
import { fedPages, feedSource } from '../src/archive/feed-sources.ts'
import { opml } from '../src/archive/opml.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('opml')

export function render({ site: { archive } }: FileData): string {
  return opml(
    archive,
    fedPages(archive).map((fed) => feedSource(archive, fed)),
  )
}
