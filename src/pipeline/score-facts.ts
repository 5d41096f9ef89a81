/**
 * Facts scored. In: what a person says of each report of a folder and what cleaning and the archive gave, out: each
 * measure counted over all reports and over those of each language, with every miss named.
 */
import type { Article } from '../model.ts'
import { addTallies, type Miss, type Tally } from './fact-tallies.ts'
import type { ReportTruth } from './report-truth.ts'
import { type FoundPairs, tallyPairs } from './score-related.ts'
import { tallyReport } from './score-report-facts.ts'
import { f1 } from './score-text.ts'

/** What was found: the articles, and the pairs of them (by source) that belong together. */
export interface FoundFacts {
  readonly articles: readonly Article[]
  readonly pairs: FoundPairs
  /** What comparing reports paragraph by paragraph gave, where a person says what is right. */
  readonly passages?: readonly Tally[]
}

/** One measure's figures over a group of reports. */
export interface MeasureScore {
  readonly measure: string
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number
  /** How many values were wanted. */
  readonly wanted: number
}

export interface FactsScore {
  readonly reports: number
  readonly all: readonly MeasureScore[]
  /** By language, most reports first. Pairs of reports stand only in `all`. */
  readonly languages: readonly { language: string; reports: number; measures: readonly MeasureScore[] }[]
  readonly misses: readonly Miss[]
  /** Reports without an article. */
  readonly missing: readonly string[]
}

/** Scores all reports; one that has no article gave nothing. */
export function scoreFacts(truths: readonly ReportTruth[], { articles, pairs, passages = [] }: FoundFacts): FactsScore {
  const bySource = new Map(articles.map((article) => [article.source, article]))
  const tallied = truths.map((truth) => ({ truth, tallies: tallyReport(truth, bySource.get(truth.file) ?? null) }))
  const all = [...tallied.flatMap(({ tallies }) => tallies), ...tallyPairs(truths, pairs), ...passages]
  const languages = [...new Set(truths.map(({ language }) => language))].map((language) => {
    const own = tallied.filter(({ truth }) => truth.language === language)
    return { language, reports: own.length, measures: measure(own.flatMap(({ tallies }) => tallies)) }
  })
  return {
    reports: truths.length,
    all: measure(all),
    languages: languages.sort((a, b) => b.reports - a.reports),
    misses: all.flatMap(({ misses }) => misses),
    missing: truths.flatMap(({ file }) => (bySource.has(file) ? [] : [file])),
  }
}

function measure(tallies: readonly Tally[]): MeasureScore[] {
  return addTallies(tallies).map(({ measure: name, right, found, wanted }) => ({
    measure: name,
    precision: found === 0 ? null : right / found,
    recall: wanted === 0 ? null : right / wanted,
    f1: f1(right, found, wanted),
    wanted,
  }))
}
