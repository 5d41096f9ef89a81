/** What the shades of a picture stand for. */
import type { JSX } from 'preact'
import type { Shade } from '../../src/archive/shades.ts'
import type { CountKey } from '../messages/messages.ts'
import { useMessages } from './messages.ts'

interface ShadeKeyProps {
  readonly steps: readonly Shade[]
  /** What is counted. */
  readonly word: CountKey
  /** Other signs of the picture: the class that draws them, and what they mean. */
  readonly others?: readonly { readonly class: string; readonly words: string }[]
}

/** `▢ 1 to 2 ▢ 3 to 9 reports`, then the other signs. */
export function ShadeKey({ steps, word, others = [] }: ShadeKeyProps): JSX.Element {
  const { countRange } = useMessages()
  return (
    <ul class="key">
      {steps.map(({ shade, from, to }, index) => (
        <li>
          <Swatch class={`shade-${shade}`} />
          {index === steps.length - 1 ? countRange(word, from, to) : from < to ? `${from}–${to}` : to}
        </li>
      ))}
      {others.map(({ class: className, words }) => (
        <li>
          <Swatch class={className} />
          {words}
        </li>
      ))}
    </ul>
  )
}

/** A sign of a picture, alone. */
export function Swatch({ class: className }: { readonly class: string }): JSX.Element {
  return (
    <svg
      class={`swatch ${className}`}
      viewBox="0 0 16 12"
      preserveAspectRatio="none"
      width="16"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0.5" y="0.5" width="15" height="11" />
    </svg>
  )
}
