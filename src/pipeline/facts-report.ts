/** A score of facts as text for the terminal: a row a measure, a column a language; and the misses one by one. */
import type { Miss } from './fact-tallies.ts'
import type { FactsScore, MeasureScore } from './score-facts.ts'

/** The whole table, line by line. */
export function reportFacts({ reports, all, languages, missing }: FactsScore): string[] {
  const head = [
    'wanted',
    'prec.',
    'recall',
    'F1',
    ...languages.map(({ language, reports: own }) => `${language} ${own}`),
  ]
  return [
    `${reports} reports in ${languages.length} languages`,
    ...missing.map((file) => `no article from ${file}`),
    '',
    ''.padEnd(nameWidth) + head.map(column).join(''),
    ...all.map((score) => {
      const byLanguage = languages.map(({ measures }) => f1Of(measures, score.measure))
      const figures = [figure(score.precision), figure(score.recall), figure(score.f1), ...byLanguage]
      return score.measure.padEnd(nameWidth) + [String(score.wanted), ...figures].map(column).join('')
    }),
  ]
}

/** `almaty-helsinki-call.txt  acting: wanted KZ, given nothing` */
export function reportMisses(misses: readonly Miss[]): string[] {
  return misses.map(({ file, measure, wanted, given }) => {
    return `${file.padEnd(fileWidth)}  ${measure}: wanted ${wanted ?? 'nothing'}, given ${given ?? 'nothing'}`
  })
}

const nameWidth = 18
const fileWidth = 34

function f1Of(measures: readonly MeasureScore[], measure: string): string {
  return figure(measures.find((each) => each.measure === measure)?.f1 ?? null)
}

const figure = (value: number | null): string => value?.toFixed(3) ?? '–'
const column = (text: string): string => text.padStart(8)
