/** A table of squares, darker where they hold more: a column a time, their sums at the end of each row. */
import type { ComponentChildren, JSX } from 'preact'
import { useMessages } from './messages.ts'

interface SquaresProps {
  readonly caption: string
  /** More classes of the table. */
  readonly class?: string
  /** The columns' names, each a `<th>`. */
  readonly columns: readonly JSX.Element[]
  /** The rows. */
  readonly children: ComponentChildren
}

export function Squares({ caption, class: more, columns, children }: SquaresProps): JSX.Element {
  const { say } = useMessages()
  return (
    <table class={more === undefined ? 'squares' : `squares ${more}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns}
          <th scope="col" class="total">
            {say('allColumn')}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
