/** One of the wire agencies, with its reports. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { agencyKind } from './components/collection-kinds.ts'
import { CollectionPage } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('agency')

export const render = ({ site, key }: PageData): JSX.Element => (
  <CollectionPage kind={agencyKind} entry={take(site.archive.agencies, key)} />
)
