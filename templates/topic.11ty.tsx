/** One of the topics, with its reports. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { topicKind } from './components/collection-kinds.ts'
import { CollectionPage } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('topic')

export const render = ({ site, key }: PageData): JSX.Element => (
  <CollectionPage kind={topicKind} entry={take(site.archive.topics, key)} />
)
