/** Reports that belong together against what a person says: pairs that tell one event, and how the two are related. */
import type { RelationKind } from '../model.ts'
import { type Tally, tallyOne, tallySet } from './fact-tallies.ts'
import type { ReportTruth } from './report-truth.ts'

/** Two reports of one event, by source, and how they are related. */
export interface RelatedPair {
  readonly files: readonly [string, string]
  readonly relation: RelationKind
}

/** Pairs whose records hold the same event, and pairs that the archive shows as copies or tellings of one event. */
export interface FoundPairs {
  readonly sameEvent: readonly (readonly [string, string])[]
  readonly related: readonly RelatedPair[]
}

/** Pairs of reports with an event in common, by the events' ids and by the archive; and how those found are related. */
export function tallyPairs(truths: readonly ReportTruth[], { sameEvent, related }: FoundPairs): Tally[] {
  const wanted = relatedPairs(truths)
  const given = new Map(related.map((pair) => [pairKey(pair), pair.relation]))
  const keys = wanted.map(pairKey)
  return [
    tallySet(
      '',
      'same-event',
      keys,
      sameEvent.map((files) => pairKey({ files })),
    ),
    tallySet('', 'related', keys, [...given.keys()]),
    ...wanted.flatMap(({ files, relation: wantedKind }) => {
      const key = pairKey({ files })
      const kind = given.get(key)
      if (kind === undefined) return []
      return [tallyOne(key, 'relation', { right: kind === wantedKind, wanted: wantedKind, given: kind })]
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
function relationOf(first: ReportTruth, second: ReportTruth): RelationKind {
  const origin = ({ file, copyOf }: ReportTruth): string => copyOf?.file ?? file
  if (origin(first) !== origin(second)) return 'telling'
  return [first, second].some(({ copyOf }) => copyOf?.kind === 'near-copy') ? 'near-copy' : 'exact-copy'
}

const pairKey = ({ files }: Pick<RelatedPair, 'files'>): string => [...files].sort().join(' + ')
