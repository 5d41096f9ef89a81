/** Comparisons against what a person says: which paragraphs of two reports of one event tell the same. */
import { type Tally, tallySet } from './fact-tallies.ts'

/** Numbers of two paragraphs, one of each report, from 1. */
export type PassagePair = readonly [number, number]

/** What a person says of two reports in one language (tests/facts-set/README.md tells by which rules). */
export interface PassagesTruth {
  /** Raw files, relative to their folder. */
  readonly reports: readonly [string, string]
  /** Whether its misses were read while comparing was mended. */
  readonly half: 'read' | 'held'
  readonly same: readonly PassagePair[]
  /** Neither wanted nor wrong. */
  readonly optional?: readonly PassagePair[] | undefined
}

/**
 * Paragraphs paired, for all reports that are compared. Whether they are is what same-event pairs count.
 * @param pairedIn the paragraphs that stand in one row; null where the two stand in no comparison
 */
export function tallyPassages(
  truths: readonly PassagesTruth[],
  pairedIn: (one: string, other: string) => readonly PassagePair[] | null,
): Tally[] {
  return truths.flatMap(({ reports, half, same, optional = [] }) => {
    const paired = pairedIn(...reports)
    if (paired === null) return []
    const open = new Set(optional.map(String))
    const given = paired.map(String).filter((pair) => !open.has(pair))
    return [tallySet(reports.join(' + '), `passages-${half}`, same.map(String), given)]
  })
}
