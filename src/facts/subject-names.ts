/** Tables of organisations and topics → the tries by which they are found: our own, and an archive's in addition. */
import { ORGANISATIONS, type Organisation } from '../reference/organisations.ts'
import { spelledOut, TOPICS, type Topic } from '../reference/topics.ts'
import { type NameTrie, nameTrie } from '../text/name-trie.ts'

export interface SubjectNames {
  /** Every name, with either apostrophe → the organisation's id. */
  readonly organisations: NameTrie<string>
  /** Every phrase, in all its combinations → the topic's id. */
  readonly topics: NameTrie<string>
}

/** @param organisations of the archive; of two with one name, theirs counts before ours */
export function subjectNamesOf(organisations: readonly Organisation[], topics: readonly Topic[]): SubjectNames {
  return {
    organisations: nameTrie([...organisations, ...ORGANISATIONS].flatMap(printedNames)),
    topics: nameTrie(
      [...topics, ...TOPICS].flatMap(({ id, phrases }) =>
        phrases.flatMap(spelledOut).map((phrase) => [phrase, id] as const),
      ),
    ),
  }
}

function printedNames({ id, name, names }: Organisation): (readonly [string, string])[] {
  return [name, ...names].flatMap((each) => [
    [each, id] as const,
    [each.replaceAll("'", '’'), id] as const,
    [each.replaceAll('’', "'"), id] as const,
  ])
}

/** Those of our own tables alone. */
export const ownSubjectNames: SubjectNames = subjectNamesOf([], [])
