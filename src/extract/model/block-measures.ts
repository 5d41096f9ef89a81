/**
 * Measures of the block a line stands in: a table, a row a measure. Comments, teasers and notices come in blocks, each under a
 * short line of one form ("Ann says:", "29.04.2023, 11:14 Uhr", "» Preview"); an article's crossheads differ.
 */
import type { Measure } from './measure.ts'
import { between } from './sums.ts'
import type { Survey } from './survey.ts'

type PickRow = (survey: Survey, row: number) => number
const head: PickRow = ({ blocks }, row) => blocks.heads[row] ?? -1
const foot: PickRow = ({ blocks }, row) => blocks.feet[row] ?? -1

/** A measure of the short line before or after; -1 where none is near. */
const at = (pick: PickRow, measure: Measure): Measure => {
  return (survey, row) => {
    const other = pick(survey, row)
    return other < 0 ? -1 : measure(survey, other)
  }
}
const sameForm: Measure = ({ forms }, row) => Math.min(forms[row] ?? 0, 20)
const sameOpening: Measure = ({ openings }, row) => Math.min(openings[row] ?? 0, 20)
const sameEnding: Measure = ({ blocks }, row) => Math.min(blocks.endings[row] ?? 0, 20)
const size: Measure = ({ looks }, row) => looks[row]?.size ?? 0
const dated: Measure = ({ sums }, row) => between(sums.dated, row, row + 1)

export const blockMeasures: Readonly<Record<string, Measure>> = {
  'rows since a short line': (survey, row) => (head(survey, row) < 0 ? 20 : row - head(survey, row)),
  'rows to a short line': (survey, row) => (foot(survey, row) < 0 ? 20 : foot(survey, row) - row),
  'short line before: same form': at(head, sameForm),
  'short line before: same opening': at(head, sameOpening),
  'short line before: same ending': at(head, sameEnding),
  'short line before: letters': at(head, size),
  'short line before: dated': at(head, dated),
  'short line after: same form': at(foot, sameForm),
  'short line after: same ending': at(foot, sameEnding),
  'short line after: letters': at(foot, size),
  'rhythm ±12': ({ blocks }, row) => {
    let most = 0
    for (const rhythm of blocks.rhythms) most = Math.max(most, between(rhythm, row - 12, row + 13))
    return most / 25
  },
  'dated rows before': ({ sums }, row) => Math.min(sums.dated[row] ?? 0, 30),
  'dated rows after': ({ sums }, row) => Math.min((sums.dated.at(-1) ?? 0) - (sums.dated[row + 1] ?? 0), 30),
}
