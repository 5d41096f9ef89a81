/** The days of a search: a chart of its reports over time to pick from, and a range to write. */
import type { JSX } from 'preact'
import { formatDate } from '../../src/archive/calendar.ts'
import { daysOf } from './query/days.ts'
import type { SearchSpeaker } from './search-speaker.ts'
import { type ChangeSearch, clocks, type SearchState } from './search-state.ts'
import type { TimeBar } from './time-bars.ts'

interface DaysProps {
  readonly search: SearchState
  readonly bars: readonly TimeBar[]
  readonly speaker: SearchSpeaker
  /** Whether there is room to show it from the start. */
  readonly open: boolean
  readonly onChange: ChangeSearch
}

export function SearchDays({ search, bars, speaker, open, onChange }: DaysProps): JSX.Element {
  const { say } = speaker
  return (
    <details class="search-days" open={open}>
      <summary>{say('overTime')}</summary>
      <TimeChart {...{ search, bars, speaker, onChange }} />
      <div class="search-range">
        <Day name="from" label={say('from')} {...{ search, speaker, onChange }} />
        <Day name="to" label={say('to')} {...{ search, speaker, onChange }} />
        <label>
          {say('by')}{' '}
          <select
            value={search.clock}
            onChange={({ currentTarget }) =>
              onChange((current) => ({
                ...current,
                clock: clocks.find((clock) => clock === currentTarget.value) ?? 'published',
              }))
            }
          >
            <option value="published">{say('dayOfPublication')}</option>
            <option value="event">{say('dayOfEvent')}</option>
          </select>
        </label>
      </div>
    </details>
  )
}

/** Each bar is a button that asks for its period, or for all again. */
function TimeChart({ search, bars, speaker, onChange }: Omit<DaysProps, 'open'>): JSX.Element | null {
  const { language, say } = speaker
  const highest = Math.max(1, ...bars.map(({ count }) => count))
  if (bars.length === 0) return null
  return (
    <>
      <ol class="time-bars" aria-label={say('byPeriod')}>
        {bars.map(({ period, count }) => (
          <li key={period}>
            <button
              type="button"
              class="time-bar"
              title={sayBar({ period, count }, speaker)}
              aria-pressed={isWithin(period, search)}
              onClick={() => onChange((current) => pick(current, period))}
            >
              <span class="visually-hidden">{sayBar({ period, count }, speaker)}</span>
              <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect y={100 - height(count, highest)} width="10" height={height(count, highest)} />
              </svg>
            </button>
          </li>
        ))}
      </ol>
      <p class="time-edges" aria-hidden="true">
        <span>{formatDate(language, bars[0]?.period ?? '', 'short')}</span>
        <span>{formatDate(language, bars.at(-1)?.period ?? '', 'short')}</span>
      </p>
    </>
  )
}

/** `January 2023: 4 reports`. */
function sayBar({ period, count }: TimeBar, { language, say, count: counted }: SearchSpeaker): string {
  return say('labelled', { label: formatDate(language, period, 'date'), value: counted('report', count) })
}

/** An empty period is a hairline, a single report can be seen. */
function height(count: number, highest: number): number {
  return count === 0 ? 1 : Math.max(6, Math.round((count / highest) * 100))
}

function pick(search: SearchState, period: string): SearchState {
  const isPicked = search.from === period && search.to === period
  return { ...search, from: isPicked ? '' : period, to: isPicked ? '' : period }
}

function isWithin(period: string, { from, to }: SearchState): boolean {
  if (from === '' && to === '') return false
  const own = daysOf(period)
  const [first, last] = [daysOf(from)?.first ?? '', daysOf(to)?.last ?? '9999-12-31']
  return own !== null && own.first >= first && own.last <= last
}

interface DayProps extends Pick<DaysProps, 'search' | 'speaker' | 'onChange'> {
  readonly name: 'from' | 'to'
  readonly label: string
}

function Day({ name, label, search, speaker, onChange }: DayProps): JSX.Element {
  const wrong = search[name] !== '' && daysOf(search[name]) === null
  return (
    <label>
      {label}{' '}
      <input
        type="text"
        name={name}
        inputMode="numeric"
        placeholder="2023-01-09"
        autocomplete="off"
        value={search[name]}
        aria-invalid={wrong}
        onChange={({ currentTarget }) => onChange((current) => ({ ...current, [name]: currentTarget.value.trim() }))}
      />
      {wrong && <span class="search-wrong">{speaker.say('wrongDay')}</span>}
    </label>
  )
}
