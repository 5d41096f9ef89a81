/** What a search is answered from. */
import type { Catalogue } from './catalogue.ts'
import type { Vocabulary } from './near-words.ts'
import { type NameTable, nameTable } from './other-names.ts'
import type { WordIndex } from './word-index.ts'

/** All that is asked: the words, the facts, and (only when a word stands nowhere) the archive's vocabulary. */
export interface Library {
  readonly index: WordIndex
  readonly catalogue: Catalogue
  readonly names: NameTable
  readonly vocabulary: Vocabulary
}

export function makeLibrary(index: WordIndex, catalogue: Catalogue, vocabulary: Vocabulary): Library {
  return { index, catalogue, names: nameTable(catalogue.names), vocabulary }
}
