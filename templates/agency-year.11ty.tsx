/** The reports of one of the wire agencies in one year. */
import type { JSX } from 'preact'
import { splitYearKey } from '../src/archive/pages.ts'
import { take } from '../src/archive/shelf.ts'
import { agencyKind } from './components/collection-kinds.ts'
import { CollectionYearPage } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('agencyYear')

export function render({ site, key }: PageData): JSX.Element {
  const { owner, year } = splitYearKey(key)
  return <CollectionYearPage kind={agencyKind} entry={take(site.archive.agencies, owner)} year={year} />
}
