/**
 * A second look at a page, knowing the first: what that thinks of the lines around, where its article begins and ends, and whose
 * words a line uses. In: a survey and the log-odds of the first look, out: what the measures of second-measures.ts read.
 */
import { findHeadline } from '../headline.ts'
import { countWords } from './counts.ts'
import { sentenceSize } from './sentence-size.ts'
import { bestStretch, type Stretch, sums } from './sums.ts'
import type { Survey } from './survey.ts'
import { probability } from './trees.ts'

/** A page seen once. */
export interface SecondLook {
  readonly survey: Survey
  /** Log-odds of each row at the first look. */
  readonly odds: readonly number[]
  readonly likely: Float64Array
  /** Letters times likelihood. */
  readonly mass: Float64Array
  readonly stretch: Stretch
  /** The headline's row, -1 where there is none, and its words. */
  readonly headline: number
  readonly headlineWords: ReadonlySet<number>
  /** The nearest likely row before and after each row, -1 where there is none. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** The share of each row's words that likely rows hold; and sums of it over rows as long as a sentence. */
  readonly overlaps: readonly number[]
  readonly overlapSums: Float64Array
}

/** A single row counts for the stretch within these bounds; `favour` lets short lines inside pass. */
const favour = 1
const least = -2.5
const most = 3

export function lookAgain(survey: Survey, odds: readonly number[]): SecondLook {
  const chances = odds.map(probability)
  const stretch = bestStretch(
    odds.map((value, row) => (survey.roles[row] ? 0 : Math.max(least, Math.min(most, value + favour)))),
  )
  const headline = headlineRow(survey, stretch)
  const overlaps = overlapsWith(survey, chances)
  return {
    survey,
    odds,
    likely: sums(chances),
    mass: sums(chances.map((chance, row) => chance * (survey.looks[row]?.size ?? 0))),
    stretch,
    headline,
    headlineWords: new Set(survey.words.lists[headline]),
    before: nearestLikely(chances, 1),
    after: nearestLikely(chances, -1),
    overlaps,
    overlapSums: sums(overlaps.map((share, row) => ((survey.looks[row]?.size ?? 0) >= sentenceSize ? share : 0))),
  }
}

function headlineRow({ page, places }: Survey, { first, last }: Stretch): number {
  if (places.length === 0) return -1
  return places.indexOf(findHeadline(page, { first: places[first] ?? 0, last: places[last] ?? 0 }))
}

function overlapsWith({ words: all }: Survey, chances: readonly number[]): number[] {
  const counts = countWords({ ...all, lists: all.lists.filter((_, row) => (chances[row] ?? 0) >= 0.5) })
  return all.lists.map((words, row) => {
    const self = (chances[row] ?? 0) >= 0.5 ? 1 : 0
    let known = 0
    for (const word of words) if ((counts[word] ?? 0) > self) known++
    return known / Math.max(3, words.length)
  })
}

/** For each row the last likely one passed when walking in one direction. */
function nearestLikely(chances: readonly number[], step: 1 | -1): number[] {
  const nearest = chances.map(() => -1)
  let seen = -1
  for (let row = step > 0 ? 0 : chances.length - 1; row >= 0 && row < chances.length; row += step) {
    nearest[row] = seen
    if ((chances[row] ?? 0) >= 0.5) seen = row
  }
  return nearest
}
