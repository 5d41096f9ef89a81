/** All wire agencies. */
import type { JSX } from 'preact'
import { agencyKind } from './components/collection-kinds.ts'
import { CollectionIndex } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('agencies')

export const render = ({ site }: PageData): JSX.Element => (
  <CollectionIndex kind={agencyKind} entries={site.archive.agencies} />
)
