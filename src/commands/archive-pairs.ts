/** What the archive says belongs together. In: the archive, out: every pair of articles that stand under one event. */
import type { Archive } from '../model.ts'
import type { RelatedPair } from '../pipeline/score-related.ts'

export function relatedReports({ articles, events }: Archive): RelatedPair[] {
  const sourceOf = (id: string): string => articles.byKey[id]?.article.source ?? id
  return events.keys.flatMap((key) => {
    const sources = (events.byKey[key]?.reports ?? []).map(({ id }) => sourceOf(id))
    return sources.flatMap((first, index) =>
      sources.slice(index + 1).map((second): RelatedPair => ({ files: [first, second], relation: 'telling' })),
    )
  })
}
