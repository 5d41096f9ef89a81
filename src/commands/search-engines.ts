/** The engines that `score-search` compares, each as a function from a query to the ids found, best first. */
import path from 'node:path'
import { create, insertMultiple, search } from '@orama/orama'
import MiniSearch from 'minisearch'
import { openLibrary } from '../../templates/client/open-library.ts'
import { loadPagefind } from '../../templates/client/pagefind.ts'
import { loadTitles } from '../../templates/client/results-export.ts'
import { findReports } from '../../templates/client/run-search.ts'
import { emptySearch } from '../../templates/client/search-state.ts'
import type { Article } from '../model.ts'
import { fetchFromDisk } from './site-fetch.ts'

export interface SearchEngine {
  readonly name: string
  readonly find: (query: string) => Promise<readonly string[]>
}

/** How many results an engine is asked for. */
const wanted = 10

/** The page of a built site, and Pagefind's own search without it. */
export async function siteEngines(site: string): Promise<SearchEngine[]> {
  fetchFromDisk()
  const base = `${path.resolve(site)}/`
  const library = await (await openLibrary(base)).whole()
  const pagefind = await loadPagefind(base)
  const idsOf = async (rows: Iterable<number>): Promise<string[]> => {
    const best = [...rows].slice(0, wanted)
    const titles = await loadTitles(base, best)
    return best.flatMap((row) => titles.get(row)?.[0] ?? [])
  }
  const ask = async (query: string) => findReports(library, { ...emptySearch, query })
  return [
    {
      name: 'this page',
      // Where nothing is found the page offers the query mended, and what comes near.
      find: async (query) => {
        const { rows, closest, mended } = await ask(query)
        const again = rows.length === 0 && mended !== null ? (await ask(mended)).rows : []
        return idsOf(new Set([...rows, ...again, ...closest]))
      },
    },
    {
      name: 'Pagefind',
      find: async (query) => {
        const { results } = await pagefind.search(query)
        const fragments = await Promise.all(results.slice(0, wanted).map((result) => result.data()))
        return fragments.map(({ url }) => /\/a\/([^/]+)\//.exec(url)?.[1] ?? url)
      },
    },
  ]
}

/** The same articles in MiniSearch and Orama, as their manuals advise for articles, and with slips allowed. */
export async function libraryEngines(articles: readonly Article[]): Promise<SearchEngine[]> {
  const documents = articles.map(({ id, title, standfirst, body }) => ({
    id,
    title: title ?? '',
    body: `${standfirst ?? ''} ${body}`,
  }))
  const mini = new MiniSearch({ fields: ['title', 'body'], storeFields: [] })
  mini.addAll(documents)
  const orama = create({
    schema: { title: 'string', body: 'string' },
    components: { tokenizer: { stemming: true, language: 'english' } },
  })
  await insertMultiple(orama, documents)
  const asked = (tolerance: number) => async (term: string) => {
    const { hits } = await search(orama, { term, tolerance, limit: wanted, boost: { title: 2 } })
    return hits.map(({ id }) => id)
  }
  const mined = (fuzzy: number | false) => async (query: string) =>
    mini
      .search(query, { boost: { title: 2 }, fuzzy })
      .slice(0, wanted)
      .map(({ id }) => String(id))
  return [
    { name: 'MiniSearch', find: mined(false) },
    { name: 'MiniSearch, slips', find: mined(0.2) },
    { name: 'Orama', find: asked(0) },
    { name: 'Orama, slips', find: asked(1) },
  ]
}
