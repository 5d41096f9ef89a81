/** Numbers drawn: each bar says what it counts and, where there is a page for it, leads there. */
import type { ComponentChildren, JSX } from 'preact'
import type { UrlPath } from '../../src/model.ts'
import type { CountKey } from '../messages/messages.ts'
import { useMessages } from './messages.ts'
import { Link } from './site.tsx'

export interface Bar {
  readonly label: string
  readonly number: number
  /** What the number counts; said aloud with it. */
  readonly unit: CountKey
  readonly to: UrlPath | null
}

/** Lying bars, one a row. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }): JSX.Element {
  const longest = Math.max(...bars.map(({ number }) => number))
  return (
    <ol class="bars">
      {bars.map((bar) => (
        <li>
          <MaybeLink to={bar.to}>{bar.label}</MaybeLink>
          <Amount bar={bar} />
          <svg class="bar" aria-hidden="true" focusable="false">
            <rect width={`${percent(bar.number, longest)}%`} height="3" rx="1.5" />
          </svg>
        </li>
      ))}
    </ol>
  )
}

/** Standing bars, one a year, month or day. */
export function Columns({ bars }: { readonly bars: readonly Bar[] }): JSX.Element {
  const longest = Math.max(...bars.map(({ number }) => number))
  return (
    <ol class="columns">
      {bars.map((bar) => (
        <li>
          <MaybeLink to={bar.to}>
            <Amount bar={bar} />
            <svg class="column" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect
                y={100 - columnHeight(bar.number, longest)}
                width="100"
                height={columnHeight(bar.number, longest)}
                class={bar.number === 0 ? 'none' : undefined}
              />
            </svg>
            <span class="label">{bar.label}</span>
          </MaybeLink>
        </li>
      ))}
    </ol>
  )
}

/** A bar's number; read aloud, with what it counts. */
function Amount({ bar: { number, unit } }: { readonly bar: Bar }): JSX.Element {
  const speaker = useMessages()
  return (
    <span class="number">
      <span aria-hidden="true">{number > 0 && speaker.number(number)}</span>
      <span class="visually-hidden">{speaker.count(unit, number) + speaker.say('comma')}</span>
    </span>
  )
}

function MaybeLink({
  to,
  children,
}: {
  readonly to: UrlPath | null
  readonly children: ComponentChildren
}): JSX.Element {
  return to === null ? <span>{children}</span> : <Link to={to}>{children}</Link>
}

/** Share of the longest bar in whole percent, never less than can be seen. */
function percent(number: number, longest: number): number {
  return Math.max(2, Math.round((number / longest) * 100))
}

/** An empty column is a hairline. */
function columnHeight(number: number, longest: number): number {
  return number === 0 ? 1 : Math.max(4, percent(number, longest))
}
