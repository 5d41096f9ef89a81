/** All topics. */
import type { JSX } from 'preact'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { topicKind } from './components/subject-kinds.ts'
import { SubjectIndex } from './components/subject-pages.tsx'

export const data = pageData('topics')

export const render = ({ site }: PageData): JSX.Element => (
  <SubjectIndex kind={topicKind} subjects={site.archive.topics} />
)
