/** All publishers. */
import type { JSX } from 'preact'
import { publisherKind } from './components/collection-kinds.ts'
import { CollectionIndex } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('publishers')

export const render = ({ site }: PageData): JSX.Element => (
  <CollectionIndex kind={publisherKind} entries={site.archive.publishers} />
)
