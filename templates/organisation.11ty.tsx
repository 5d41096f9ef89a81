/** One of the organisations, with its reports. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { organisationKind } from './components/collection-kinds.ts'
import { CollectionPage } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('organisation')

export const render = ({ site, key }: PageData): JSX.Element => (
  <CollectionPage kind={organisationKind} entry={take(site.archive.organisations, key)} />
)
