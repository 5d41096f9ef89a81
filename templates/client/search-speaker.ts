/** Says what the search page's script has to say, in the words that its page brought along. */
import { countedForm, piecesOf } from '../messages/fill.ts'
import type { RichValues, SearchCount, SearchKey, SearchWording, Values } from '../messages/messages.ts'
import type { SearchWords } from '../messages/search-words.ts'
import type { FacetName } from './search-state.ts'

export interface SearchSpeaker {
  readonly language: string
  /** A message as plain text. */
  readonly say: <Key extends SearchKey>(key: Key, ...values: Values<SearchWording[Key]>) => string
  /** A message in pieces: text, and the things that stand in it. */
  readonly pieces: <Key extends SearchKey, Thing>(
    key: Key,
    values: RichValues<SearchWording[Key], Thing>,
  ) => (string | Thing)[]
  /** `1,234 reports`. */
  readonly count: (key: SearchCount, number: number) => string
  readonly number: (number: number) => string
  readonly facet: (name: FacetName) => string
  /** `a, b and c`. */
  readonly allOf: (words: readonly string[]) => string
  /** `a, b or c`. */
  readonly anyOf: (words: readonly string[]) => string
  /** A name or a word of a report amid words that run from right to left, kept from moving what stands beside it. */
  readonly foreign: (text: string) => string
}

/** First strong isolate and its end (Unicode Bidirectional Algorithm, UAX 9, 2.1). */
const isolated = (text: string): string => `\u2068${text}\u2069`

export function makeSearchSpeaker({ language, direction, text, counts, facets }: SearchWords): SearchSpeaker {
  const locale = language === 'en' ? 'en-GB' : language
  const { format } = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
  const plurals = new Intl.PluralRules(locale)
  const all = new Intl.ListFormat(locale, { type: 'conjunction' })
  const any = new Intl.ListFormat(locale, { type: 'disjunction' })
  return {
    language,
    say: (key, ...[values]) => piecesOf<string>(text[key], values ?? {}).join(''),
    pieces: (key, values) => piecesOf(text[key], values),
    count: (key, number) => countedForm(counts[key], plurals, number, format(number)),
    number: format,
    facet: (name) => facets[name],
    allOf: (words) => all.format(words),
    anyOf: (words) => any.format(words),
    foreign: (word) => (direction === 'rtl' ? isolated(word) : word),
  }
}
