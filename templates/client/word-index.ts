/**
 * Pagefind asked for sets: which reports hold a word, or words in a row. Pagefind finds the beginnings of words too, and
 * more of them the more of its index is loaded; quoted, even a single word is found as itself (whatever its ending), the
 * same each time, and with the place of its first hit.
 */
import type { TierTable } from '../../src/pipeline/tier-table.ts'
import { hasUnspacedScript, spaceSigns } from '../../src/text/characters.ts'
import { titleTokens } from '../../src/text/title-tokens.ts'
import type { Pagefind, PagefindFragment, PagefindResult } from './pagefind.ts'
import type { TextNode } from './query/query.ts'
import { readSteps } from './read-steps.ts'
import { noRows, type Rows, rowsOf } from './rows.ts'

/** The reports that hold a word or phrase. */
export interface Found {
  readonly rows: Rows
  readonly count: number
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

/** @param pagefind the indexes of the table that are merged into it by now are asked */
export async function makeWordIndex(pagefind: Pagefind, table: TierTable): Promise<WordIndex> {
  const { results } = await pagefind.search(null)
  const reports = rowsOfReports(results, table)
  const known = new Map<string, Promise<Found>>()
  const find = async (question: string): Promise<Found> => {
    const rows = noRows(table.rows)
    const places = new Uint16Array(table.rows)
    let count = 0
    for (const { id, words } of (await pagefind.search(question)).results) {
      const row = reports.rowOf.get(id)
      if (row === undefined) continue
      rows[row] = 1
      places[row] = words[0] ?? 0
      count += 1
    }
    return { rows, count, places }
  }
  return {
    size: table.rows,
    covered: rowsOf(table.rows, reports.results.keys()),
    find: (node) => {
      const question = exactQuestion(node)
      const before = known.get(question)
      const found = before ?? find(question)
      if (!before) known.set(question, found)
      return found
    },
    load: (row) => {
      const result = reports.results.get(row)
      if (!result) throw new Error(`the index has no row ${row}`)
      return result.data()
    },
  }
}

/** The row of each report, by Pagefind's number for it, and what Pagefind keeps of each row. */
function rowsOfReports(results: readonly PagefindResult[], table: TierTable) {
  const rowOf = new Map<string, number>()
  const byRow = new Map<number, PagefindResult>()
  const byLanguage = new Map<string, PagefindResult[]>(table.tiers.map(({ language }) => [language, []]))
  for (const result of results) byLanguage.get(result.id.slice(0, result.id.lastIndexOf('_')))?.push(result)
  const rows = rowsOfTiers(table)
  for (const [tier, { language, masked }] of table.tiers.entries()) {
    const gone = new Set(readSteps(masked))
    const live = (byLanguage.get(language) ?? []).filter((_, number) => !gone.has(number))
    for (const [at, result] of live.entries()) {
      const row = rows[tier]?.[at]
      if (row === undefined) continue
      rowOf.set(result.id, row)
      byRow.set(row, result)
    }
  }
  return { rowOf, results: byRow }
}

/** The rows in each index, in order: that is the order of its reports. */
function rowsOfTiers({ tiers, runs }: TierTable): number[][] {
  const rows: number[][] = tiers.map(() => [])
  let row = 0
  for (let at = 0; at < runs.length; at += 2)
    for (let left = runs[at + 1] ?? 0; left > 0; left -= 1) {
      rows[runs[at] ?? 0]?.push(row)
      row += 1
    }
  return rows
}

/** `Qin Gang` → `"Qin Gang"`; in the headline `"ztqin ztgang"`. A Chinese word is a phrase of its signs. */
function exactQuestion({ text, inTitle }: Pick<TextNode, 'text' | 'inTitle'>): string {
  const words = inTitle ? titleTokens(text) : hasUnspacedScript(text) ? spaceSigns(text) : text
  return `"${words.replaceAll('"', ' ').trim()}"`
}
