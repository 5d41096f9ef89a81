/** All organisations. */
import type { JSX } from 'preact'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { organisationKind } from './components/subject-kinds.ts'
import { SubjectIndex } from './components/subject-pages.tsx'

export const data = pageData('organisations')

export const render = ({ site }: PageData): JSX.Element => (
  <SubjectIndex kind={organisationKind} subjects={site.archive.organisations} />
)
