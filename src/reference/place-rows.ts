/** Rows of a table, `CODE name|name` → each name with its country. */

/** "a|b" → its parts, without the spaces around them. */
export const partsOf = (list: string): string[] =>
  list
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)

/** One name and its country's ISO 3166-1 alpha-2 code for each name of the rows. */
export function placeRows(rows: string): readonly (readonly [string, string])[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => partsOf(row.slice(2)).map((name) => [name, row.slice(0, 2)] as const))
}
