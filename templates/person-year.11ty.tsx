/** A person's reports and events of one year. */
import type { JSX } from 'preact'
import { splitYearKey } from '../src/archive/pages.ts'
import { take } from '../src/archive/shelf.ts'
import { peopleUrl, personUrl, personYearUrl } from '../src/archive/urls.ts'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { YearPage } from './components/year-page.tsx'

export const data = pageData('personYear')

export function render({ site, key }: PageData): JSX.Element {
  const { owner, year } = splitYearKey(key)
  const { id, name, years } = take(site.archive.people, owner)
  const above = [
    { name: site.speaker.say('people'), url: peopleUrl() },
    { name, url: personUrl(id) },
  ]
  const urlOf = (other: string) => personYearUrl(id, other)
  return <YearPage name={name} section="People" above={above} year={year} years={years} urlOf={urlOf} />
}
