/** One of the topics, with its reports. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { topicKind } from './components/subject-kinds.ts'
import { SubjectPage } from './components/subject-pages.tsx'

export const data = pageData('topic')

export const render = ({ site, key }: PageData): JSX.Element => (
  <SubjectPage kind={topicKind} subject={take(site.archive.topics, key)} />
)
