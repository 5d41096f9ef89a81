/** All topics. */
import type { JSX } from 'preact'
import { topicKind } from './components/collection-kinds.ts'
import { CollectionIndex } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('topics')

export const render = ({ site }: PageData): JSX.Element => (
  <CollectionIndex kind={topicKind} entries={site.archive.topics} />
)
