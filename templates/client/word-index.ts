/**
 * Pagefind asked for sets: which reports hold a word, or words in a row. Pagefind finds the beginnings of words too, and
 * more of them the more of its index is loaded; quoted, even a single word is found as itself (whatever its ending), the
 * same each time, and with the place of its first hit.
 */
import type { TierEntry, TierTable } from '../../src/pipeline/tier-table.ts'
import { hasUnspacedScript, spaceSigns } from '../../src/text/characters.ts'
import { titleTokens } from '../../src/text/title-tokens.ts'
import { loadPacked } from './packed-file.ts'
import type { Pagefind, PagefindFragment } from './pagefind.ts'
import type { TextNode } from './query/query.ts'
import { readSteps } from './read-steps.ts'
import { noRows, type Rows, rowsOf } from './rows.ts'

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

/** An index of the table, and the ids of its reports in the order of their numbers. */
export interface ListedTier {
  readonly tier: TierEntry
  readonly ids: readonly string[]
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
  const reports = placeReports(table, listed)
  const known = new Map<string, Promise<Found>>()
  const loaded = new Map<number, Promise<PagefindFragment>>()
  const find = async (question: string): Promise<Found> => {
    const { results } = await pagefind.search(question)
    const rows = noRows(table.rows)
    const places = new Uint16Array(table.rows)
    const list = new Uint32Array(results.length)
    let count = 0
    for (const { id, words } of results) {
      const row = reports.rowOf.get(id)
      if (row === undefined) continue
      rows[row] = 1
      places[row] = words[0] ?? 0
      list[count] = row
      count += 1
    }
    return { rows, list: list.subarray(0, count), places }
  }
  const load = async (row: number): Promise<PagefindFragment> => {
    const id = reports.idOf.get(row)
    const tier = listed.find(({ tier: { language } }) => language === id?.slice(0, id.lastIndexOf('_')))?.tier
    if (!tier) throw new Error(`the index has no row ${row}`)
    const file = await loadPacked(`${base}${tier.path}fragment/${id}.pf_fragment`)
    const fragment = JSON.parse(new TextDecoder().decode(file))
    return { ...fragment, url: base + fragment.url.replace(/^\//, '') }
  }
  return {
    size: table.rows,
    covered: rowsOf(table.rows, reports.idOf.keys()),
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

/** The row of each report by Pagefind's id for it, and the id of each row. */
function placeReports(table: TierTable, listed: readonly ListedTier[]) {
  const rowOf = new Map<string, number>()
  const idOf = new Map<number, string>()
  const rows = rowsOfTiers(table)
  for (const { tier, ids } of listed) {
    const gone = new Set(readSteps(tier.masked))
    const live = gone.size === 0 ? ids : ids.filter((_, number) => !gone.has(number))
    for (const [at, row] of (rows.get(tier.name) ?? []).entries()) {
      const id = live[at]
      if (id === undefined) continue
      rowOf.set(id, row)
      idOf.set(row, id)
    }
  }
  return { rowOf, idOf }
}

/** The rows in each index, in order: that is the order of its reports. */
function rowsOfTiers({ tiers, runs }: TierTable): ReadonlyMap<string, number[]> {
  const rows = tiers.map(({ name }): readonly [string, number[]] => [name, []])
  let row = 0
  for (let at = 0; at < runs.length; at += 2)
    for (let left = runs[at + 1] ?? 0; left > 0; left -= 1) {
      rows[runs[at] ?? 0]?.[1].push(row)
      row += 1
    }
  return new Map(rows)
}

/** `Qin Gang` → `"Qin Gang"`; in the headline `"ztqin ztgang"`. A Chinese word is a phrase of its signs. */
function exactQuestion({ text, inTitle }: Pick<TextNode, 'text' | 'inTitle'>): string {
  const words = inTitle ? titleTokens(text) : hasUnspacedScript(text) ? spaceSigns(text) : text
  return `"${words.replaceAll('"', ' ').trim()}"`
}
