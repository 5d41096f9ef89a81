/** What can be done with a search: keep it, follow it, take its results away. */
import type { JSX } from 'preact'
import { type ExportFormat, exportFormats } from './export-results.ts'
import type { SavedSearch } from './saved-searches.ts'

interface ToolsProps {
  /** How many reports were found. */
  readonly total: number
  readonly saved: readonly SavedSearch[]
  /** The address of the search shown. */
  readonly address: string
  readonly feed: string | null
  readonly base: string
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
  onSave,
  onForget,
  onExport,
}: ToolsProps): JSX.Element {
  const isSaved = saved.some((search) => search.address === address)
  return (
    <section class="search-tools" aria-labelledby="search-tools-title">
      <h2 id="search-tools-title" class="visually-hidden">
        This search
      </h2>
      {total > 0 && <Exports onExport={onExport} />}
      {feed !== null && <a href={base + feed}>Follow by feed</a>}
      {address !== '' && (
        <button type="button" onClick={isSaved ? () => onForget(address) : onSave}>
          {isSaved ? 'Forget this search' : 'Keep this search'}
        </button>
      )}
      {saved.length > 0 && (
        <details>
          <summary>Kept searches ({saved.length})</summary>
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

function Exports({ onExport }: Pick<ToolsProps, 'onExport'>): JSX.Element {
  return (
    <ul aria-label="Export these results">
      {exportFormats.map((format) => (
        <li key={format.ending}>
          <button type="button" onClick={() => onExport(format)}>
            <span class="visually-hidden">Export as </span>
            {format.name}
          </button>
        </li>
      ))}
    </ul>
  )
}
