/**
 * `sources.csv`, `sources.tsv` or `sources.jsonl`: one table that says of many raw files what a sidecar says of one. In: its
 * text, out: file → sidecar. Its columns are `file` (relative to the table's folder), `url`, `publisher`, `retrieved`.
 */
import { z } from 'zod'
import type { Notice, Sidecar } from '../model.ts'
import { fitFields } from '../text/misfits.ts'
import { isTime, webAddress } from './sidecar.ts'

const tableName = /(?:^|\/)sources\.(?:csv|tsv|jsonl)$/

export function isSourceTable(source: string): boolean {
  return tableName.test(source)
}

const rowSchema = z.object({
  file: z.string().min(1),
  url: webAddress.optional(),
  publisher: z.string().min(1).optional(),
  retrieved: z.string().refine(isTime, 'no time such as 2024-03-12').optional(),
})

export interface SourceTable {
  readonly sidecars: ReadonlyMap<string, Sidecar>
  /** File → line of its row. */
  readonly lines: ReadonlyMap<string, number>
  readonly notices: readonly Notice[]
}

/** Reads a table; a row that names no file or holds an address that is none is a notice with its line. */
export function parseSourceTable(text: string, path: string): SourceTable {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const rows = path.endsWith('.jsonl') ? jsonRows(text) : separatedRows(text)
  const sidecars = new Map<string, Sidecar>()
  const lines = new Map<string, number>()
  const notices: Notice[] = []
  for (const { line, row } of rows) {
    const { value, misfits } = fitFields(rowSchema, row)
    if (misfits !== null) {
      const why = row === strayQuote ? strayQuote : misfits
      const message = `${why}; wanted: file, url, publisher, retrieved. ${value ? 'Read without that' : 'Row passed over'}.`
      notices.push({ path, line, code: 'bad-source-row', message })
    }
    if (!value) continue
    const { file, ...sidecar } = value
    const source = folder + file.replace(/^\.\//, '')
    sidecars.set(source, sidecar)
    lines.set(source, line)
  }
  return { sidecars, lines, notices }
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
function separatedRows(marked: string): Row[] {
  const text = marked.replace(/^\ufeff/, '')
  const [header = { line: 1, cells: [], quoted: true }, ...rows] = readCells(text, separatorOf(text))
  const names = header.cells.map((name) => name.trim().toLowerCase())
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells, quoted }) => ({
      line,
      row: quoted ? Object.fromEntries(names.flatMap((name, index) => filled(name, cells[index]))) : strayQuote,
    }))
}

type Separator = ',' | ';' | '\t'

/** One cell and what ends it. */
const cellOf: Readonly<Record<Separator, RegExp>> = {
  ',': /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/y,
  ';': /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n|\r|$)/y,
  '\t': /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/y,
}

/** What stands between the names of the columns: where the comma is the decimal sign, spreadsheets write semicolons. */
function separatorOf(text: string): Separator {
  const [header = ''] = text.split(/[\r\n]/, 1)
  return ([';', '\t'] as const).find((sign) => header.includes(sign)) ?? ','
}

/** A row that no file can be read from, and that says why. */
const strayQuote = 'a quotation mark that is not closed, or not doubled inside a cell'

function filled(name: string, cell: string | undefined): [string, string][] {
  const value = cell?.trim() ?? ''
  return value === '' ? [] : [[name, value]]
}

interface Cells {
  readonly line: number
  readonly cells: readonly string[]
  /** Quotation marks stand as they should. */
  readonly quoted: boolean
}

function readCells(text: string, separator: Separator): Cells[] {
  const cell = new RegExp(cellOf[separator])
  const rows: Cells[] = []
  let quotes = true
  let row: string[] = []
  let line = 1
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (!match) break
    const [all, quoted, plain = '', stop] = match
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (plain.trimStart().startsWith('"')) quotes = false
    if (stop === separator) continue
    rows.push({ line, cells: row, quoted: quotes })
    quotes = true
    line += all.split(/\r\n|\n|\r/).length - 1
    row = []
  }
  return row.length > 0 ? [...rows, { line, cells: row, quoted: quotes }] : rows
}
