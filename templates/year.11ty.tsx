/** A year: its months, and its two lists. */
import type { JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import { find, take } from '../src/archive/shelf.ts'
import { periodUrl } from '../src/archive/urls.ts'
import { Columns } from './components/bars.tsx'
import { pageData } from './components/page-data.ts'
import { PeriodPage } from './components/period-page.tsx'
import { type PageData, useSite } from './components/site.tsx'

export const data = pageData('year')

export const render = ({ site, key }: PageData): JSX.Element => (
  <PeriodPage site={site} period={take(site.archive.periods, key)} overview={<Months year={key} />} />
)

/** The twelve months, by reports published. */
function Months({ year }: { readonly year: string }): JSX.Element {
  const { periods, config } = useSite().archive
  const bars = Array.from({ length: 12 }, (_, index) => {
    const key = `${year}-${String(index + 1).padStart(2, '0')}`
    const month = find(periods, key)
    const number = month?.reports.length ?? 0
    const label = formatDate(config.language, key, 'shortMonth')
    return { label, number, unit: number === 1 ? 'report' : 'reports', to: month ? periodUrl(key) : null }
  })
  return (
    <figure class="chart">
      <figcaption>Reports by month of publication</figcaption>
      <Columns bars={bars} />
    </figure>
  )
}
