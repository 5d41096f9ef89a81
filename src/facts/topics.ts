/** Sentences → the lasting topics they are about. */
import { spelledOut, TOPICS } from '../reference/topics.ts'
import { nameTrie } from '../text/name-trie.ts'
import { type Named, namedIn } from './named-in.ts'
import type { Sentence } from './reading.ts'

/** Every phrase, in all its combinations → the topic's id. */
const PHRASES = nameTrie(
  TOPICS.flatMap(({ id, phrases }) => phrases.flatMap(spelledOut).map((phrase) => [phrase, id] as const)),
)

/** Ids of the topics a report speaks of, each with the first words that do. */
export const findTopics = (sentences: readonly Sentence[]): Named => namedIn(sentences, PHRASES, 'topic-words')
