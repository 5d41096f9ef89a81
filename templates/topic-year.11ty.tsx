/** The reports of one of the topics in one year. */
import type { JSX } from 'preact'
import { splitYearKey } from '../src/archive/pages.ts'
import { take } from '../src/archive/shelf.ts'
import { topicKind } from './components/collection-kinds.ts'
import { CollectionYearPage } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('topicYear')

export function render({ site, key }: PageData): JSX.Element {
  const { owner, year } = splitYearKey(key)
  return <CollectionYearPage kind={topicKind} entry={take(site.archive.topics, owner)} year={year} />
}
