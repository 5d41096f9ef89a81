/**
 * What the search page knows of every report besides its words, as one small file. A report is a row: its place among
 * the archive's articles, newest first, the undated last. Each value of a facet has the rows that have it.
 */
import type { Archive, ArchivedArticle } from '../model.ts'
import { pairName } from './names.ts'
import { all, groupBy } from './shelf.ts'

/** A value (code or id), its name, and its rows: the first, then the distance from each to the next. */
export type CatalogueValue = readonly [id: string, name: string, rows: readonly number[]]

/** An event: the first and last day it may have happened on, as days since 1970, and the rows that report it. */
export type CatalogueEvent = readonly [id: string, first: number, last: number, rows: readonly number[]]

export interface SearchCatalogue {
  /** How many reports there are. */
  readonly rows: number
  /** Publication day (or day of the update) of each dated row, days since 1970: the first, then how much older each next is. */
  readonly days: readonly number[]
  /** Rows whose only day is that of an update. */
  readonly updated: readonly number[]
  readonly facets: Readonly<Record<CatalogueFacet, readonly CatalogueValue[]>>
  readonly events: readonly CatalogueEvent[]
  /** Names of one thing each: a search for one of them asks for all. */
  readonly names: readonly (readonly string[])[]
}

export type CatalogueFacet = 'acting' | 'mentioned' | 'pair' | 'person' | 'publisher' | 'agency' | 'language'

/** @param namesOf what else a country is called in texts, by its code */
export function searchCatalogue(archive: Archive, namesOf: (code: string) => readonly string[]): SearchCatalogue {
  const reports = all(archive.articles)
  const rowOf = new Map(reports.map(({ article }, row) => [article.id, row]))
  const rowsOf = (ids: readonly string[]): number[] =>
    deltas(ids.flatMap((id) => rowOf.get(id) ?? []).sort((a, b) => a - b))
  const { language } = archive.config
  return {
    rows: reports.length,
    days: deltas(reports.flatMap(({ when }) => (when ? [dayNumber(when.day)] : []))).map((step, at) =>
      at === 0 ? step : -step,
    ),
    updated: deltas(reports.flatMap(({ when }, row) => (when?.clock === 'updated' ? [row] : []))),
    facets: {
      acting: all(archive.countries).map(
        ({ code, name, acting }) => [code.toLowerCase(), name, rowsOf(acting)] as const,
      ),
      mentioned: all(archive.countries).map(
        ({ code, name, mentioned }) => [code.toLowerCase(), name, rowsOf(mentioned)] as const,
      ),
      pair: all(archive.pairs).map(({ key, codes, reports: ids }) => [key, pairName(language, codes), rowsOf(ids)]),
      person: all(archive.people).map(({ id, name, reports: ids }) => [id, name, rowsOf(ids)]),
      publisher: suppliers(reports, ({ publisher }) => publisher ?? unknownPublisher),
      agency: suppliers(reports, ({ agency }) => agency),
      language: languages(reports, language),
    },
    events: all(archive.events).map(({ id, date, reports: told }) => [
      id,
      dayNumber(edges(date).first),
      dayNumber(edges(date).last),
      rowsOf(told.map((report) => report.id)),
    ]),
    names: otherNames(archive, namesOf),
  }
}

/** The page names it in the site's language. */
const unknownPublisher = { id: 'unknown', name: '' }

function suppliers(
  reports: readonly ArchivedArticle[],
  supplierOf: (article: ArchivedArticle['article']) => { readonly id: string; readonly name: string } | null,
): CatalogueValue[] {
  const names = new Map(
    reports.flatMap(({ article }) => {
      const supplier = supplierOf(article)
      return supplier ? [[supplier.id, supplier.name] as const] : []
    }),
  )
  return valuesOf(
    reports,
    (article) => supplierOf(article)?.id ?? null,
    (id) => names.get(id) ?? id,
  )
}

function languages(reports: readonly ArchivedArticle[], siteLanguage: string): CatalogueValue[] {
  const names = new Intl.DisplayNames(siteLanguage, { type: 'language' })
  return valuesOf(
    reports,
    ({ language }) => language,
    (id) => names.of(id) ?? id,
  )
}

function valuesOf(
  reports: readonly ArchivedArticle[],
  idOf: (article: ArchivedArticle['article']) => string | null,
  nameOf: (id: string) => string,
): CatalogueValue[] {
  const numbered = reports.map(({ article }, row) => ({ row, id: idOf(article) }))
  const groups = groupBy(numbered, ({ id }) => (id === null ? [] : [id]))
  return [...groups].map(([id, group]) => [id, nameOf(id), deltas(group.map(({ row }) => row))])
}

/** Names of the archive's countries, and of people whose names the reports shorten by their first words. */
function otherNames(archive: Archive, namesOf: (code: string) => readonly string[]): string[][] {
  const countries = all(archive.countries).map(({ code, name }) => [...new Set([name, ...namesOf(code)])])
  const people = all(archive.people).map(({ name }) => shortened(name))
  return [...countries, ...people].filter((names) => names.length > 1)
}

/** `Bilawal Bhutto Zardari` → also `Bhutto Zardari`. One word alone may be anybody's name. */
function shortened(name: string): string[] {
  const words = name.split(/\s+/)
  return words.length < 3 ? [name] : [name, words.slice(-2).join(' ')]
}

function deltas(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}

/** The days an EDTF date covers: `2023`, `2023-01`, `2023-01-09`. */
function edges(date: string): { readonly first: string; readonly last: string } {
  if (date.length === 10) return { first: date, last: date }
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` }
  const lastDay = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()
  return { first: `${date}-01`, last: `${date}-${lastDay}` }
}

/** Days since 1 January 1970. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00Z`) / 86_400_000
}
