/** Measures of the lines around a line and of its place on the page: a table, a row a measure. */
import type { LineRole } from '../../model.ts'
import type { Measure } from './measure.ts'
import type { Run, Runs } from './runs.ts'
import { between } from './sums.ts'
import type { Survey, SurveySums } from './survey.ts'

/** The mean over the rows `from` to `to` (both included), counted from the line. */
const mean = (kind: keyof SurveySums, from: number, to: number): Measure => {
  return ({ sums }, row) => between(sums[kind], row + from, row + to + 1) / (to - from + 1)
}
const sizeAt = (step: number): Measure => {
  return ({ looks }, row) => Math.min(looks[row + step]?.size ?? -1, 600)
}
const stoppedAt = (step: number): Measure => {
  return ({ looks }, row) => {
    const look = looks[row + step]
    return look ? Number(look.stopped) : -1
  }
}

/** Roles as numbers, those that may stand inside an article first. */
const codes: readonly (LineRole | undefined)[] = [
  undefined,
  'caption',
  'advert',
  'counter',
  'share',
  'prompt',
  'related',
  'navigation',
  'legal',
]
const roleAt = (step: number): Measure => {
  return ({ roles }, row) => codes.indexOf(roles[row + step])
}
/** Blank lines between a row and the one before (0) or after (1). */
const blanksAt = (side: 0 | 1): Measure => {
  return ({ places }, row) => Math.min((places[row + side] ?? -9) - (places[row + side - 1] ?? -9) - 1, 5)
}

const around: Readonly<Record<string, Measure>> = {
  'prose ±1': mean('prose', -1, 1),
  'prose ±2': mean('prose', -2, 2),
  'prose ±5': mean('prose', -5, 5),
  'prose ±10': mean('prose', -10, 10),
  'prose 3 before': mean('prose', -3, -1),
  'prose 3 after': mean('prose', 1, 3),
  'prose 8 before': mean('prose', -8, -1),
  'prose 8 after': mean('prose', 1, 8),
  'prose 20 before': mean('prose', -20, -1),
  'prose 20 after': mean('prose', 1, 20),
  'prose letters ±2': mean('size', -2, 2),
  'prose letters 5 before': mean('size', -5, -1),
  'prose letters 5 after': mean('size', 1, 5),
  'letters 5 before': mean('letters', -5, -1),
  'letters 5 after': mean('letters', 1, 5),
  'open lines 4 before': mean('open', -4, -1),
  'open lines 4 after': mean('open', 1, 4),
  'open lines ±10': mean('open', -10, 10),
  'dates ±3': mean('dated', -3, 3),
  'dates ±10': mean('dated', -10, 10),
  'site lines 4 before': mean('site', -4, -1),
  'site lines 4 after': mean('site', 1, 4),
  'site lines ±10': mean('site', -10, 10),
  'remarks ±5': mean('remarks', -5, 5),
  'repeated forms ±5': mean('repeated', -5, 5),
  'repeated forms ±15': mean('repeated', -15, 15),
  'size 1 before': sizeAt(-1),
  'size 2 before': sizeAt(-2),
  'size 1 after': sizeAt(1),
  'size 2 after': sizeAt(2),
  'stopped 1 before': stoppedAt(-1),
  'stopped 1 after': stoppedAt(1),
  'role 1 before': roleAt(-1),
  'role 1 after': roleAt(1),
  'blanks before': blanksAt(0),
  'blanks after': blanksAt(1),
}

type PickRuns = (survey: Survey) => Runs
const close: PickRuns = (survey) => survey.close
const loose: PickRuns = (survey) => survey.loose

const share = (part: number, whole: number): number => (whole <= 0 ? 0 : part / whole)
const runLetters = (runs: PickRuns): Measure => {
  return (survey, row) => Math.min(runs(survey).of[row]?.size ?? 0, 8000)
}
const runShare = (runs: PickRuns): Measure => {
  return (survey, row) => share(runs(survey).of[row]?.size ?? 0, runs(survey).longest.size)
}
/** Rows after (positive) or before the longest run; 0 inside. */
const fromRun = (runs: PickRuns): Measure => {
  return (survey, row) => {
    const { first, last } = runs(survey).longest
    return row < first ? Math.max(row - first, -60) : Math.min(Math.max(0, row - last), 60)
  }
}
const shareOfRunBefore = (runs: PickRuns): Measure => {
  return (survey, row) => {
    const run: Run | undefined = runs(survey).of[row]
    return run ? share(between(survey.sums.size, run.first, row), run.size) : -1
  }
}

const onPage: Readonly<Record<string, Measure>> = {
  'share of rows before': ({ places }, row) => share(row, places.length),
  'share of prose before': ({ sums }, row) => share(sums.size[row] ?? 0, sums.size.at(-1) ?? 0),
  'share of longest close run': runShare(close),
  'share of longest loose run': runShare(loose),
  'letters of close run': runLetters(close),
  'letters of loose run': runLetters(loose),
  'from longest close run': fromRun(close),
  'from longest loose run': fromRun(loose),
  'share of close run before': shareOfRunBefore(close),
  'share of loose run before': shareOfRunBefore(loose),
}

export const placeMeasures: Readonly<Record<string, Measure>> = { ...around, ...onPage }
