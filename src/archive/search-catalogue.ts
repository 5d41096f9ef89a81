/**
 * What the search page knows of every report besides its words, in parts that are loaded as a search needs them. A report is
 * a row: its place among the archive's articles, newest first, the undated last. Each value of a facet has the rows that
 * have it.
 */
import type { Archive, ArchivedArticle } from '../model.ts'
import { pairName } from './names.ts'
import type { CatalogueHead, CatalogueNames, CatalogueParts, CatalogueValue } from './search-form.ts'
import { all, groupBy } from './shelf.ts'

export function catalogueHead(archive: Archive, names: readonly CatalogueNames[]): CatalogueHead {
  const reports = all(archive.articles)
  return {
    rows: reports.length,
    days: deltas(reports.flatMap(({ when }) => (when ? [dayNumber(when.day)] : []))).map((step, at) =>
      at === 0 ? step : -step,
    ),
    updated: deltas(reports.flatMap(({ when }, row) => (when?.clock === 'updated' ? [row] : []))),
    names,
  }
}

export function catalogueParts(archive: Archive): CatalogueParts {
  const reports = all(archive.articles)
  const rowOf = new Map(reports.map(({ article }, row) => [article.id, row]))
  const rowsOf = (ids: readonly string[]): number[] =>
    deltas(ids.flatMap((id) => rowOf.get(id) ?? []).sort((a, b) => a - b))
  const { language } = archive.config
  const countries = all(archive.countries)
  return {
    acting: countries.map(({ code, name, acting }) => [code.toLowerCase(), name, rowsOf(acting)]),
    mentioned: countries.map(({ code, name, mentioned }) => [code.toLowerCase(), name, rowsOf(mentioned)]),
    pair: all(archive.pairs).map(({ key, codes, reports: ids }) => [key, pairName(language, codes), rowsOf(ids)]),
    person: all(archive.people).map(({ id, name, reports: ids }) => [id, name, rowsOf(ids)]),
    publisher: suppliers(reports, ({ publisher }) => publisher ?? unknownPublisher),
    agency: suppliers(reports, ({ agency }) => agency),
    language: languages(reports, language),
    events: all(archive.events).map(({ id, date, reports: told }) => [
      id,
      dayNumber(edges(date).first),
      dayNumber(edges(date).last),
      rowsOf(told.map((report) => report.id)),
    ]),
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
