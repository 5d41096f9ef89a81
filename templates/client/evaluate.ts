/** A query's tree → the reports it means, by set algebra over words (Pagefind), facets and days (the catalogue). */
import { type Catalogue, type FacetRows, findValue } from './catalogue.ts'
import { dayNumber } from './query/days.ts'
import type { FieldNode, QueryNode } from './query/query.ts'
import { complement, intersect, noRows, type Rows, rowsOf, unite } from './rows.ts'
import type { Clock } from './search-state.ts'
import type { WordIndex } from './word-index.ts'

export interface Ground {
  readonly index: WordIndex
  readonly catalogue: Catalogue
  /** Which day `before:`, `after:` and `on:` are about. */
  readonly clock: Clock
}

export async function evaluate(node: QueryNode, ground: Ground): Promise<Rows> {
  const { index, catalogue } = ground
  switch (node.kind) {
    case 'text':
      return (await index.find(node)).rows
    case 'field':
      return unite(
        catalogue.size,
        valuesMeant(catalogue, node).map(({ rows }) => rowsOf(catalogue.size, rows)),
      )
    case 'date':
      return rowsWithin(catalogue, ground.clock, node.first, node.last)
    case 'not':
      return complement(await evaluate(node.part, ground))
    case 'or':
      return unite(catalogue.size, await Promise.all(node.parts.map((part) => evaluate(part, ground))))
    case 'and':
      return intersect(catalogue.size, await Promise.all(node.parts.map((part) => evaluate(part, ground))))
  }
}

/** The values a field names: by id (`kr`, `qin-gang`), by whole name, or (people) by a part of the name. */
export function valuesMeant(
  catalogue: Catalogue,
  { field, value }: Pick<FieldNode, 'field' | 'value'>,
): readonly FacetRows[] {
  const wanted = fold(value)
  const exact = findValue(catalogue, field, field === 'pair' ? wanted.split('-').sort().join('-') : wanted)
  if (exact) return [exact]
  const named = catalogue.valuesOf(field).filter(({ name }) => fold(name) === wanted)
  if (named.length > 0 || field !== 'person') return named
  const words = wanted.split(/[\s-]+/)
  return catalogue.valuesOf('person').filter(({ name }) => {
    const own = fold(name).split(/[\s-]+/)
    return words.every((word) => own.includes(word))
  })
}

/** Case and accents make no difference between names. */
export function fold(text: string): string {
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * The rows of which a day lies in a range, both ends included. By events: of which one may have happened then. An
 * undated row is in no range.
 * @param first `2023-01-09`, null where open
 */
export function rowsWithin(catalogue: Catalogue, clock: Clock, first: string | null, last: string | null): Rows {
  const rows = noRows(catalogue.size)
  const from = first === null ? Number.NEGATIVE_INFINITY : dayNumber(first)
  const to = last === null ? Number.POSITIVE_INFINITY : dayNumber(last)
  for (let row = 0; row < catalogue.size; row += 1) {
    const day = catalogue.days[row]
    const within =
      clock === 'published'
        ? day !== undefined && day >= from && day <= to
        : catalogue.eventDays[row]?.some((span) => span.last >= from && span.first <= to)
    if (within) rows[row] = 1
  }
  return rows
}
