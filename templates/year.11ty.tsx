/** A year: its calendar, and its two lists. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { pageData } from './components/page-data.ts'
import { PeriodPage } from './components/period-page.tsx'
import type { PageData } from './components/site.tsx'
import { YearCalendar } from './components/year-calendar.tsx'

export const data = pageData('year')

export const render = ({ site, key }: PageData): JSX.Element => (
  <PeriodPage site={site} period={take(site.archive.periods, key)} overview={<YearCalendar year={key} />} />
)
