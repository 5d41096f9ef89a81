/** Sentences → the lasting topics they are about. */
import type { NameTrie } from '../text/name-trie.ts'
import { type Named, namedIn } from './named-in.ts'
import type { Sentence } from './reading.ts'

/** Ids of the topics a report speaks of, each with the first words that do. */
export const findTopics = (sentences: readonly Sentence[], phrases: NameTrie<string>): Named =>
  namedIn(sentences, phrases, 'topic-words')
