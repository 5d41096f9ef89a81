/** The measures of the second look: a table, a row a measure. In: a page seen once and a row, out: a number. */
import type { SecondLook } from './second-look.ts'
import { between } from './sums.ts'
import type { SurveySums } from './survey.ts'

export type SecondMeasure = (look: SecondLook, row: number) => number

const oddsAt = (step: number): SecondMeasure => {
  return ({ odds }, row) => odds[row + step] ?? -9
}
const likely = (from: number, to: number): SecondMeasure => {
  return (look, row) => between(look.likely, row + from, row + to + 1) / (to - from + 1)
}
const within = (value: number, bound: number): number => Math.max(-bound, Math.min(bound, value))

/** Lines of a kind between the start of the stretch and the row; -1 before it. */
const since = (kind: keyof SurveySums, bound: number): SecondMeasure => {
  return ({ stretch, survey }, row) =>
    row < stretch.first ? -1 : Math.min(between(survey.sums[kind], stretch.first, row), bound)
}
/** How much the full sentences of the rows `from` to `to` (exclusive) share their words with the likely rows. */
const shared = (from: number, to: number): SecondMeasure => {
  return ({ overlapSums, survey }, row) =>
    between(overlapSums, row + from, row + to) / Math.max(1, between(survey.sums.prose, row + from, row + to))
}
const wordsOfHeadline: SecondMeasure = ({ headlineWords, survey }, row) => {
  let count = 0
  for (const word of survey.words.lists[row] ?? []) if (headlineWords.has(word)) count++
  return count
}

export const secondMeasures: Readonly<Record<string, SecondMeasure>> = {
  'first look': oddsAt(0),
  'first look 1 before': oddsAt(-1),
  'first look 2 before': oddsAt(-2),
  'first look 3 before': oddsAt(-3),
  'first look 1 after': oddsAt(1),
  'first look 2 after': oddsAt(2),
  'first look 3 after': oddsAt(3),
  'likely ±2': likely(-2, 2),
  'likely ±5': likely(-5, 5),
  'likely ±10': likely(-10, 10),
  'likely 4 before': likely(-4, -1),
  'likely 4 after': likely(1, 4),
  'likely 10 before': likely(-10, -1),
  'likely 10 after': likely(1, 10),
  'likely 30 before': likely(-30, -1),
  'likely 30 after': likely(1, 30),
  'share of likely text before': ({ mass }, row) => (mass[row] ?? 0) / Math.max(1, mass.at(-1) ?? 1),
  'likely text before': ({ mass }, row) => Math.min(mass[row] ?? 0, 8000),
  'likely text after': ({ mass }, row) => Math.min((mass.at(-1) ?? 0) - (mass[row + 1] ?? 0), 8000),
  'inside the stretch': ({ stretch }, row) => (row >= stretch.first && row <= stretch.last ? 1 : 0),
  'from the start of the stretch': ({ stretch }, row) => within(row - stretch.first, 60),
  'to the end of the stretch': ({ stretch }, row) => within(stretch.last - row, 60),
  'from the headline': ({ headline }, row) => (headline < 0 ? -99 : within(row - headline, 80)),
  'words of the headline': wordsOfHeadline,
  'share of the headline': (look, row) => wordsOfHeadline(look, row) / Math.max(1, look.headlineWords.size),
  'rows since a likely one': ({ before }, row) => {
    const at = before[row] ?? -1
    return at < 0 ? 99 : Math.min(row - at, 99)
  },
  'rows to a likely one': ({ after }, row) => {
    const at = after[row] ?? -1
    return at < 0 ? 99 : Math.min(at - row, 99)
  },
  'letters since a likely row': ({ before, survey }, row) =>
    Math.min(between(survey.sums.letters, (before[row] ?? -1) + 1, row), 3000),
  'dates since the start': since('dated', 20),
  'site lines since the start': since('site', 20),
  'remarks since the start': since('remarks', 20),
  'open lines since the start': since('open', 40),
  'repeated forms since the start': ({ stretch, survey }, row) =>
    row < stretch.first ? -1 : between(survey.sums.repeated, stretch.first, row) / Math.max(1, row - stretch.first),
  'words of likely rows': ({ overlaps }, row) => overlaps[row] ?? 0,
  'words of likely rows, next 4': shared(0, 4),
  'words of likely rows, next 10': shared(0, 10),
  'words of likely rows, last 4': shared(-4, 0),
}
