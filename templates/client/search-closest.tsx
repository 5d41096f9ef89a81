/** Below what was found, or in its place: reports that hold most of the words, and the way to all that hold any. */
import type { JSX } from 'preact'
import type { Catalogue } from './catalogue.ts'
import type { SearchAnswer } from './run-search.ts'
import { type LoadedRow, Result } from './search-results.tsx'
import type { SearchSpeaker } from './search-speaker.ts'
import type { ChangeSearch } from './search-state.ts'

interface ClosestProps {
  readonly answer: SearchAnswer
  readonly closest: readonly LoadedRow[]
  readonly catalogue: Catalogue
  readonly speaker: SearchSpeaker
  readonly onChange: ChangeSearch
}

export function ClosestReports({ answer, closest, catalogue, speaker, onChange }: ClosestProps): JSX.Element | null {
  const { anyWords } = answer
  if (closest.length === 0) return null
  return (
    <section class="search-closest" aria-labelledby="search-closest">
      <h2 id="search-closest">{speaker.say('closest')}</h2>
      {anyWords !== null && (
        <p>
          <button type="button" onClick={() => onChange((current) => ({ ...current, query: anyWords }))}>
            {speaker.say('anyWords')}
          </button>
        </p>
      )}
      <ol class="reports">
        {closest.map((loaded) => (
          <Result key={loaded.row} {...loaded} query={answer.search.query} {...{ catalogue, speaker }} />
        ))}
      </ol>
    </section>
  )
}
