/** Reports cut by year: the whole list while it's short, then the years alone, each with its number and its page. */
import type { JSX } from 'preact'
import type { UrlPath, YearOfReports } from '../../src/model.ts'
import { useMessages } from './messages.ts'
import { ReportIndex, yearName } from './reports.tsx'
import { Link } from './site.tsx'

/** Above this the reports themselves are left to the pages of the years. */
const longestList = 100

interface ReportsByYearProps {
  readonly years: readonly YearOfReports[]
  readonly urlOf: (year: string) => UrlPath
}

export function ReportsByYear({ years, urlOf }: ReportsByYearProps): JSX.Element {
  const speaker = useMessages()
  const total = years.reduce((sum, { reports }) => sum + reports.length, 0)
  if (total > longestList) return <YearCounts years={years} urlOf={urlOf} />
  return (
    <>
      {years.map(({ year, reports }) => (
        <section class="index-group">
          <h2 class="ruled">
            <Link to={urlOf(year)}>{yearName(speaker, year)}</Link>
          </h2>
          <ReportIndex ids={reports} />
        </section>
      ))}
    </>
  )
}

function YearCounts({ years, urlOf }: ReportsByYearProps): JSX.Element {
  const speaker = useMessages()
  return (
    <ul class="entries">
      {years.map(({ year, reports }) => (
        <li>
          <Link to={urlOf(year)}>{yearName(speaker, year)}</Link>
          <span class="meta">{speaker.count('report', reports.length)}</span>
        </li>
      ))}
    </ul>
  )
}
