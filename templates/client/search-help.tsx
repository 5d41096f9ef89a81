/** What helps a search along: what is wrong with it, what else was searched, what was meant, what to drop. */
import type { JSX } from 'preact'
import type { Catalogue } from './catalogue.ts'
import { quoted } from './query/say-query.ts'
import type { SearchAnswer } from './run-search.ts'
import type { Advice } from './search-advice.ts'
import type { SearchSpeaker } from './search-speaker.ts'
import type { ChangeSearch, SearchState } from './search-state.ts'
import { facetWord, nameValue, sayFound, sayProblem } from './search-words.ts'

interface HelpProps {
  readonly answer: SearchAnswer
  readonly catalogue: Catalogue
  readonly speaker: SearchSpeaker
  readonly onChange: ChangeSearch
}

/** Problems, each with the word it is about; a slip mended; names added. Empty where all is well. */
export function SearchHelp({ answer, speaker, onChange }: HelpProps): JSX.Element {
  const { search, problems, mended, names } = answer
  const { say, pieces, foreign } = speaker
  return (
    <>
      {problems.map((problem) => (
        <p key={problem.start} class="notice search-problem">
          <code dir="auto">
            {search.query.slice(0, problem.start)}
            <mark>{search.query.slice(problem.start, problem.end)}</mark>
            {search.query.slice(problem.end)}
          </code>{' '}
          {sayProblem(problem, speaker)}
        </p>
      ))}
      {mended !== null && (
        <p class="notice">
          {pieces('didYouMean', {
            query: (
              <button type="button" dir="auto" onClick={() => onChange((current) => ({ ...current, query: mended }))}>
                {mended}
              </button>
            ),
          })}
        </p>
      )}
      {(names.length > 0 || search.asTyped) && (
        <p class="notice search-names">
          {names.length > 0 &&
            say('alsoSearched', {
              names: names.flatMap(([, ...others]) => others.map(foreign)).join(say('comma')),
            })}{' '}
          <button type="button" onClick={() => onChange((current) => ({ ...current, asTyped: !current.asTyped }))}>
            {say(search.asTyped ? 'otherNamesToo' : 'onlyAsTyped')}
          </button>
        </p>
      )}
    </>
  )
}

/** Why nothing is here, and what would find something. */
export function NothingFound({ answer, catalogue, speaker, onChange }: HelpProps): JSX.Element {
  const { search, tree, advice } = answer
  const { say, count } = speaker
  return (
    <div class="search-nothing">
      <h3>{sayFound(0, search, tree, catalogue, speaker)}</h3>
      {advice.length > 0 ? (
        <>
          <p>{say('dropOne')}</p>
          <ul>
            {advice.map((change) => (
              <li>
                <button type="button" onClick={() => onChange(() => change.search)}>
                  {say('labelled', {
                    label: sayDropped(change, search, catalogue, speaker),
                    value: count('report', change.count),
                  })}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{say('namesAsPrinted')}</p>
      )}
    </div>
  )
}

function sayDropped({ dropped }: Advice, search: SearchState, catalogue: Catalogue, speaker: SearchSpeaker): string {
  const { say, allOf } = speaker
  if (dropped === 'quotation marks') return say('withoutQuotation')
  if (dropped === 'days') return say('withoutDays')
  if ('part' in dropped) return say('withoutPart', { part: quoted(dropped.part, speaker) })
  const { facet } = dropped
  const names = search.chosen[facet].map((value) => nameValue(catalogue, facet, value, speaker))
  return say('withoutFacet', { facet: facetWord(facet, speaker), names: allOf(names) })
}
