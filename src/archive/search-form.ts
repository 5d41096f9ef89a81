/** The form of the files that the search in the browser reads: types, tables, and which file holds what. */
import type { UrlPath } from '../model.ts'

/** A value (code or id), its name, and its rows: the first, then the distance from each to the next. */
export type CatalogueValue = readonly [id: string, name: string, rows: readonly number[]]

/** An event: the first and last day it may have happened on, as days since 1970, and the rows that report it. */
export type CatalogueEvent = readonly [id: string, first: number, last: number, rows: readonly number[]]

/** What every search needs. */
export interface CatalogueHead {
  /** How many reports there are. */
  readonly rows: number
  /** Publication day (or day of the update) of each dated row, days since 1970: the first, then how much older each next is. */
  readonly days: readonly number[]
  /** Rows whose only day is that of an update: the first, then the distance to each next. */
  readonly updated: readonly number[]
  readonly names: readonly CatalogueNames[]
}

/** A Latin name of fewer letters is a word of its own: `US` would find every "us". */
const shortestName = 3

/** Whether a name can be told from other words. */
export function isTelling(name: string): boolean {
  const letters = name.replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return letters.length >= shortestName || !/^[a-z0-9]*$/i.test(letters)
}

/** Names of one thing: those that a search for any of them asks for, and others it may be asked by. */
export type CatalogueNames = readonly [searched: readonly string[], others: readonly string[]]

export const catalogueFacets = ['acting', 'mentioned', 'pair', 'person', 'publisher', 'agency', 'language'] as const
export type CatalogueFacet = (typeof catalogueFacets)[number]

/** Parts of the catalogue, each a file that is loaded when it is asked for. */
export const partNames = [...catalogueFacets, 'events'] as const
export type CataloguePart = (typeof partNames)[number]

export type CatalogueParts = Readonly<Record<CatalogueFacet, readonly CatalogueValue[]>> & {
  readonly events: readonly CatalogueEvent[]
}

/** Of each row what an exported list says of a report and the catalogue doesn't. */
export type TitleRow = readonly [
  id: string,
  title: string,
  published: string | null,
  updated: string | null,
  url: string | null,
]

/** Rows in one file of titles: who exports what was found loads only the files it stands in. */
export const titlesInFile = 500

export type SuggestionKind = 'country' | 'person' | 'pair' | 'event' | 'report'

/** Something the search box suggests: what it is, its name and its address. */
export type Suggestion = readonly [kind: SuggestionKind, name: string, url: UrlPath]

/** What the search box suggests from, and what it says with it in the site's language: no page has to bring the words along. */
export interface Suggestions {
  readonly words: SuggestionWords
  readonly all: readonly Suggestion[]
}

export interface SuggestionWords {
  /** BCP 47, of the words. */
  readonly language: string
  readonly title: string
  /** How many there are, by the forms of `Intl.PluralRules`. */
  readonly found: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
  readonly kinds: Readonly<Record<SuggestionKind, string>>
}

/** The archive's words lie in so many files, by their first sign: a slip or a beginning loads one or two. */
export const wordFiles = 16

/** The file that words beginning with a sign are in. */
export function wordFile(sign: string): number {
  return (sign.codePointAt(0) ?? 0) % wordFiles
}
