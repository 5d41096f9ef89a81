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

/** A country that may be meant by "the foreign minister": that of the body which issued the report, of the national agency, of the dateline. */
export interface Home {
  readonly country: string
  /** Whose report it is, and not only where it was filed. */
  readonly sure: boolean
  /** Told by the name of the paper alone: enough for a minister, not for a spokesman. */
  readonly ofPaper?: boolean
  /** The words that say so. */
  readonly evidence: readonly Evidence[]
}
