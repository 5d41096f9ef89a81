/** All wire agencies. */
import type { JSX } from 'preact'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { agencyKind } from './components/supplier-kinds.ts'
import { SupplierIndex } from './components/supplier-pages.tsx'

export const data = pageData('agencies')

export const render = ({ site }: PageData): JSX.Element => (
  <SupplierIndex kind={agencyKind} suppliers={site.archive.agencies} />
)
