/** The engines that `score-search` compares, each as a function from a query to the ids found, best first. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { create, insertMultiple, search } from '@orama/orama'
import MiniSearch from 'minisearch'
import { readCatalogue } from '../../templates/client/catalogue.ts'
import { makeLibrary } from '../../templates/client/library.ts'
import type { Pagefind } from '../../templates/client/pagefind.ts'
import { runSearch } from '../../templates/client/run-search.ts'
import { emptySearch } from '../../templates/client/search-state.ts'
import { makeWordIndex } from '../../templates/client/word-index.ts'
import type { SearchCatalogue } from '../archive/search-catalogue.ts'
import { readBytes, readText } from '../files.ts'
import type { Article } from '../model.ts'

export interface SearchEngine {
  readonly name: string
  readonly find: (query: string) => Promise<readonly string[]>
}

/** How many results an engine is asked for. */
const wanted = 10

/** The page of a built site, and Pagefind's own search without it. */
export async function siteEngines(site: string): Promise<SearchEngine[]> {
  const pagefind = await openPagefind(site)
  const index = await makeWordIndex(pagefind)
  const catalogue: SearchCatalogue = JSON.parse(readSite(site, 'search/catalogue.json'))
  const titles: readonly (readonly [id: string])[] = JSON.parse(readSite(site, 'search/titles.json'))
  const vocabulary = readSite(site, 'search/words.txt').split('\n').filter(Boolean)
  const library = makeLibrary(index, readCatalogue(catalogue), async () => vocabulary)
  const idsOf = (rows: Iterable<number>): string[] =>
    [...rows].slice(0, wanted).flatMap((row) => titles[row]?.[0] ?? [])
  const ask = async (query: string) => runSearch(library, { ...emptySearch, query })
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
    { name: 'Pagefind', find: async (query) => idsOf((await index.hits(query)).keys()) },
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

/** Pagefind's script is made for browsers: here its files are read from the disk. */
async function openPagefind(site: string): Promise<Pagefind> {
  globalThis.fetch = async (address) => {
    const bytes = readBytes(new URL(String(address)).pathname)
    return 'code' in bytes ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes))
  }
  const script = await import(pathToFileURL(path.resolve(site, 'pagefind', 'pagefind.js')).href)
  await script.options({ noWorker: true })
  return script
}

function readSite(site: string, name: string): string {
  const text = readText(path.join(site, name))
  if (text === null) throw new Error(`${site} has no ${name}; name a site built by \`npm run build\``)
  return text
}
