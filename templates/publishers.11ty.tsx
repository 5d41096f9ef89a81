/** All publishers. */
import type { JSX } from 'preact'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { publisherKind } from './components/supplier-kinds.ts'
import { SupplierIndex } from './components/supplier-pages.tsx'

export const data = pageData('publishers')

export const render = ({ site }: PageData): JSX.Element => (
  <SupplierIndex kind={publisherKind} suppliers={site.archive.publishers} />
)
