/** The index that is built, asked through the page's own code: languages, facets, advice, and the same bytes each time. */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSearchIndex } from '../src/commands/build-search.ts'
import type { Pagefind } from '../templates/client/pagefind.ts'
import { runSearch } from '../templates/client/run-search.ts'
import { excerptOf } from '../templates/client/search-excerpt.ts'
import { readSearch } from '../templates/client/search-state.ts'

interface Sample {
  readonly id: string
  readonly language: string
  readonly day: string
  readonly countries: readonly string[]
  readonly title: string
  readonly text: string
}

const samples: readonly Sample[] = [
  {
    id: 'call',
    language: 'en',
    day: '2023-01-09',
    countries: ['cn', 'kr'],
    title: 'Qin Gang holds call',
    text: 'Qin Gang talked by phone about the Ukraine crisis, café and São Tomé.',
  },
  {
    id: 'talks',
    language: 'en',
    day: '2022-03-31',
    countries: ['cn', 'ru'],
    title: 'Wang Yi meets Lavrov',
    text: 'Both spoke of a crisis. Ukraine was on the table: &lt;b&gt;talks&lt;/b&gt; &amp;amp; more.',
  },
  {
    id: 'zh',
    language: 'zh',
    day: '2022-03-30',
    countries: ['cn', 'ru'],
    title: '王毅同俄罗斯外长会谈',
    text: '中国外交部长王毅星期三在屯溪同俄罗斯外长拉夫罗夫会谈。双方就乌克兰危机交换意见。',
  },
  {
    id: 'ja',
    language: 'ja',
    day: '2022-04-01',
    countries: ['jp'],
    title: '林外相が電話会談',
    text: '林外務大臣は電話で会談を行った。',
  },
  {
    id: 'ar',
    language: 'ar',
    day: '2023-01-10',
    countries: ['cn', 'ru'],
    title: 'وزير الخارجية الصيني',
    text: 'أجرى وزير الخارجية الصيني تشين قانغ محادثة هاتفية مع نظيره الروسي.',
  },
  {
    id: 'ru',
    language: 'ru',
    day: '2023-01-09',
    countries: ['ru'],
    title: 'Лавров провёл разговор',
    text: 'Сергей Лавров провёл телефонный разговор с Цинь Ганом.',
  },
  {
    id: 'ko',
    language: 'ko',
    day: '0000-00-00',
    countries: ['kr'],
    title: '박진 장관 통화',
    text: '박진 외교부 장관은 9일 친강 부장과 통화했다.',
  },
]

function pageOf({ id, language, day, countries, title, text }: Sample): string {
  const filters = countries.map(
    (code) => `<span data-pagefind-filter="country[data-value]" data-value="${code}"></span>`,
  )
  return `<!doctype html><html lang="en"><head><title>${id}</title></head><body><nav>menu</nav><article>
    <h1 data-pagefind-body lang="${language}">${title}</h1>
    <div hidden><span data-pagefind-sort="date[data-day]" data-day="${day}"></span>${filters.join('')}
    <span data-pagefind-filter="year[data-value]" data-value="${day.slice(0, 4)}"></span>
    <span data-pagefind-meta="title[data-value]" data-value="${title}"></span></div>
    <div data-pagefind-body lang="${language}"><p id="p1">${text}</p></div></article></body></html>`
}

async function writeSite(folder: string, list: readonly Sample[]): Promise<string> {
  for (const sample of list) {
    await mkdir(join(folder, 'a', sample.id, 'source'), { recursive: true })
    await writeFile(join(folder, 'a', sample.id, 'index.html'), pageOf(sample))
    await writeFile(
      join(folder, 'a', sample.id, 'source', 'index.html'),
      '<html lang="en"><body><p>Qin Gang</p></body></html>',
    )
  }
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><body>Qin Gang</body></html>')
  return folder
}

