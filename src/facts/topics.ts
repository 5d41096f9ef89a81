/** Sentences → the lasting topics they are about. */
import type { Evidence } from '../model.ts'
import { TOPICS } from '../reference/topics.ts'
import { prove } from './evidence.ts'
import { type Sentence, wordsIn } from './reading.ts'

/** Ids of the topics a report speaks of, sorted, each with the first words that do. */
export function findTopics(sentences: readonly Sentence[]): { ids: readonly string[]; evidence: readonly Evidence[] } {
  const found = new Map<string, readonly Evidence[]>()
  for (const sentence of sentences) {
    for (const { id, patterns } of TOPICS) {
      if (found.has(id)) continue
      const match = patterns
        .map((pattern) => sentence.text.matchAll(pattern).next().value)
        .find((hit) => hit !== undefined)
      if (match)
        found.set(id, prove(wordsIn(sentence, match.index, match.index + match[0].length), 'topic-words', 'stated', id))
    }
  }
  return { ids: [...found.keys()].sort(), evidence: [...found.values()].flat() }
}
