/** Sets of reports: for each row of the catalogue 1 or 0. */
export type Rows = Uint8Array

export function noRows(size: number): Rows {
  return new Uint8Array(size)
}

export function allRows(size: number): Rows {
  return new Uint8Array(size).fill(1)
}

export function rowsOf(size: number, list: Iterable<number>): Rows {
  const rows = noRows(size)
  for (const row of list) rows[row] = 1
  return rows
}

/** The rows that are in every set. */
export function intersect(size: number, sets: readonly Rows[]): Rows {
  const rows = allRows(size)
  for (const set of sets) for (let row = 0; row < size; row += 1) rows[row] = (rows[row] ?? 0) & (set[row] ?? 0)
  return rows
}

/** The rows that are in any set. */
export function unite(size: number, sets: readonly Rows[]): Rows {
  const rows = noRows(size)
  for (const set of sets) for (let row = 0; row < size; row += 1) rows[row] = (rows[row] ?? 0) | (set[row] ?? 0)
  return rows
}

export function complement(set: Rows): Rows {
  return set.map((has) => 1 - has)
}

export function countRows(set: Rows): number {
  let count = 0
  for (let row = 0; row < set.length; row += 1) count += set[row] ?? 0
  return count
}

/** The rows of a set, in order. */
export function listRows(set: Rows): number[] {
  const list: number[] = []
  for (let row = 0; row < set.length; row += 1) if (set[row] === 1) list.push(row)
  return list
}
