/** The catalogue as the search page uses it: for each row its days, and for each value of each facet its rows, loaded by parts. */
import {
  type CatalogueEvent,
  type CatalogueHead,
  type CataloguePart,
  type CatalogueParts,
  catalogueFacets,
} from '../../src/archive/search-form.ts'
import { dayText } from './query/days.ts'
import { readSteps } from './read-steps.ts'
import { type FacetName, mapFacets } from './search-state.ts'

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
  const size = head.rows
  const newestFirst = readSteps(head.days.map((step, at) => (at === 0 ? step : -step)))
  const days = Array.from({ length: size }, (_, row) => newestFirst[row] ?? null)
  const written = new Map([...new Set(days)].map((day) => [day, day === null ? 'undated' : dayText(day)]))
  const texts = days.map((day) => written.get(day) ?? '')
  const events = Array.from({ length: size }, (): string[] => [])
  const eventDays = Array.from({ length: size }, (): Span[] => [])
  const facets: Record<FacetName, readonly FacetRows[]> = {
    ...mapFacets((): readonly FacetRows[] => []),
    year: periods(texts.map((day) => day.slice(0, day === 'undated' ? 7 : 4))),
    month: periods(texts.map((day) => day.slice(0, 7))),
  }
  const readEvents = (told: readonly CatalogueEvent[]): void => {
    for (const [id, first, last, rows] of told)
      for (const row of readSteps(rows)) {
        events[row]?.push(id)
        eventDays[row]?.push({ first, last })
      }
    for (const spans of eventDays) spans.sort((a, b) => a.first - b.first || a.last - b.last)
  }
  const read = async (name: CataloguePart): Promise<void> => {
    if (name === 'events') return readEvents(await part(name))
    facets[name] = (await part(name)).map(([id, label, rows]) => ({ id, name: label, rows: readSteps(rows) }))
    facets.country = eitherOf(facets.acting, facets.mentioned)
  }
  const loading = new Map<CataloguePart, Promise<void>>()
  const loaded = new Set<CataloguePart>()
  const loadPart = async (name: CataloguePart): Promise<void> => {
    const before = loading.get(name) ?? read(name)
    loading.set(name, before)
    await before
    loaded.add(name)
  }
  return {
    size,
    days,
    updated: new Set(readSteps(head.updated)),
    eventDays,
    events,
    names: head.names,
    facets,
    load: async (names) => void (await Promise.all(names.map(loadPart))),
    hasFacets: () => catalogueFacets.every((name) => loaded.has(name)),
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
