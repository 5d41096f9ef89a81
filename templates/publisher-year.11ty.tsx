/** The reports of one of the publishers in one year. */
import type { JSX } from 'preact'
import { splitYearKey } from '../src/archive/pages.ts'
import { take } from '../src/archive/shelf.ts'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { publisherKind } from './components/supplier-kinds.ts'
import { SupplierYearPage } from './components/supplier-pages.tsx'

export const data = pageData('publisherYear')

export function render({ site, key }: PageData): JSX.Element {
  const { owner, year } = splitYearKey(key)
  return <SupplierYearPage kind={publisherKind} supplier={take(site.archive.publishers, owner)} year={year} />
}
