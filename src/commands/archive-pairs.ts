/** What the archive says belongs together. In: the archive, out: pairs of articles by source. */
import type { Archive } from '../model.ts'
import type { PassagePair } from '../pipeline/score-passages.ts'
import type { FoundPairs, RelatedPair } from '../pipeline/score-related.ts'

export function foundPairs(archive: Archive): FoundPairs {
  return { sameEvent: sameEventPairs(archive), related: relatedPairs(archive) }
}

/** Every pair of articles that stand under one event, that is: whose records hold the same event id. */
function sameEventPairs(archive: Archive): [string, string][] {
  const { byKey, keys } = archive.events
  return keys.flatMap((key) => {
    const sources = (byKey[key]?.reports ?? []).map(({ id }) => sourceOf(archive, id))
    return sources.flatMap((first, index) =>
      sources.slice(index + 1).map((second): [string, string] => [first, second]),
    )
  })
}

/** Every pair that the archive shows as copies or tellings of one event, from the first of the two. */
function relatedPairs(archive: Archive): RelatedPair[] {
  return archive.articles.keys.flatMap((key) =>
    (archive.articles.byKey[key]?.relations ?? [])
      .filter(({ id }) => key < id)
      .map(({ id, kind }) => ({ files: [sourceOf(archive, key), sourceOf(archive, id)] as const, relation: kind })),
  )
}

const sourceOf = ({ articles }: Archive, id: string): string => articles.byKey[id]?.article.source ?? id

/** Paragraphs of two reports, by source, that stand in one row of a comparison; null where none has both. */
export function pairedPassages(archive: Archive, one: string, other: string): PassagePair[] | null {
  for (const key of archive.events.keys) {
    const event = archive.events.byKey[key]
    const sources = event?.reports.map(({ id }) => sourceOf(archive, id)) ?? []
    if (!sources.includes(one) || !sources.includes(other)) continue
    const { reports = [], rows = [] } = event?.comparison ?? {}
    const columns = [one, other].map((source) => reports.findIndex(({ id }) => sourceOf(archive, id) === source))
    if (columns.includes(-1)) continue
    return rows.flatMap(({ cells }) => {
      const [left, right] = columns.map((column) => cells[column]?.paragraphs ?? [])
      return (left ?? []).flatMap((number) => (right ?? []).map((beside): PassagePair => [number, beside]))
    })
  }
  return null
}
