/** The reports of one of the organisations in one year. */
import type { JSX } from 'preact'
import { splitYearKey } from '../src/archive/pages.ts'
import { take } from '../src/archive/shelf.ts'
import { organisationKind } from './components/collection-kinds.ts'
import { CollectionYearPage } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('organisationYear')

export function render({ site, key }: PageData): JSX.Element {
  const { owner, year } = splitYearKey(key)
  return <CollectionYearPage kind={organisationKind} entry={take(site.archive.organisations, owner)} year={year} />
}
