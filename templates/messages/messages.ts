/** What a table of messages holds in any language: the keys of the English one, each with words. */

import type { Lack } from '../../src/archive/coverage.ts'
import type { DataFileName } from '../../src/archive/data-files.ts'
import type { SuggestionKind } from '../../src/archive/search-form.ts'
import type {
  Basis,
  ContradictionReading,
  EventKinship,
  EventMode,
  LineRole,
  RefusalCauseCode,
  RefusalReason,
  RelationKind,
  SourceLine,
  TimeBasis,
} from '../../src/model.ts'
import type { FacetName, SortOrder } from '../client/search-state.ts'
import type { en } from './en.ts'

/** A counted thing in each form its language has (`Intl.PluralRules`); `{n}` is the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

type English = typeof en
type Words<Group> = { readonly [Key in keyof Group]: string }

export type TextKey = keyof English['text']
export type CountKey = keyof English['counts']
export type SectionName = keyof English['sections']

/** A missing key is an error of types, in English too where the model has the word. */
export interface Messages {
  readonly text: Words<English['text']>
  readonly search: Words<English['search']>
  readonly facets: Readonly<Record<FacetName, string>>
  readonly sorts: Readonly<Record<SortOrder, string>>
  readonly suggested: Readonly<Record<SuggestionKind, string>>
  readonly counts: Readonly<Record<CountKey, Plural>>
  readonly sections: Words<English['sections']>
  readonly modes: Readonly<Record<EventMode, string>>
  readonly lanes: Readonly<Record<EventMode, string>>
  readonly relations: Readonly<Record<RelationKind, string>>
  readonly kinships: Readonly<Record<EventKinship, string>>
  readonly bases: Readonly<Record<Basis, string>>
  readonly publisherBases: Readonly<Record<'stated' | 'inferred' | 'sidecar', string>>
  readonly readings: Readonly<Record<ContradictionReading['from'], string>>
  readonly lacks: Readonly<Record<Lack, string>>
  readonly timeBases: Readonly<Record<TimeBasis, string>>
  readonly fates: Readonly<Record<SourceLine['fate'], string>>
  readonly roles: Readonly<Record<LineRole, string>>
  readonly reasons: Words<English['reasons']>
  readonly fields: Words<English['fields']>
  readonly refusals: Readonly<Record<RefusalReason, { readonly what: string; readonly remedy: string }>>
  readonly refusalCauses: Readonly<Record<RefusalCauseCode, string>>
  readonly characters: Words<English['characters']>
  readonly dataFiles: Readonly<Record<DataFileName, string>>
  readonly spelled: readonly string[]
}

/** The names in `{…}` of a message, and those of its `<…>…</…>`. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
type Tags<Text extends string> = Text extends `${string}</${infer Name}>${infer Rest}` ? Name | Tags<Rest> : never

/** What fills the slots of a message. */
type Filling<Text extends string, Value> = Readonly<Record<Slots<Text>, Value>>

/** The values a message asks for; none where it has no slots. */
export type Values<Text extends string> = [Slots<Text>] extends [never]
  ? readonly []
  : readonly [values: Filling<Text, string | number>]

/** What fills a message that isn't plain text: things for its slots, and for each of its tags what to make of the words. */
export type RichValues<Text extends string, Thing> = Filling<Text, Thing | string | number> &
  Readonly<Record<Tags<Text>, (words: string) => Thing>>

/** The English words of a message, by which its slots are known. */
export type Wording<Key extends TextKey> = English['text'][Key]

/** Messages of the pages that the search page's script says as well. */
export const sharedKeys = [
  'undated',
  'updatedThen',
  'updatedOn',
  'publisherUnknown',
  'countries',
  'sentence',
  'labelled',
  'comma',
] as const satisfies readonly TextKey[]

/** What the search page's script says, in English. */
export type SearchWording = English['search'] & Pick<English['text'], (typeof sharedKeys)[number]>

export type SearchKey = keyof SearchWording

/** Things that the search page's script counts. */
export const searchCounts = ['report', 'hitPlace'] as const satisfies readonly CountKey[]

export type SearchCount = (typeof searchCounts)[number]
