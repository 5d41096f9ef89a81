/**
 * Pagefind asked for sets: which reports hold a word, or words in a row. Pagefind finds the beginnings of words too, and
 * more of them the more of its index is loaded; quoted, even a single word is found as itself (whatever its ending), the
 * same each time. So sets come from quoted questions, and only the order of results from plain ones.
 */
import { hasUnspacedScript, spaceSigns } from '../../src/text/characters.ts'
import { titleTokens } from '../../src/text/title-tokens.ts'
import type { Pagefind, PagefindAnswer, PagefindResult } from './pagefind.ts'
import type { TextNode } from './query/query.ts'
import { noRows, type Rows } from './rows.ts'

export interface WordIndex {
  readonly size: number
  /** The reports that hold a word or phrase. */
  readonly find: (node: Pick<TextNode, 'text' | 'inTitle'>) => Promise<Rows>
  /** How well each row answers plain words, by row; rows that don't are missing. */
  readonly score: (words: string) => Promise<ReadonlyMap<number, number>>
  /** What Pagefind knows of a row. */
  readonly resultOf: (row: number) => PagefindResult
  /** The last answer to plain words, whose results know their hits. */
  readonly hits: (words: string) => Promise<ReadonlyMap<number, PagefindResult>>
}

/** @param pagefind its index has every report, sorted by `row` */
export async function makeWordIndex(pagefind: Pagefind): Promise<WordIndex> {
  const { results } = await pagefind.search(null, { sort: { row: 'asc' } })
  const rowOf = new Map(results.map(({ id }, row) => [id, row]))
  const sets = new Map<string, Promise<Rows>>()
  const answers = new Map<string, Promise<PagefindAnswer>>()
  const ask = (words: string): Promise<PagefindAnswer> =>
    remember(answers, words, () => pagefind.search(spaceSigns(words), {}))
  const find = async (question: string): Promise<Rows> => {
    const rows = noRows(results.length)
    for (const { id } of (await pagefind.search(question, {})).results) rows[rowOf.get(id) ?? 0] = 1
    return rows
  }
  const hits = async (words: string): Promise<ReadonlyMap<number, PagefindResult>> =>
    new Map((await ask(words)).results.map((result) => [rowOf.get(result.id) ?? 0, result]))
  return {
    size: results.length,
    find: (node) => remember(sets, exactQuestion(node), () => find(exactQuestion(node))),
    score: async (words) => new Map([...(await hits(words))].map(([row, { score }]) => [row, score])),
    hits,
    resultOf: (row) => {
      const result = results[row]
      if (!result) throw new Error(`the index has no row ${row}`)
      return result
    },
  }
}

/** `Qin Gang` → `"Qin Gang"`; in the headline `"ztqin ztgang"`. A Chinese word is a phrase of its signs. */
function exactQuestion({ text, inTitle }: Pick<TextNode, 'text' | 'inTitle'>): string {
  const words = inTitle ? titleTokens(text) : hasUnspacedScript(text) ? spaceSigns(text) : text
  return `"${words.replaceAll('"', ' ').trim()}"`
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key)
  if (before) return before
  const made = make()
  known.set(key, made)
  return made
}
