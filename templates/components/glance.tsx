/** All dated reports at a glance: a square a month (or a year, where there are many), darker where there are more. */
import type { JSX } from 'preact'
import { formatDate } from '../../src/archive/calendar.ts'
import { type GlanceCell, type GlanceRow, glanceOf } from '../../src/archive/glance.ts'
import { type Shade, shadeClass, shadesOf } from '../../src/archive/shades.ts'
import { periodUrl } from '../../src/archive/urls.ts'
import { useMessages } from './messages.ts'
import { ShadeKey } from './shade-key.tsx'
import { Link, useSite } from './site.tsx'
import { Squares } from './squares.tsx'

export function GlanceTable(): JSX.Element | null {
  const { archive } = useSite()
  const { say } = useMessages()
  const { of, rows } = glanceOf(archive)
  const steps = shadesOf(rows.flatMap(({ cells }) => cells.map(({ reports }) => reports)))
  const [first] = rows
  if (!first) return null
  return (
    <figure class="chart">
      <Squares
        caption={say(of === 'months' ? 'reportsByMonth' : 'reportsByYear')}
        columns={first.cells.map(({ key }) => <ColumnHead of={of} period={key} />)}
      >
        {rows.map((row) => (
          <Row row={row} steps={steps} />
        ))}
      </Squares>
      <ShadeKey steps={steps} word="report" />
    </figure>
  )
}

interface HeadProps {
  readonly of: 'months' | 'years'
  readonly period: string
}

/** `J` (read aloud: January), or the last digit of a year. */
function ColumnHead({ of, period }: HeadProps): JSX.Element {
  const { language } = useMessages()
  if (of === 'years') return <th scope="col">–{period.slice(-1)}</th>
  return (
    <th scope="col">
      <abbr title={formatDate(language, period, 'month')}>{formatDate(language, period, 'narrowMonth')}</abbr>
    </th>
  )
}

function Row({ row, steps }: { readonly row: GlanceRow; readonly steps: readonly Shade[] }): JSX.Element {
  const { say, briefly } = useMessages()
  const { key, cells, reports } = row
  return (
    <tr>
      <th scope="row">
        {key.length === 4 ? <Link to={periodUrl(key)}>{key}</Link> : say('decade', { year: `${key}0` })}
      </th>
      {cells.map((cell) => (
        <Square cell={cell} steps={steps} />
      ))}
      <td class="total">{briefly(reports)}</td>
    </tr>
  )
}

function Square({ cell, steps }: { readonly cell: GlanceCell; readonly steps: readonly Shade[] }): JSX.Element {
  const { language, say, count, briefly } = useMessages()
  const { key, reports, exists } = cell
  if (!exists) return <td />
  const words = say('labelled', { label: formatDate(language, key, 'date'), value: count('report', reports) })
  return (
    <td class={shadeClass(steps, reports)}>
      <Link to={periodUrl(key)} aria-label={words}>
        {reports === 0 ? '·' : briefly(reports)}
      </Link>
    </td>
  )
}
