/** Reads everything that is said beside the raw files: `NAME.meta.yml` and tables of sources. A sidecar beats a table. */
import { type ListedFile, type Listing, readBytes, toText } from '../files.ts'
import type { Notice, Sidecar } from '../model.ts'
import { isSidecar, parseSidecar, sidecarNames } from '../pipeline/sidecar.ts'
import { isSourceTable, parseSourceTable, type SourceTable } from '../pipeline/source-table.ts'

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
  const files = listing.files.filter(({ source, trouble }) => isSidecar(source) && !trouble)
  const read = tables.map((file) => readTable(file, notices))
  const rows = new Map(read.flatMap(({ sidecars }) => [...sidecars]))
  const own = new Map(files.flatMap((file) => readSidecar(file, notices)))
  const sources = listing.files.filter((file) => !files.includes(file) && !tables.includes(file))
  const unasked = new Map([...read.flatMap(({ unnamed }) => [...unnamed]), ...[...own.keys()].map(orphan)])
  const nameOf = (source: string): string | undefined => sidecarNames(source).find((each) => own.has(each))
  for (const { source } of sources) {
    const [first = '', second] = sidecarNames(source).filter((name) => own.has(name))
    for (const name of [first, source]) unasked.delete(name)
    if (second !== undefined && unasked.has(second)) unasked.set(second, surplus(second, first))
  }
  const of = (source: string): Sidecar | null => {
    const name = nameOf(source)
    const beside = name === undefined ? null : (own.get(name) ?? null)
    const row = rows.get(source) ?? null
    return beside || row ? { ...row, ...beside } : null
  }
  return { sidecars: { of, orphans: () => [...unasked.values()] }, sources, notices }
}

/** A table's rows, and for each a notice that is told where no raw file is called so. */
function readTable(
  file: ListedFile,
  notices: Notice[],
): { sidecars: SourceTable['sidecars']; unnamed: [string, Notice][] } {
  const table = parseSourceTable(textOf(file, notices), file.source)
  notices.push(...table.notices)
  const unnamed = [...table.lines].map(([source, line]): [string, Notice] => {
    const message = `no raw file is called ${source}; names are relative to the folder of this table`
    return [source, { path: file.source, line, code: 'orphan-row', message }]
  })
  return { sidecars: table.sidecars, unnamed }
}

function readSidecar(file: ListedFile, notices: Notice[]): [string, Sidecar | null][] {
  const { sidecar, notice } = parseSidecar(textOf(file, notices), file.source)
  if (notice) notices.push(notice)
  return [[file.source, sidecar]]
}

/** What a file says; nothing, and a notice, where the system doesn't let it be read. */
function textOf({ path, source }: ListedFile, notices: Notice[]): string {
  const bytes = readBytes(path)
  if (!('code' in bytes)) return toText(bytes)
  const message = `could not be read (${bytes.code}); check its rights`
  notices.push({ path: source, line: null, code: 'unreadable', message })
  return ''
}

function orphan(source: string): [string, Notice] {
  const message = 'no raw file of this name stands beside it; rename it after its file'
  return [source, { path: source, line: null, code: 'orphan-sidecar', message }]
}

/** `story.meta.yml` beside `story.txt.meta.yml`. */
function surplus(source: string, first: string): Notice {
  const message = `not read: ${first} is nearer to the same file; keep one of the two`
  return { path: source, line: null, code: 'second-sidecar', message }
}