let folder = ''
let pagefind: Pagefind

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-index-'))
  const site = await writeSite(join(folder, 'one'), samples)
  expect(await buildSearchIndex(site)).toEqual({ pages: samples.length })
  // Pagefind's script is made for browsers: here its files are read from the disk.
  const fromNet = globalThis.fetch
  globalThis.fetch = async (address) => {
    const url = new URL(String(address))
    return url.protocol === 'file:' ? new Response(await readFile(url.pathname)) : fromNet(address)
  }
  const script = await import(pathToFileURL(join(site, 'pagefind', 'pagefind.js')).href)
  await script.options({ noWorker: true, language: 'en' })
  await script.filters()
  pagefind = script
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The ids found, in order. */
async function find(address: string): Promise<string[]> {
  const answer = await runSearch(pagefind, readSearch(address))
  const fragments = await answer.load(99)
  expect(fragments).toHaveLength(answer.total)
  return fragments.map(({ url }) => /\/a\/([^/]+)\//.exec(url)?.[1] ?? url)
}

describe('searching', () => {
  it.each([
    ['?q=Qin Gang', ['call']],
    ['?q=crisis Ukraine', ['call', 'talks']],
    ['?q="Ukraine crisis"', ['call']],
    ['?q=sao tome cafe', ['call']],
    ['?q=拉夫罗夫', ['zh']],
    ['?q=乌克兰危机', ['zh']],
    ['?q=罗拉', []],
    ['?q=王毅 会谈', ['zh']],
    ['?q="会谈。双方"', ['zh']],
    ['?q=会談', ['ja']],
    ['?q=外務大臣', ['ja']],
    ['?q=قانغ', ['ar']],
    ['?q=وزير الخارجية', ['ar']],
    ['?q=лавров провел', ['ru']],
    ['?q=장관', ['ko']],
    ['?q="Ukraine crisis" Gang', ['call']],
    ['?q="a crisis" Ukraine', ['talks']],
    ['?q="Ukraine crisis" table', []],
    ['?q="Wang Yi" "a crisis"', ['talks']],
    ['?q=会谈 王毅', ['zh']],
    ['?q=王外 会谈', []],
    ['?q=menu', []],
  ])('%s finds %j', async (address, ids) => expect((await find(address)).sort()).toEqual([...ids].sort()))

  it('shows the whole archive in the order of days, the undated last', async () => {
    const newest = await find('')
    expect(newest).toHaveLength(samples.length)
    expect(newest.at(0)).toBe('ar')
    expect(newest.at(-1)).toBe('ko')
    expect((await find('?sort=oldest')).at(0)).toBe('ko')
  })

  it('takes values of a facet as alternatives and facets together', async () => {
    expect((await find('?country=kr,jp')).sort()).toEqual(['call', 'ja', 'ko'])
    expect(await find('?country=kr,jp&year=2023')).toEqual(['call'])
    expect(await find('?country=zz')).toEqual([])
  })

  it('counts each value as if nothing else of its facet were chosen', async () => {
    const { facets } = await runSearch(pagefind, readSearch('?country=kr&year=2023'))
    const counts = Object.fromEntries(facets.country.map(({ value, count }) => [value, count]))
    expect(counts).toEqual({ cn: 2, kr: 1, ru: 2 })
    expect(facets.year).toEqual([
      { value: '2023', count: 1, chosen: true },
      { value: '0000', count: 1, chosen: false },
    ])
  })

  it('counts just as truly for a phrase among words', async () => {
    const { total, facets } = await runSearch(pagefind, readSearch('?q="a crisis" Ukraine&country=ru'))
    expect(total).toBe(1)
    expect(facets.country).toEqual([
      { value: 'cn', count: 1, chosen: false },
      { value: 'ru', count: 1, chosen: true },
    ])
    expect(facets.year).toEqual([{ value: '2022', count: 1, chosen: false }])
  })

  it('keeps what is chosen in sight even where it finds nothing', async () => {
    const { facets, total } = await runSearch(pagefind, readSearch('?q=Лавров&country=kr'))
    expect(total).toBe(0)
    expect(facets.country).toContainEqual({ value: 'kr', count: 0, chosen: true })
  })

  it('names words that stand nowhere, and what to drop', async () => {
    const missing = await runSearch(pagefind, readSearch('?q=Qin zebra'))
    expect(missing).toMatchObject({ total: 1, unknown: ['zebra'], advice: [] })
    const none = await runSearch(pagefind, readSearch('?q=Qin Lavrov&country=kr'))
    expect(none.total).toBe(0)
    expect(none.advice.map(({ dropped, count }) => [dropped, count])).toEqual([[{ word: 'Lavrov' }, 1]])
    const phrase = await runSearch(pagefind, readSearch('?q="Gang Qin"'))
    expect(phrase.advice).toMatchObject([{ dropped: 'quotation marks', count: 1 }])
  })

  it('gives an excerpt as text: what looks like markup in a report is no markup', async () => {
    const [fragment] = await (await runSearch(pagefind, readSearch('?q=more table'))).load(1)
    const text = excerptOf(fragment?.content ?? '', fragment?.locations ?? [], fragment?.meta.title ?? '')
    expect(text.map((part) => part.text).join('')).toBe('Ukraine was on the table: <b>talks</b> &amp; more.')
  })
})

describe('the index', () => {
  it('has the same bytes whatever the order in which the pages were written', async () => {
    const site = await writeSite(join(folder, 'two'), [...samples].reverse())
    await buildSearchIndex(site)
    expect(await hashes(join(site, 'pagefind'))).toEqual(await hashes(join(folder, 'one', 'pagefind')))
  })

  it('of an archive without articles is written all the same', async () => {
    const site = join(folder, 'none')
    await mkdir(join(site, 'a'), { recursive: true })
    expect(await buildSearchIndex(site)).toEqual({ pages: 0 })
  })
})

async function hashes(index: string): Promise<string[]> {
  const names = (await readdir(index, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files = names.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Promise.all(
    files.map(
      async (file) =>
        `${file.slice(index.length)} ${createHash('sha256')
          .update(await readFile(file))
          .digest('hex')}`,
    ),
  )
}
