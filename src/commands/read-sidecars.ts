/** Reads everything that is said beside the raw files: `NAME.meta.yml` and tables of sources. A sidecar beats a table. */
import { type ListedFile, type Listing, readText } from '../files.ts'
import type { Notice, Sidecar } from '../model.ts'
import { isSidecar, parseSidecar, sidecarNames } from '../pipeline/sidecar.ts'
import { isSourceTable, parseSourceTable } from '../pipeline/source-table.ts'

/** What is said of each raw file. */
export interface Sidecars {
  readonly of: (source: string) => Sidecar | null
  /** A notice for each sidecar and each row of a table that no file was asked for. */
  readonly orphans: () => Notice[]
}

export interface Beside {
  readonly sidecars: Sidecars
  /** The raw files themselves. */
  readonly sources: readonly ListedFile[]
  readonly notices: Notice[]
}

export function readSidecars(listing: Listing): Beside {
  const notices: Notice[] = []
  const tables = listing.files.filter(({ source, trouble }) => isSourceTable(source) && !trouble)
  const files = listing.files.filter(({ source }) => isSidecar(source))
  const rows = new Map(tables.flatMap((file) => readTable(file, notices)))
  const own = new Map(files.flatMap((file) => readSidecar(file, notices)))
  const sources = listing.files.filter((file) => !files.includes(file) && !tables.includes(file))
  const unasked = new Set([...own.keys(), ...rows.keys()])
  const nameOf = (source: string): string | undefined => sidecarNames(source).find((each) => own.has(each))
  for (const { source } of sources) for (const name of [nameOf(source) ?? '', source]) unasked.delete(name)
  const of = (source: string): Sidecar | null => {
    const name = nameOf(source)
    const beside = name === undefined ? null : (own.get(name) ?? null)
    const row = rows.get(source) ?? null
    return beside || row ? { ...row, ...beside } : null
  }
  return { sidecars: { of, orphans: () => [...unasked].map(orphan) }, sources, notices }
}

function readTable(file: ListedFile, notices: Notice[]): [string, Sidecar][] {
  const table = parseSourceTable(readText(file.path) ?? '', file.source)
  notices.push(...table.notices)
  return [...table.sidecars]
}

function readSidecar(file: ListedFile, notices: Notice[]): [string, Sidecar | null][] {
  const { sidecar, notice } = parseSidecar(readText(file.path) ?? '', file.source)
  if (notice) notices.push(notice)
  return [[file.source, sidecar]]
}

function orphan(source: string): Notice {
  const message = 'no raw file of this name stands beside it; rename it after its file'
  return { path: source, line: null, code: 'orphan-sidecar', message }
}
