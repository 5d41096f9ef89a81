/** What a person says of a report's facts: the form of `truth.json` beside a folder of reports. */

export interface EventTruth {
  /** EDTF. */
  readonly date: string
  readonly countries: readonly string[]
  readonly mode: string
  /** Reports of one event have the same word here; an event without one is told once. */
  readonly group?: string | undefined
}

/** What a person says of one report (tests/facts-set/README.md tells by which rules). */
export interface ReportTruth {
  /** The raw file, relative to its folder. */
  readonly file: string
  readonly language: string
  /** Its name, or null where the page doesn't state it. */
  readonly publisher: string | null
  /** Ids and names that are all right. */
  readonly agency: readonly string[] | null
  readonly dateline: { readonly place: string; readonly country: string | null } | null
  /** Days. `updated` is there only where the page tells it. */
  readonly published: string | null
  readonly updated?: string | undefined
  readonly acting: readonly string[]
  readonly mentioned: readonly string[]
  readonly people: readonly PersonTruth[]
  /** Names that are neither wanted nor wrong. */
  readonly peopleOptional?: readonly string[] | undefined
  readonly events: readonly EventTruth[]
  /** Events that are neither wanted nor wrong. */
  readonly eventsOptional?: readonly EventTruth[] | undefined
  /** Who speaks in a paragraph (1-based) of the body. */
  readonly speakers?: readonly { readonly paragraph: number; readonly name: string }[] | undefined
  /** The report this one copies, word for word or nearly. */
  readonly copyOf?: { readonly kind: 'exact-copy' | 'near-copy'; readonly file: string } | undefined
}

export interface PersonTruth {
  readonly name: string
  /** Other forms of the name that are as right: an inflected one, one with a title. */
  readonly variants?: readonly string[] | undefined
  /** The office as printed; null where the report tells none. */
  readonly role: string | null
  /** Of the office; null for an organisation's. */
  readonly country: string | null
}
