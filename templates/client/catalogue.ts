/** The catalogue as the search page uses it: for each row its days, and for each value of each facet its rows, loaded by parts. */
import {
  type CatalogueEvent,
  type CatalogueHead,
  type CatalogueNames,
  type CataloguePart,
  type CatalogueParts,
  catalogueFacets,
} from '../../src/archive/search-form.ts'
import { dayText } from './query/days.ts'
import { readSteps } from './read-steps.ts'
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

/** A part of what is known of the rows. What isn't loaded has no values. */
export interface Catalogue {
  readonly size: number
  /** Publication day of each row, as days since 1970. Undated rows come last and have none. */
  readonly days: readonly number[]
  readonly updated: ReadonlySet<number>
  /** Days of the events each row reports, in their order in time; nothing for a row without. */
  readonly eventDays: readonly (readonly Span[] | undefined)[]
  /** Ids of the events each row reports. */
  readonly events: readonly (readonly string[] | undefined)[]
  /** What a facet knows by now; years and months are known from the start. */
  readonly valuesOf: (facet: FacetName) => readonly FacetRows[]
  readonly names: readonly CatalogueNames[]
  /** Loads parts that aren't there yet. */
  readonly load: (parts: readonly CataloguePart[]) => Promise<void>
  /** Whether all facets are there. */
  readonly hasFacets: () => boolean
}

/** The files a catalogue is made of: its head, and each part when it is asked for. */
export interface CatalogueFiles {
  readonly head: CatalogueHead
  readonly part: <Name extends CataloguePart>(name: Name) => Promise<CatalogueParts[Name]>
}

/** What an archive without reports knows. */
export const emptyCatalogue: CatalogueFiles = {
  head: { rows: 0, days: [], updated: [], names: [] },
  part: async () => [],
}

export async function loadCatalogue(base: string): Promise<Catalogue> {
  const read = async (name: string) => (await fetch(`${base}search/${name}.json`)).json()
  return readCatalogue({ head: await read('catalogue'), part: read })
}

export function readCatalogue({ head, part }: CatalogueFiles): Catalogue {
  const days = readSteps(head.days.map((step, at) => (at === 0 ? step : -step)))
  const events: (string[] | undefined)[] = []
  const eventDays: (Span[] | undefined)[] = []
  const loaded = new Map<FacetName, readonly FacetRows[]>()
  const readEvents = (told: readonly CatalogueEvent[]): void => {
    for (const [id, first, last, rows] of told)
      for (const row of readSteps(rows)) {
        addAt(events, row, id)
        addAt(eventDays, row, { first, last })
      }
    for (const spans of eventDays) spans?.sort((a, b) => a.first - b.first || a.last - b.last)
  }
  const read = async (name: CataloguePart): Promise<void> => {
    if (name === 'events') return readEvents(await part(name))
    const values = await part(name)
    loaded.set(
      name,
      values.map(([id, label, rows]) => ({ id, name: label, rows: readSteps(rows) })),
    )
  }
  const loading = new Map<CataloguePart, Promise<void>>()
  const loadPart = (name: CataloguePart): Promise<void> => {
    const before = loading.get(name) ?? read(name)
    loading.set(name, before)
    return before
  }
  const make: Readonly<Partial<Record<FacetName, () => readonly FacetRows[]>>> = {
    country: () => eitherOf(valuesOf('acting'), valuesOf('mentioned')),
    year: () => periods(head.rows, days, 4),
    month: () => periods(head.rows, days, 7),
  }
  const valuesOf = (name: FacetName): readonly FacetRows[] => {
    const values = loaded.get(name) ?? make[name]?.() ?? []
    if (name !== 'country' || (loaded.has('acting') && loaded.has('mentioned'))) loaded.set(name, values)
    return values
  }
  return {
    size: head.rows,
    days,
    updated: new Set(readSteps(head.updated)),
    eventDays,
    events,
    names: head.names,
    valuesOf,
    load: async (names) => void (await Promise.all(names.map(loadPart))),
    hasFacets: () => catalogueFacets.every((name) => loaded.has(name)),
  }
}

function addAt<Item>(lists: (Item[] | undefined)[], at: number, item: Item): void {
  const list = lists[at]
  if (list) list.push(item)
  else lists[at] = [item]
}

/** Countries that act or are mentioned: no report has one in both lists. */
function eitherOf(acting: readonly FacetRows[], mentioned: readonly FacetRows[]): FacetRows[] {
  const also = new Map(mentioned.map((value) => [value.id, value.rows]))
  return acting.map(({ id, name, rows }) => ({
    id,
    name,
    rows: Array.from(Uint32Array.from([...rows, ...(also.get(id) ?? [])]).sort()),
  }))
}

/** @param days of the rows that have one @param length of a period as it is written: 4 for years, 7 for months */
function periods(size: number, days: readonly number[], length: number): FacetRows[] {
  const rows = new Map<string, number[]>()
  let [day, period] = [Number.NaN, '']
  for (let row = 0; row < size; row += 1) {
    const own = days[row]
    if (own !== undefined && own !== day) period = dayText(own).slice(0, length)
    day = own ?? Number.NaN
    const key = own === undefined ? 'undated' : period
    const list = rows.get(key)
    if (list) list.push(row)
    else rows.set(key, [row])
  }
  return [...rows].map(([id, list]) => ({ id, name: id, rows: list }))
}

/** A value of any facet by its id. */
export function findValue(catalogue: Catalogue, facet: FacetName, id: string): FacetRows | undefined {
  return catalogue.valuesOf(facet).find((value) => value.id === id)
}

/** The values of a facet that a row has. */
export function valuesOfRow(catalogue: Catalogue, facet: FacetName, row: number): FacetRows[] {
  return catalogue.valuesOf(facet).filter(({ rows }) => holds(rows, row))
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
