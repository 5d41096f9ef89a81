/** A country's reports of one year. */
import type { JSX } from 'preact'
import { splitYearKey } from '../src/archive/pages.ts'
import { take } from '../src/archive/shelf.ts'
import { countriesUrl, countryUrl, countryYearUrl } from '../src/archive/urls.ts'
import { pageData } from './components/page-data.ts'
import type { PageData } from './components/site.tsx'
import { YearPage } from './components/year-page.tsx'

export const data = pageData('countryYear')

export function render({ site, key }: PageData): JSX.Element {
  const { owner, year } = splitYearKey(key)
  const { code, name, years } = take(site.archive.countries, owner)
  const above = [
    { name: site.speaker.say('countries'), url: countriesUrl() },
    { name, url: countryUrl(code) },
  ]
  return (
    <YearPage
      name={name}
      section="Countries"
      above={above}
      year={year}
      years={years}
      urlOf={(other) => countryYearUrl(code, other)}
    />
  )
}
