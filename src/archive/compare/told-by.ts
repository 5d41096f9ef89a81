/** A row of a comparison → who tells it: all reports, some of them or one alone; and its rows as a page shows them. */
import type { ComparedCell, ComparedRow } from '../../model.ts'

export type ToldBy = 'all' | 'some' | 'one'

export function toldBy(cells: ComparedRow['cells']): ToldBy {
  const telling = cells.filter((cell) => cell !== null).length
  return telling === cells.length ? 'all' : telling > 1 ? 'some' : 'one'
}

/** Below this what is told together shares but single words: the seeds' rows lie above it, those of independent reports mostly below. */
const sameWords = 0.15

/** Are the words that differ most of the row? */
export const inOtherWords = ({ likeness }: Pick<ComparedRow, 'likeness'>): boolean =>
  likeness !== null && likeness < sameWords

function joinCells(one: ComparedCell | null, other: ComparedCell | null): ComparedCell | null {
  if (one === null || other === null) return one ?? other
  return { paragraphs: [...one.paragraphs, ...other.paragraphs], own: [...one.own, ...other.own] }
}

/** Rows that follow each other and are told by one report each → one row, in which they stand side by side. */
export function joinAlone(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const joined: ComparedRow[] = []
  let open = false
  for (const row of rows) {
    const alone = toldBy(row.cells) === 'one'
    const last = joined.at(-1)
    if (alone && open && last) {
      const cells = row.cells.map((cell, column) => joinCells(last.cells[column] ?? null, cell))
      joined[joined.length - 1] = { cells, likeness: null }
    } else joined.push(row)
    open = alone
  }
  return joined
}
