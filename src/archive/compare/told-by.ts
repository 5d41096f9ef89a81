/** A row of a comparison → who tells it: all reports, some of them or one alone. */
import type { ComparedRow } from '../../model.ts'

export type ToldBy = 'all' | 'some' | 'one'

export function toldBy(cells: ComparedRow['cells']): ToldBy {
  const telling = cells.filter((cell) => cell !== null).length
  return telling === cells.length ? 'all' : telling > 1 ? 'some' : 'one'
}
