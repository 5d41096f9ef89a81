/** One of the publishers, with its reports. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { publisherKind } from './components/supplier-kinds.ts'
import { SupplierPage } from './components/supplier-pages.tsx'

export const data = pageData('publisher')

export const render = ({ site, key }: PageData): JSX.Element => (
  <SupplierPage kind={publisherKind} supplier={take(site.archive.publishers, key)} />
)
