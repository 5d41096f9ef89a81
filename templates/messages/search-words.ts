/** The site's language → the words that the search page brings along for its script: those it says, and no others. */
import { type Messages, type Plural, type SearchCount, type SearchKey, searchCounts, sharedKeys } from './messages.ts'
import type { Speaker } from './speaker.ts'

export interface SearchWords {
  /** BCP 47, of the words. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Messages, their slots and tags unfilled. */
  readonly text: Readonly<Record<SearchKey, string>>
  readonly counts: Readonly<Record<SearchCount, Plural>>
  readonly facets: Messages['facets']
}

export function searchWords({ language, direction, message, forms, names }: Speaker): SearchWords {
  const shared = mapKeys(sharedKeys, message)
  return {
    language,
    direction,
    text: { ...names.search, ...shared },
    counts: mapKeys(searchCounts, forms),
    facets: names.facets,
  }
}

function mapKeys<Key extends string, Value>(keys: readonly Key[], makeValue: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, makeValue(key)])) as Record<Key, Value>
}
