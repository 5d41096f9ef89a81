/** The reports of one of the organisations in one year. */
import type { JSX } from 'preact'
import { splitYearKey } from '../src/archive/pages.ts'
import { take } from '../src/archive/shelf.ts'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { organisationKind } from './components/subject-kinds.ts'
import { SubjectYearPage } from './components/subject-pages.tsx'

export const data = pageData('organisationYear')

export function render({ site, key }: PageData): JSX.Element {
  const { owner, year } = splitYearKey(key)
  return <SubjectYearPage kind={organisationKind} subject={take(site.archive.organisations, owner)} year={year} />
}
