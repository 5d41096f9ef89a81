/** One of the publishers, with its reports. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { publisherKind } from './components/collection-kinds.ts'
import { CollectionPage } from './components/collection-pages.tsx'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'

export const data = pageData('publisher')

export const render = ({ site, key }: PageData): JSX.Element => (
  <CollectionPage kind={publisherKind} entry={take(site.archive.publishers, key)} />
)
