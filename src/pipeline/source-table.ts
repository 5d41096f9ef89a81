/**
 * `sources.csv`, `sources.tsv` or `sources.jsonl`: one table that says of many raw files what a sidecar says of one. In: its
 * text, out: file → sidecar. Its columns are `file` (relative to the table's folder), `url`, `publisher`, `retrieved`.
 */
import { z } from 'zod'
import type { Notice, Sidecar } from '../model.ts'

const tableName = /(?:^|\/)sources\.(?:csv|tsv|jsonl)$/

export function isSourceTable(source: string): boolean {
  return tableName.test(source)
}

const rowSchema = z.object({
  file: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  publisher: z.string().min(1).optional(),
  retrieved: z.string().optional(),
})

export interface SourceTable {
  readonly sidecars: ReadonlyMap<string, Sidecar>
  readonly notices: readonly Notice[]
}

/** Reads a table; a row that names no file or holds an address that is none is a notice with its line. */
export function parseSourceTable(text: string, path: string): SourceTable {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const rows = path.endsWith('.jsonl') ? jsonRows(text) : separatedRows(text, path.endsWith('.tsv') ? '\t' : ',')
  const sidecars = new Map<string, Sidecar>()
  const notices: Notice[] = []
  for (const { line, row } of rows) {
    const result = rowSchema.safeParse(row)
    if (result.success) {
      const { file, ...sidecar } = result.data
      sidecars.set(folder + file.replace(/^\.\//, ''), sidecar)
    } else {
      const message = `${z.prettifyError(result.error).replaceAll('\n', ' ')}; wanted: file, url, publisher, retrieved. Row passed over.`
      notices.push({ path, line, code: 'bad-source-row', message })
    }
  }
  return { sidecars, notices }
}

interface Row {
  readonly line: number
  readonly row: unknown
}

function jsonRows(text: string): Row[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, row: parseRow(line) }]))
}

/** The row of a line, or null (which no row is) where it is no JSON. */
function parseRow(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** RFC 4180: the first row names the columns; cells may be quoted, a quote in them is doubled. */
function separatedRows(text: string, separator: ',' | '\t'): Row[] {
  const [header = { line: 1, cells: [] }, ...rows] = readCells(text.replace(/^\ufeff/, ''), separator)
  const names = header.cells.map((name) => name.trim().toLowerCase())
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({
      line,
      row: Object.fromEntries(names.flatMap((name, index) => filled(name, cells[index]))),
    }))
}

function filled(name: string, cell: string | undefined): [string, string][] {
  const value = cell?.trim() ?? ''
  return value === '' ? [] : [[name, value]]
}

function readCells(text: string, separator: ',' | '\t'): { line: number; cells: string[] }[] {
  const cell =
    separator === ','
      ? /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/y
      : /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/y
  const rows: { line: number; cells: string[] }[] = []
  let row: string[] = []
  let line = 1
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (!match) break
    const [all, quoted, plain = '', stop] = match
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (stop === separator) continue
    rows.push({ line, cells: row })
    line += all.split(/\r\n|\n|\r/).length - 1
    row = []
  }
  return row.length > 0 ? [...rows, { line, cells: row }] : rows
}
