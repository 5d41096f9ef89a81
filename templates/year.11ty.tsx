/** A year: its months, and its two lists. */
import type { JSX } from 'preact'
import { formatDate } from '../src/archive/calendar.ts'
import { find, take } from '../src/archive/shelf.ts'
import { periodUrl } from '../src/archive/urls.ts'
import { Columns } from './components/bars.tsx'
import { useMessages } from './components/messages.ts'
import { pageData } from './components/page-data.ts'
import { PeriodPage } from './components/period-page.tsx'
import { type PageData, useSite } from './components/site.tsx'

export const data = pageData('year')

export const render = ({ site, key }: PageData): JSX.Element => (
  <PeriodPage site={site} period={take(site.archive.periods, key)} overview={<Months year={key} />} />
)

/** The twelve months, by reports published. */
function Months({ year }: { readonly year: string }): JSX.Element {
  const { periods } = useSite().archive
  const { language, say } = useMessages()
  const bars = Array.from({ length: 12 }, (_, index) => {
    const key = `${year}-${String(index + 1).padStart(2, '0')}`
    const month = find(periods, key)
    const number = month?.reports.length ?? 0
    const label = formatDate(language, key, 'shortMonth')
    return { label, number, unit: 'report' as const, to: month ? periodUrl(key) : null }
  })
  return (
    <figure class="chart">
      <figcaption>{say('reportsByMonth')}</figcaption>
      <Columns bars={bars} />
    </figure>
  )
}
