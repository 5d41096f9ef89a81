/** All measures in the order of the models' columns, and a page measured by them. In: a survey, out: a row of numbers a line. */
import { lineMeasures } from './line-measures.ts'
import { placeMeasures } from './place-measures.ts'
import { lookAgain } from './second-look.ts'
import { secondMeasures } from './second-measures.ts'
import type { Survey } from './survey.ts'

const first = { ...lineMeasures, ...placeMeasures }
const firstMeasures = Object.values(first)
const laterMeasures = Object.values(secondMeasures)

/** Names of the columns of the first look; the second has these and more. */
export const firstNames: readonly string[] = Object.keys(first)
export const secondNames: readonly string[] = [...firstNames, ...Object.keys(secondMeasures)]

/** Rows that a rule has labelled aren't measured. */
const none = new Float32Array(0)

/** The measures of each row at the first look. */
export function measureFirst(survey: Survey): Float32Array[] {
  return survey.roles.map((role, row) => {
    if (role) return none
    const measured = new Float32Array(firstMeasures.length)
    for (const [column, measure] of firstMeasures.entries()) measured[column] = measure(survey, row)
    return measured
  })
}

/** The measures of each row at the second look: those of the first, and what came of them. */
export function measureSecond(
  survey: Survey,
  firstRows: readonly Float32Array[],
  odds: readonly number[],
): Float32Array[] {
  const look = lookAgain(survey, odds)
  return firstRows.map((known, row) => {
    if (survey.roles[row]) return none
    const measured = new Float32Array(secondNames.length)
    measured.set(known)
    for (const [column, measure] of laterMeasures.entries()) measured[known.length + column] = measure(look, row)
    return measured
  })
}
