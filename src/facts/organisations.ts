/** Sentences → the organisations they name. */
import { ORGANISATIONS } from '../reference/organisations.ts'
import { nameTrie } from '../text/name-trie.ts'
import { type Named, namedIn } from './named-in.ts'
import type { Sentence } from './reading.ts'

/** Every name, with either apostrophe → the organisation's id. */
const NAMES = nameTrie(
  ORGANISATIONS.flatMap(({ id, name, names }) =>
    [name, ...names].flatMap((each) => [
      [each, id] as const,
      [each.replaceAll("'", '’'), id] as const,
      [each.replaceAll('’', "'"), id] as const,
    ]),
  ),
)

/** Ids of the organisations a report names, by the longest name at each place, each with the first words that name it. */
export const findOrganisations = (sentences: readonly Sentence[]): Named =>
  namedIn(sentences, NAMES, 'organisation-name')
