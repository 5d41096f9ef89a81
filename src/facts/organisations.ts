/** Sentences → the organisations they name. */
import type { NameTrie } from '../text/name-trie.ts'
import { firstOfEach, type Named, namingsIn } from './named-in.ts'
import type { Sentence } from './reading.ts'

/** Ids of the organisations a report names, by the longest name at each place, each with the first words that name it. */
export const findOrganisations = (sentences: readonly Sentence[], names: NameTrie<string>): Named =>
  firstOfEach(namingsIn(sentences, names), 'organisation-name')
