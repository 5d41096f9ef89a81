/** The catalogue as the search page uses it: for each row its days, and for each value of each facet its rows. */
import type { CatalogueValue, SearchCatalogue } from '../../src/archive/search-catalogue.ts'
import { dayText } from './query/days.ts'
import type { FacetName } from './search-state.ts'

/** A value of a facet and the rows that have it. */
export interface FacetRows {
  readonly id: string
  readonly name: string
  readonly rows: readonly number[]
}

/** First and last day of something, as days since 1970. */
export interface Span {
  readonly first: number
  readonly last: number
}

export interface Catalogue {
  readonly size: number
  /** Publication day of each row, as days since 1970; null for an undated one. */
  readonly days: readonly (number | null)[]
  readonly updated: ReadonlySet<number>
  /** Days of the events each row reports, in their order in time. */
  readonly eventDays: readonly (readonly Span[])[]
  /** Ids of the events each row reports. */
  readonly events: readonly (readonly string[])[]
  readonly facets: Readonly<Record<FacetName, readonly FacetRows[]>>
  /** Names of one thing each. */
  readonly names: readonly (readonly string[])[]
}

/** What an archive without reports knows. */
export const emptyCatalogue: SearchCatalogue = {
  rows: 0,
  days: [],
  updated: [],
  facets: { acting: [], mentioned: [], pair: [], person: [], publisher: [], agency: [], language: [] },
  events: [],
  names: [],
}

export async function loadCatalogue(base: string): Promise<Catalogue> {
  return readCatalogue(await (await fetch(`${base}search/catalogue.json`)).json())
}

export function readCatalogue(file: SearchCatalogue): Catalogue {
  const size = file.rows
  const newestFirst = sums(file.days.map((step, at) => (at === 0 ? step : -step)))
  const days = Array.from({ length: size }, (_, row) => newestFirst[row] ?? null)
  const told = file.events.map(([id, first, last, rows]) => ({ id, span: { first, last }, rows: sums(rows) }))
  const events = Array.from({ length: size }, (): string[] => [])
  const eventDays = Array.from({ length: size }, (): Span[] => [])
  for (const { id, span, rows } of told)
    for (const row of rows) {
      events[row]?.push(id)
      eventDays[row]?.push(span)
    }
  for (const spans of eventDays) spans.sort((a, b) => a.first - b.first || a.last - b.last)
  const own = mapFacets(file)
  const texts = days.map((day) => (day === null ? 'undated' : dayText(day)))
  return {
    size,
    days,
    updated: new Set(sums(file.updated)),
    eventDays,
    events,
    names: file.names,
    facets: {
      ...own,
      country: eitherOf(own.acting, own.mentioned),
      year: periods(texts.map((day) => day.slice(0, day === 'undated' ? 7 : 4))),
      month: periods(texts.map((day) => day.slice(0, 7))),
    },
  }
}

function mapFacets({ facets }: SearchCatalogue): Record<keyof SearchCatalogue['facets'], FacetRows[]> {
  const values = (list: readonly CatalogueValue[]): FacetRows[] =>
    list.map(([id, name, rows]) => ({ id, name, rows: sums(rows) }))
  const { acting, mentioned, pair, person, publisher, agency, language } = facets
  return {
    acting: values(acting),
    mentioned: values(mentioned),
    pair: values(pair),
    person: values(person),
    publisher: values(publisher),
    agency: values(agency),
    language: values(language),
  }
}

/** Countries that act or are mentioned: no report has one in both lists. */
function eitherOf(acting: readonly FacetRows[], mentioned: readonly FacetRows[]): FacetRows[] {
  const also = new Map(mentioned.map((value) => [value.id, value.rows]))
  return acting.map(({ id, name, rows }) => ({
    id,
    name,
    rows: [...rows, ...(also.get(id) ?? [])].sort((a, b) => a - b),
  }))
}

function periods(keys: readonly string[]): FacetRows[] {
  const rows = new Map<string, number[]>()
  for (const [row, key] of keys.entries()) {
    const list = rows.get(key)
    if (list) list.push(row)
    else rows.set(key, [row])
  }
  return [...rows].map(([id, list]) => ({ id, name: id, rows: list }))
}

function sums(steps: readonly number[]): number[] {
  let sum = 0
  return steps.map((step) => {
    sum += step
    return sum
  })
}

/** A value of any facet by its id. */
export function findValue(catalogue: Catalogue, facet: FacetName, id: string): FacetRows | undefined {
  return catalogue.facets[facet].find((value) => value.id === id)
}

/** The values of a facet that a row has. */
export function valuesOfRow(catalogue: Catalogue, facet: FacetName, row: number): FacetRows[] {
  return catalogue.facets[facet].filter(({ rows }) => holds(rows, row))
}

/** By halving, since rows are in order. */
function holds(rows: readonly number[], row: number): boolean {
  let [from, to] = [0, rows.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rows[middle] ?? 0) < row) from = middle + 1
    else to = middle
  }
  return rows[from] === row
}
