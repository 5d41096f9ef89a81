/** Years at a glance: one column a year, the empty ones between included. */
import type { JSX } from 'preact'
import type { UrlPath, YearOfReports } from '../../src/model.ts'
import { type Bar, Columns } from './bars.tsx'

/** Above this, years that hold nothing are passed over: the drawing would be mostly gaps. */
const longestSpan = 40

interface YearColumnsProps {
  readonly years: readonly YearOfReports[]
  readonly urlOf: (year: string) => UrlPath
  /** What the columns count: reports, by what. */
  readonly caption: string
}

export function YearColumns({ years, urlOf, caption }: YearColumnsProps): JSX.Element | null {
  const dated = years.filter(({ year }) => /^\d/.test(year))
  const counts = new Map(dated.map(({ year, reports }) => [year, reports.length]))
  if (counts.size === 0) return null
  const bars = spanOf([...counts.keys()].map(Number)).map((year): Bar => {
    const number = counts.get(year) ?? 0
    return { label: year, number, unit: 'report', to: counts.has(year) ? urlOf(year) : null }
  })
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <Columns bars={bars} />
    </figure>
  )
}

/** All years from the first to the last, or only those given where that would be too many. */
function spanOf(years: readonly number[]): string[] {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const span = last - first + 1
  const shown =
    span > longestSpan ? years.toSorted((a, b) => a - b) : Array.from({ length: span }, (_, index) => first + index)
  return shown.map((year) => String(year).padStart(4, '0'))
}
