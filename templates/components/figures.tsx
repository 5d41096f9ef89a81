/** A table of figures: the names of its columns, then its rows. */
import type { ComponentChildren, JSX } from 'preact'

interface FiguresProps {
  readonly columns: readonly string[]
  /** More classes of the table. */
  readonly class?: string
  /** One `<tbody>` or several. */
  readonly children: ComponentChildren
}

export function Figures({ columns, class: more, children }: FiguresProps): JSX.Element {
  return (
    <table class={more === undefined ? 'figures' : `figures ${more}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}
