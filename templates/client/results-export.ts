/** Rows of a search → the particulars that are exported, and a file of them handed to the reader. */
import { type TitleRow, titlesInFile } from '../../src/archive/search-form.ts'
import { type Catalogue, valuesOfRow } from './catalogue.ts'
import type { ExportedReport, ExportFormat } from './export-results.ts'

/** @param base the site's address in full, with its path: `https://example.org/archive/` */
export function exportedReports(
  catalogue: Catalogue,
  titles: ReadonlyMap<number, TitleRow>,
  rows: readonly number[],
  base: string,
): ExportedReport[] {
  return rows.flatMap((row) => {
    const [id, title, published, updated, url] = titles.get(row) ?? []
    if (id === undefined || title === undefined) return []
    const idsOf = (facet: 'acting' | 'mentioned' | 'person'): string[] =>
      valuesOfRow(catalogue, facet, row).map((value) => value.id)
    const nameOf = (facet: 'publisher' | 'agency'): string | null => {
      const [value] = valuesOfRow(catalogue, facet, row)
      return value === undefined || value.id === 'unknown' ? null : value.name
    }
    return [
      {
        id,
        address: `${base}a/${id}/`,
        url: url ?? null,
        title,
        publisher: nameOf('publisher'),
        agency: nameOf('agency'),
        published: published ?? null,
        updated: updated ?? null,
        acting: idsOf('acting').map((code) => code.toUpperCase()),
        mentioned: idsOf('mentioned').map((code) => code.toUpperCase()),
        people: idsOf('person'),
        events: catalogue.events[row] ?? [],
        language: valuesOfRow(catalogue, 'language', row)[0]?.id ?? 'und',
      },
    ]
  })
}

/** Titles of some rows, from the files they stand in. */
export async function loadTitles(base: string, rows: readonly number[]): Promise<ReadonlyMap<number, TitleRow>> {
  const shards = [...new Set(rows.map((row) => Math.floor(row / titlesInFile)))]
  const files = await Promise.all(
    shards.map(async (shard): Promise<[number, TitleRow][]> => {
      const titles: readonly TitleRow[] = await (await fetch(`${base}search/titles-${shard}.json`)).json()
      return titles.map((title, at) => [shard * titlesInFile + at, title])
    }),
  )
  return new Map(files.flat())
}

/** Saves a text as a file of the reader's. */
export function saveFile(text: string, { ending, mediatype }: ExportFormat): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${mediatype};charset=utf-8` }))
  link.download = `reports.${ending}`
  link.click()
  URL.revokeObjectURL(link.href)
}
