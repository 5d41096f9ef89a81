/** Sentences and who could act in them → the states that they tell of together: "die beiden Minister", those that the opening names. */
import { OF_THREE } from '../reference/all-sides-words.ts'
import { namedIn } from './countries-left.ts'
import type { Party } from './parties.ts'
import type { Sentence } from './reading.ts'

/** Somebody of a state, or a body of it: not its bare name. */
export const isActor = ({ kind, countries }: Party): boolean =>
  countries.length > 0 && (kind === 'official' || kind === 'person' || kind === 'institution')

/**
 * "Die beiden Minister", "le sommet trilatéral": all the states a report is about, where they are as many as the words say.
 * @param own states whose office-holders the sentence names
 * @param told what the report may be about, the surest first
 */
export function statesOfAll(
  text: string,
  words: RegExp,
  own: readonly string[],
  told: readonly (readonly string[])[],
): readonly string[] | null {
  const several = words.exec(text)?.[0]
  if (several === undefined) return null
  const count = OF_THREE.test(several) ? 3 : 2
  return told.find((codes) => codes.length === count && own.every((code) => codes.includes(code))) ?? null
}

/** Countries that some sentences name as somebody's, not as a place. */
export const openedBy = (sentences: readonly Sentence[]): readonly string[] => [
  ...new Set(sentences.flatMap((sentence) => namedIn(sentence).map(({ code }) => code))),
]
