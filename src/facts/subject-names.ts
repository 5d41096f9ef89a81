/** Tables of organisations and topics → the tries by which they are found: our own, and an archive's in addition. */
import { ORGANISATIONS, type Organisation } from '../reference/organisations.ts'
import { spelledOut, TOPICS, type Topic } from '../reference/topics.ts'
import { type NameTrie, nameTrie } from '../text/name-trie.ts'

export interface SubjectNames {
  /** Every name, with either apostrophe → the organisation's id. */
  readonly organisations: NameTrie<string>
  /** Every phrase, in all its combinations → the topic's id. */
  readonly topics: NameTrie<string>
  /** Ids of the topics that many reports name by the way. */
  readonly broad: ReadonlySet<string>
}

/** @param organisations of the archive; of two with one name, theirs counts before ours */
export function subjectNamesOf(organisations: readonly Organisation[], topics: readonly Topic[]): SubjectNames {
  const allTopics = [...topics, ...TOPICS]
  return {
    organisations: nameTrie([...organisations, ...ORGANISATIONS].flatMap(printedNames)),
    topics: nameTrie(
      allTopics.flatMap(({ id, phrases }) =>
        phrases.flatMap(spelledOut).flatMap((phrase) => capitalised(phrase).map((form) => [form, id] as const)),
      ),
    ),
    broad: new Set(allTopics.filter(({ broad }) => broad).map(({ id }) => id)),
  }
}

/** "rare earths" → as it stands, at a sentence's start ("Rare earths") and in a headline ("Rare Earths"). */
const capitalised = (phrase: string): readonly string[] => [
  phrase,
  phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  phrase.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
]

function printedNames({ id, name, names }: Organisation): (readonly [string, string])[] {
  return [name, ...names].flatMap((each) => [
    [each, id] as const,
    [each.replaceAll("'", '’'), id] as const,
    [each.replaceAll('’', "'"), id] as const,
  ])
}

/** Those of our own tables alone. */
export const ownSubjectNames: SubjectNames = subjectNamesOf([], [])
