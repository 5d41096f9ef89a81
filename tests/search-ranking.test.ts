/** What comes first: a small archive of invented reports with the answers a person gave. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSearchSite } from '../src/commands/search-site.ts'
import { fetchFromDisk } from '../src/commands/site-fetch.ts'
import type { Library } from '../templates/client/library.ts'
import { openLibrary } from '../templates/client/open-library.ts'
import { runSearch } from '../templates/client/run-search.ts'
import { emptySearch } from '../templates/client/search-state.ts'
import { archiveOf } from './archive-of.ts'
import { invented } from './invented-article.ts'

const padding = Array.from({ length: 60 }, (_, at) => `The committee went on to item ${at + 1} of its long list.`).join(
  ' ',
)

/** Title and text of each, by id. */
const reports: Readonly<Record<string, readonly [title: string, body: string]>> = {
  ferry: ['Ferry talks end in Mombasa', 'Ministers agreed on a ferry to Pemba. The ferry will sail twice a day.'],
  grain: ['Grain prices fall again', `Bakers welcomed it. ${padding} A ferry brings the grain.`],
  strike: ['Port strike enters third week', 'Dockers in Mombasa want more pay. No ships leave.'],
  visit: ['President visits Pemba', 'He came by ferry and spoke of the port strike.'],
  security: ['Council warns of security gap', `Home affairs first. ${padding} The council of the port met.`],
  council: ['Security Council meets on port', 'The Security Council heard two envoys.'],
  school: ['School gets new roof', `${padding} The roof was paid for by the port.`],
  roof: ['Roof of station leaks', 'Engineers looked at the roof. Trains wait.'],
  zanzibar: ['Clove harvest on Zanzibar', 'Cloves dry on mats. Buyers came from Muscat.'],
  muscat: ['Muscat buys cloves', 'Traders of Muscat came to Zanzibar for cloves.'],
  quake: ['Quake shakes Muscat', 'Nobody was hurt. Schools stay shut.'],
  minutes: ['Minutes of the port council', `${padding} Ferry, grain, roof and school were on the list.`],
}

/** What is asked, what must come first, and what must come among the first three. */
const judged: readonly (readonly [query: string, first: string, near?: readonly string[]])[] = [
  ['ferry', 'ferry', ['visit']],
  ['port strike', 'strike', ['visit']],
  ['security council', 'council'],
  ['roof', 'roof', ['school']],
  ['cloves muscat', 'muscat', ['zanzibar']],
  ['quake', 'quake'],
  ['ferry mombasa', 'ferry'],
  ['school roof', 'school', ['minutes']],
  ['pemba', 'visit', ['ferry']],
  ['grain OR cloves', 'grain', ['muscat', 'zanzibar']],
  // nothing has all the words: what has most of them
  ['mombasa ferry talks end quickly', 'ferry'],
  ['quake shakes Muskat', 'quake'],
]

let folder = ''
let library: Library

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-ranking-'))
  const articles = Object.entries(reports).map(([id, [title, body]]) =>
    invented({ id, title, body, standfirst: null, headings: [], people: [], events: [], statements: [] }),
  )
  await writeSearchSite(archiveOf(articles), folder)
  fetchFromDisk()
  library = await (await openLibrary(`${folder}/`)).whole()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the best match', () => {
  it.each(judged.map(([query, first, near = []]) => ({ query, first, near })))('of $query is $first', async (asked) => {
    const { query, first, near } = asked
    const { rows, closest, load } = await runSearch(library, { ...emptySearch, query })
    const found = await Promise.all((rows.length > 0 ? rows : closest).slice(0, 3).map(load))
    const ids = found.map(({ url }) => /\/a\/([^/]+)\//.exec(url)?.[1])
    expect(ids[0]).toBe(first)
    expect(ids).toEqual(expect.arrayContaining([...near]))
  })
})

describe('where few reports hold all words', () => {
  const idsOf = async (rows: readonly number[], load: (row: number) => Promise<{ url: string }>): Promise<string[]> =>
    (await Promise.all(rows.map(load))).map(({ url }) => /\/a\/([^/]+)\//.exec(url)?.[1] ?? url)

  it('those with most of them come after, and aren’t counted', async () => {
    const { rows, closest, anyWords, load } = await runSearch(library, { ...emptySearch, query: 'ferry pemba strike' })
    expect(await idsOf(rows, load)).toEqual(['visit'])
    expect((await idsOf(closest, load))[0]).toBe('ferry')
    expect(anyWords).toBe('ferry OR pemba OR strike')
  })

  it('a search for any of them finds each that has one, those with most first', async () => {
    const { rows, load } = await runSearch(library, { ...emptySearch, query: 'ferry OR pemba OR strike' })
    const ids = await idsOf(rows, load)
    expect(ids.slice(0, 2)).toEqual(['visit', 'ferry'])
    expect(ids.toSorted()).toEqual(['ferry', 'grain', 'minutes', 'strike', 'visit'])
  })

  it('a search in the order of days shows nothing else', async () => {
    const { rows, closest } = await runSearch(library, { ...emptySearch, query: 'ferry pemba strike', sort: 'newest' })
    expect([rows.length, closest]).toEqual([1, []])
  })
})
