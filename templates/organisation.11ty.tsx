/** One of the organisations, with its reports. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { organisationKind } from './components/subject-kinds.ts'
import { SubjectPage } from './components/subject-pages.tsx'

export const data = pageData('organisation')

export const render = ({ site, key }: PageData): JSX.Element => (
  <SubjectPage kind={organisationKind} subject={take(site.archive.organisations, key)} />
)
