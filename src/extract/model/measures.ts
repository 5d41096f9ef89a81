/** All measures in the order of the models' columns, and a page measured by them. In: a survey, out: a row of numbers a line. */
import { blockMeasures } from './block-measures.ts'
import { lineMeasures } from './line-measures.ts'
import { placeMeasures } from './place-measures.ts'
import { lookAgain } from './second-look.ts'
import { secondMeasures } from './second-measures.ts'
import type { Survey } from './survey.ts'

const first = { ...lineMeasures, ...placeMeasures, ...blockMeasures }
const firstMeasures = Object.values(first)
const laterMeasures = Object.values(secondMeasures)

/** Names of the columns of the first look; the second has these and more. */
export const firstNames: readonly string[] = Object.keys(first)
export const secondNames: readonly string[] = [...firstNames, ...Object.keys(secondMeasures)]

/** Rows that a rule has labelled aren't measured. */
const none = new Float32Array(0)

/** One stretch of memory for the rows of a page, `columns` to each: a stretch for each row costs more than its measures. */
function rowsFor({ roles }: Survey, columns: number): Float32Array[] {
  const all = new Float32Array(roles.length * columns)
  return roles.map((role, row) => (role ? none : all.subarray(row * columns, (row + 1) * columns)))
}

/** Writes what each measure says of each row into the columns from `from` on. */
function fill<Seen>(
  rows: readonly Float32Array[],
  measures: readonly ((seen: Seen, row: number) => number)[],
  seen: Seen,
  from: number,
): void {
  for (const [column, measure] of measures.entries()) {
    for (let row = 0; row < rows.length; row++) {
      const cells = rows[row]
      if (cells && cells !== none) cells[from + column] = measure(seen, row)
    }
  }
}

/** The measures of each row at the first look. */
export function measureFirst(survey: Survey): Float32Array[] {
  const rows = rowsFor(survey, firstMeasures.length)
  fill(rows, firstMeasures, survey, 0)
  return rows
}

/** The measures of each row at the second look: those of the first, and what came of them. */
export function measureSecond(
  survey: Survey,
  firstRows: readonly Float32Array[],
  odds: readonly number[],
): Float32Array[] {
  const rows = rowsFor(survey, secondNames.length)
  for (const [row, known] of firstRows.entries()) rows[row]?.set(known)
  fill(rows, laterMeasures, lookAgain(survey, odds), firstMeasures.length)
  return rows
}
