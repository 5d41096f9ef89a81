/** The search page's sentences: names for codes, what was found, and what a search asks for, said for people. */
import { formatDate } from '../../src/archive/calendar.ts'
import { type Catalogue, findValue } from './catalogue.ts'
import { valuesMeant } from './evaluate.ts'
import { operators, type QueryField, type QueryNode, type QueryProblem } from './query/query.ts'
import { sayDays, sayQuery } from './query/say-query.ts'
import type { SearchSpeaker } from './search-speaker.ts'
import { type FacetName, facetNames, hasFilters, type SearchState } from './search-state.ts'

/** The name of one value of a facet; an unknown code stands for itself. */
export function nameValue(catalogue: Catalogue, facet: FacetName, value: string, speaker: SearchSpeaker): string {
  const { language, say, foreign } = speaker
  if (value === 'undated' && (facet === 'month' || facet === 'year')) return say('undated')
  if (value === 'unknown' && facet === 'publisher') return say('publisherUnknown')
  if (facet === 'month') return formatDate(language, value, 'date')
  return foreign(findValue(catalogue, facet, value)?.name ?? value)
}

/** A facet's title within a sentence. */
export function facetWord(facet: FacetName, { facet: titleOf }: SearchSpeaker): string {
  return titleOf(facet).toLowerCase()
}

/** `saying “Qin Gang”, South Korea or Japan`; empty for the whole archive. */
export function describeSearch(
  search: SearchState,
  tree: QueryNode | null,
  catalogue: Catalogue,
  speaker: SearchSpeaker,
): string {
  const { anyOf, say, foreign } = speaker
  const nameOf = (facet: FacetName, value: string): string => nameValue(catalogue, facet, value, speaker)
  const meant = (field: QueryField, value: string): string =>
    anyOf(valuesMeant(catalogue, { field, value }).map(({ id }) => nameOf(field, id))) || foreign(value)
  const query = tree ? sayQuery(tree, { speaker, clock: search.clock, nameOf: meant }) : ''
  const choices = facetNames.map((facet) => anyOf(search.chosen[facet].map((value) => nameOf(facet, value))))
  return [query, ...choices, sayRange(search, speaker)].filter(Boolean).join(say('alongside'))
}

/** `published from 1 January 2023 to 31 March 2023`, `with an event in 2022`; empty where no day is asked for. */
export function sayRange({ from, to, clock }: SearchState, speaker: SearchSpeaker): string {
  return from === '' && to === '' ? '' : sayDays(from, to, clock, speaker)
}

/** `2 reports saying “Qin Gang”, South Korea`; `5 reports in the archive`. @param found how many there are */
export function sayFound(
  found: number,
  search: SearchState,
  tree: QueryNode | null,
  catalogue: Catalogue,
  speaker: SearchSpeaker,
): string {
  const { say, count } = speaker
  const reports = found === 0 ? say('noReports') : count('report', found)
  if (tree === null && !hasFilters(search)) return say(found === 0 ? 'archiveEmpty' : 'inArchive', { reports })
  const asked = describeSearch(search, tree, catalogue, speaker)
  return say(tree === null ? 'foundWithin' : 'foundSaying', { reports, asked })
}

/** What is wrong with a query, in a sentence. */
export function sayProblem({ kind, word }: QueryProblem, { say, foreign }: SearchSpeaker): string {
  return say(kind, { word: foreign(word), fields: foreign(operators.join(' ')) })
}
