/** All organisations. */
import type { JSX } from 'preact'
import { organisationKind } from './components/collection-kinds.ts'
import { CollectionIndex } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('organisations')

export const render = ({ site }: PageData): JSX.Element => (
  <CollectionIndex kind={organisationKind} entries={site.archive.organisations} />
)
