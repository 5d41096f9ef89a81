/** What can be done with a search: keep it, follow it, take its results away. */
import type { JSX } from 'preact'
import { type ExportFormat, exportFormats } from './export-results.ts'
import type { SavedSearch } from './saved-searches.ts'
import type { SearchSpeaker } from './search-speaker.ts'

interface ToolsProps {
  /** How many reports were found. */
  readonly total: number
  readonly saved: readonly SavedSearch[]
  /** The address of the search shown. */
  readonly address: string
  readonly feed: string | null
  readonly base: string
  readonly speaker: SearchSpeaker
  readonly onSave: () => void
  readonly onForget: (address: string) => void
  readonly onExport: (format: ExportFormat) => void
}

export function SearchTools({
  total,
  saved,
  address,
  feed,
  base,
  speaker,
  onSave,
  onForget,
  onExport,
}: ToolsProps): JSX.Element {
  const { say, number } = speaker
  const isSaved = saved.some((search) => search.address === address)
  return (
    <section class="search-tools" aria-labelledby="search-tools-title">
      <h2 id="search-tools-title" class="visually-hidden">
        {say('thisSearch')}
      </h2>
      {total > 0 && <Exports speaker={speaker} onExport={onExport} />}
      {feed !== null && <a href={base + feed}>{say('follow')}</a>}
      {address !== '' && (
        <button type="button" onClick={isSaved ? () => onForget(address) : onSave}>
          {say(isSaved ? 'forget' : 'keep')}
        </button>
      )}
      {saved.length > 0 && (
        <details>
          <summary>{say('kept', { number: number(saved.length) })}</summary>
          <ul>
            {saved.map((search) => (
              <li key={search.address}>
                <a href={`${base}search/${search.address}`}>{search.name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Exports({ speaker: { say }, onExport }: Pick<ToolsProps, 'speaker' | 'onExport'>): JSX.Element {
  return (
    <ul aria-label={say('exportResults')}>
      {exportFormats.map((format) => {
        const name = format.name ?? say('plainText')
        return (
          <li key={format.ending}>
            <button type="button" aria-label={say('exportAs', { format: name })} onClick={() => onExport(format)}>
              {name}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
