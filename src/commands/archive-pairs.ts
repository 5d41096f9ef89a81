/** What the archive says belongs together. In: the archive, out: every pair of articles it calls copies, or tellings of one event. */
import { all, take } from '../archive/shelf.ts'
import type { Archive } from '../model.ts'
import type { RelatedPair } from '../pipeline/score-related.ts'

export function relatedReports({ articles }: Archive): RelatedPair[] {
  return all(articles).flatMap(({ article, relations }) =>
    relations
      .filter(({ id }) => article.id < id)
      .map(
        ({ id, kind }): RelatedPair => ({ files: [article.source, take(articles, id).article.source], relation: kind }),
      ),
  )
}
