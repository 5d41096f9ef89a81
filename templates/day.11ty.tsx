/** A day: what happened on it, what was published on it. */
import type { JSX } from 'preact'
import { take } from '../src/archive/shelf.ts'
import { pageData } from './components/page-data.ts'
import { PeriodPage } from './components/period-page.tsx'
import type { PageData } from './components/site.tsx'

export const data = pageData('day')

export const render = ({ site, key }: PageData): JSX.Element => (
  <PeriodPage site={site} period={take(site.archive.periods, key)} />
)
