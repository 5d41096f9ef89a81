/** Publishers against years or months: a square for each, darker where it holds more reports, leading to them. */
import type { JSX } from 'preact'
import { formatDate } from '../../src/archive/calendar.ts'
import { type CoverageMatrix, type CoverageRow, foldRows } from '../../src/archive/coverage.ts'
import { type Shade, shadeClass, shadesOf } from '../../src/archive/shades.ts'
import { coverageYearUrl, publishersUrl, publisherUrl, publisherYearUrl, undatedUrl } from '../../src/archive/urls.ts'
import { useMessages } from './messages.ts'
import { ShadeKey } from './shade-key.tsx'
import { Link } from './site.tsx'
import { Squares } from './squares.tsx'

/** Publishers with a row of their own. */
const longestTable = 60

interface CoverageTableProps {
  readonly matrix: CoverageMatrix
  readonly caption: string
}

export function CoverageTable({ matrix, caption }: CoverageTableProps): JSX.Element {
  const { count, briefly } = useMessages()
  const { rows, rest, folded } = foldRows(matrix, longestTable)
  const steps = shadesOf(rows.flatMap(({ numbers }) => numbers))
  return (
    <figure class="chart">
      {/* What scrolls must be reached by the keyboard. */}
      <section class="scrolls" tabindex={0} aria-label={caption}>
        <Squares
          caption={caption}
          class="coverage"
          columns={matrix.columns.map((column) => (
            <th scope="col">
              <ColumnName column={column} />
            </th>
          ))}
        >
          {rows.map((row) => (
            <Row row={row} columns={matrix.columns} steps={steps} />
          ))}
          {rest && (
            <tr>
              <th scope="row">
                <Link to={publishersUrl()}>{count('otherPublisher', folded)}</Link>
              </th>
              {rest.numbers.map((number) => (
                <td>{number > 0 && briefly(number)}</td>
              ))}
              <td class="total">{briefly(rest.total)}</td>
            </tr>
          )}
        </Squares>
      </section>
      <ShadeKey steps={steps} word="report" />
    </figure>
  )
}

/** A year, leading to its months; a month by its first letters. */
function ColumnName({ column }: { readonly column: string }): JSX.Element {
  const { language, say } = useMessages()
  if (column === 'undated') return <Link to={undatedUrl()}>{say('undated')}</Link>
  if (column.length === 4) return <Link to={coverageYearUrl(column)}>{column}</Link>
  return <abbr title={formatDate(language, column, 'month')}>{formatDate(language, column, 'shortMonth')}</abbr>
}

interface RowProps {
  readonly row: CoverageRow
  readonly columns: readonly string[]
  readonly steps: readonly Shade[]
}

function Row({ row, columns, steps }: RowProps): JSX.Element {
  const { say, briefly } = useMessages()
  const { publisher, numbers, total } = row
  return (
    <tr>
      <th scope="row" dir="auto">
        {publisher ? <Link to={publisherUrl(publisher.id)}>{publisher.name}</Link> : say('publisherUnknown')}
      </th>
      {columns.map((column, index) => (
        <Cell publisher={publisher} column={column} number={numbers[index] ?? 0} steps={steps} />
      ))}
      <td class="total">{briefly(total)}</td>
    </tr>
  )
}

interface CellProps {
  readonly publisher: CoverageRow['publisher']
  readonly column: string
  readonly number: number
  readonly steps: readonly Shade[]
}

/** Leads to the publisher's year. */
function Cell({ publisher, column, number, steps }: CellProps): JSX.Element {
  const { language, say, count, row, briefly } = useMessages()
  if (number === 0) return <td />
  const shade = shadeClass(steps, number)
  if (!publisher) return <td class={shade}>{briefly(number)}</td>
  const label = row([publisher.name, formatDate(language, column, 'date')])
  const words = say('labelled', { label, value: count('report', number) })
  return (
    <td class={shade}>
      <Link to={publisherYearUrl(publisher.id, column.replace(/-.*/, ''))} aria-label={words}>
        {briefly(number)}
      </Link>
    </td>
  )
}
