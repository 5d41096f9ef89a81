/** A stretch of a passage → the evidence that it proves a fact: where it stands in the raw file, and by which rule. */
import type { Basis, Evidence, Passage } from '../model.ts'
import { sourceSpans } from '../text/passage.ts'

/** The words that prove a fact, as offsets in a passage's text. */
export interface Words {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/**
 * Evidence for the words given; one entry for each raw line they touch.
 * @param of the value proved, where the field holds several
 */
export function prove(words: Words, rule: string, basis: Basis, of?: string): Evidence[] {
  return sourceSpans(words.passage, words.start, words.end).map((span) => ({
    ...span,
    rule,
    basis,
    ...(of === undefined ? {} : { of }),
  }))
}
