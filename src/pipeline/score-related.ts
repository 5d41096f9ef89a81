/** Reports that belong together against what a person says: pairs that tell one event, and how the two are related. */
import { type Tally, tallyOne, tallySet } from './fact-tallies.ts'
import type { ReportTruth } from './report-truth.ts'

export type Relation = 'exact-copy' | 'near-copy' | 'telling'

/** Two reports of one event, by source, and how they are related. */
export interface RelatedPair {
  readonly files: readonly [string, string]
  readonly relation: Relation
}

/** Pairs of reports with an event in common, and the relation of those that were found. */
export function tallyPairs(truths: readonly ReportTruth[], found: readonly RelatedPair[]): Tally[] {
  const wanted = relatedPairs(truths)
  const given = new Map(found.map((pair) => [pairKey(pair), pair.relation]))
  return [
    tallySet('', 'same-event', wanted.map(pairKey), [...given.keys()]),
    ...wanted.flatMap((pair) => {
      const key = pairKey(pair)
      const relation = given.get(key)
      if (relation === undefined) return []
      return [tallyOne(key, 'relation', { right: relation === pair.relation, wanted: pair.relation, given: relation })]
    }),
  ]
}

/** All pairs of reports whose events share a group, each once. */
export function relatedPairs(truths: readonly ReportTruth[]): RelatedPair[] {
  const groups = new Map<string, ReportTruth[]>()
  for (const truth of truths) {
    for (const group of new Set(truth.events.flatMap(({ group: word }) => word ?? []))) {
      groups.set(group, [...(groups.get(group) ?? []), truth])
    }
  }
  const pairs = [...groups.values()].flatMap((reports) =>
    reports.flatMap((first, index) =>
      reports.slice(index + 1).map((second): RelatedPair => {
        return { files: [first.file, second.file], relation: relationOf(first, second) }
      }),
    ),
  )
  return [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()]
}

/** Copies of one text are copies of each other; one near copy among them makes the pair a near copy. */
function relationOf(first: ReportTruth, second: ReportTruth): Relation {
  const origin = ({ file, copyOf }: ReportTruth): string => copyOf?.file ?? file
  if (origin(first) !== origin(second)) return 'telling'
  return [first, second].some(({ copyOf }) => copyOf?.kind === 'near-copy') ? 'near-copy' : 'exact-copy'
}

const pairKey = ({ files }: RelatedPair): string => [...files].sort().join(' + ')
