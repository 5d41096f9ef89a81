/**
 * Which cells of a page's tables read as one line with the others of their row. In: tags, out: the tags of these cells. A row of
 * figures is a line ("1 Kyle Busch 5040 5"); a row whose cells hold paragraphs, line breaks or tables lays out the page.
 */
import { isInline } from './open-elements.ts'
import type { Tag } from './tokens.ts'

const cell = new Set(['td', 'th'])

/** Tags that end a row, or leave it. */
const rowEnds = new Set(['tr', 'tbody', 'thead', 'tfoot', 'table', 'caption'])

export function cellsOfRows(tags: readonly Tag[]): ReadonlySet<Tag> {
  const found = new Set<Tag>()
  let row: Tag[] = []
  let plain = true
  for (const tag of tags) {
    if (cell.has(tag.name)) row.push(tag)
    else if (rowEnds.has(tag.name)) {
      const nested = tag.name === 'table' && tag.kind === 'open'
      if (plain && !nested) for (const each of row) found.add(each)
      row = []
      plain = nested || tag.name !== 'table'
    } else if (tag.kind !== 'comment' && (tag.name === 'br' || !isInline(tag.name))) plain = false
  }
  return found
}
