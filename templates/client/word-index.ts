/**
 * Pagefind asked for sets: which reports hold a word, or words in a row. Pagefind finds the beginnings of words too, and
 * more of them the more of its index is loaded; quoted, even a single word is found as itself (whatever its ending), the
 * same each time, and with the place of its first hit.
 */
import type { TierTable } from '../../src/pipeline/tier-table.ts'
import { hasUnspacedScript, spaceSigns } from '../../src/text/characters.ts'
import { titleTokens } from '../../src/text/title-tokens.ts'
import { loadPacked } from './packed-file.ts'
import type { Pagefind, PagefindFragment } from './pagefind.ts'
import type { TextNode } from './query/query.ts'
import { type ListedTier, ReportPlaces } from './report-places.ts'
import { noRows, type Rows } from './rows.ts'

/** The reports that hold a word or phrase. */
export interface Found {
  readonly rows: Rows
  /** The same rows one by one, in no order. */
  readonly list: Uint32Array
  /** Of each row that has it: which word of the report is the first hit, the headline's first being 0. */
  readonly places: Uint16Array
}

export interface WordIndex {
  readonly size: number
  /** The rows it knows: all, once every index is merged. */
  readonly covered: Rows
  readonly find: (node: Pick<TextNode, 'text' | 'inTitle'>) => Promise<Found>
  /** What Pagefind keeps of a row. */
  readonly load: (row: number) => Promise<PagefindFragment>
}

/**
 * @param pagefind has the listed indexes merged into it
 * @param base the path the site lies under, with a slash at its end
 */
export function makeWordIndex(
  pagefind: Pagefind,
  table: TierTable,
  listed: readonly ListedTier[],
  base: string,
): WordIndex {
  const reports = new ReportPlaces(table, listed)
  const known = new Map<string, Promise<Found>>()
  const loaded = new Map<number, Promise<PagefindFragment>>()
  const find = async (question: string): Promise<Found> => {
    const { results } = await pagefind.search(question)
    const rows = noRows(table.rows)
    const places = new Uint16Array(table.rows)
    const list = new Uint32Array(results.length)
    let count = 0
    for (const { id, words } of results) {
      const row = reports.rowOf(id)
      if (row === undefined) continue
      rows[row] = 1
      places[row] = words[0] ?? 0
      list[count] = row
      count += 1
    }
    return { rows, list: list.subarray(0, count), places }
  }
  const load = async (row: number): Promise<PagefindFragment> => {
    const file = await loadPacked(base + reports.fileOf(row))
    const fragment = JSON.parse(new TextDecoder().decode(file))
    return { ...fragment, url: base + fragment.url.replace(/^\//, '') }
  }
  return {
    size: table.rows,
    covered: reports.covered,
    find: (node) => once(known, exactQuestion(node), find),
    load: (row) => once(loaded, row, load),
  }
}

/** What was made for a key before, or is made now. What failed is made again. */
function once<Key, Value>(
  made: Map<Key, Promise<Value>>,
  key: Key,
  make: (key: Key) => Promise<Value>,
): Promise<Value> {
  const before = made.get(key)
  if (before) return before
  const value = make(key)
  made.set(key, value)
  value.catch(() => made.delete(key))
  return value
}

/** `Qin Gang` → `"Qin Gang"`; in the headline `"ztqin ztgang"`. A Chinese word is a phrase of its signs. */
function exactQuestion({ text, inTitle }: Pick<TextNode, 'text' | 'inTitle'>): string {
  const words = inTitle ? titleTokens(text) : hasUnspacedScript(text) ? spaceSigns(text) : text
  return `"${words.replaceAll('"', ' ').trim()}"`
}
