/** The reports of one of the publishers in one year. */
import type { JSX } from 'preact'
import { splitYearKey } from '../src/archive/pages.ts'
import { take } from '../src/archive/shelf.ts'
import { publisherKind } from './components/collection-kinds.ts'
import { CollectionYearPage } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('publisherYear')

export function render({ site, key }: PageData): JSX.Element {
  const { owner, year } = splitYearKey(key)
  return <CollectionYearPage kind={publisherKind} entry={take(site.archive.publishers, owner)} year={year} />
}
