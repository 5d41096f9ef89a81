/** What the parts of the search for people share. Types only. */
import type { Evidence, Person } from '../model.ts'

/** A person and the words of the name by which the report may call him later. */
export interface KnownPerson extends Person {
  readonly words: readonly string[]
}

export interface People {
  readonly people: readonly KnownPerson[]
  readonly evidence: readonly Evidence[]
}

/** Where the report was filed, as far as that tells whose "the foreign minister" is: the dateline's country, else the national agency's. */
export interface Home {
  readonly country: string | null
  /** The words that say so. */
  readonly evidence: readonly Evidence[]
}
