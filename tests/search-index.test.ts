/** The index that is built, asked through the page's own code: languages, facets, advice, and the same bytes each time. */
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSearchSite } from '../src/commands/search-site.ts'
import { fetchFromDisk } from '../src/commands/site-fetch.ts'
import type { Archive } from '../src/model.ts'
import type { Library } from '../templates/client/library.ts'
import { emptyLibrary, openLibrary } from '../templates/client/open-library.ts'
import { loadReportList, readReportList, reportId } from '../templates/client/report-list.ts'
import { runSearch } from '../templates/client/run-search.ts'
import { excerptOf } from '../templates/client/search-excerpt.ts'
import { readSearch } from '../templates/client/search-state.ts'
import { archiveOf } from './archive-of.ts'
import { invented } from './invented-article.ts'

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
    text: String.raw`Both spoke of a crisis. Ukraine was on the table: \<b>talks\</b> \&amp; more.`,
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

/** The samples as an archive, newest first and the undated last. */
function archive(list: readonly Sample[]): Archive {
  return archiveOf(
    list.map(({ id, language, day, countries, title, text }) =>
      invented({
        ...{ id, language, title, body: text, standfirst: null, headings: [], people: [], events: [], statements: [] },
        published: day.startsWith('0000') ? null : day,
        updated: null,
        countries: { acting: countries.map((code) => code.toUpperCase()), mentioned: [] },
      }),
    ),
  )
}

let folder = ''
let library: Library

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-index-'))
  const site = join(folder, 'one')
  await writeSearchSite(archive(samples), site)
  fetchFromDisk()
  library = await (await openLibrary(`${site}/`)).whole()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The ids found, in order. */
async function find(address: string): Promise<string[]> {
  const { rows, load } = await runSearch(library, readSearch(address))
  const fragments = await Promise.all(rows.map(load))
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
    ['?q=Gang OR Lavrov', ['call', 'talks']],
    ['?q=crisis -Lavrov', ['call']],
    ['?q=crisis -"Wang Yi"', ['call']],
    ['?q=-acting:cn', ['ja', 'ru', 'ko']],
    ['?q=in:title Gang', ['call']],
    ['?q=in:title Ukraine', []],
    ['?q=in:title "Yi meets"', ['talks']],
    ['?q=in:title 会谈', ['zh']],
    ['?q=acting:cn after:2022 crisis', ['call']],
    ['?q=on:2023-01-09', ['call', 'ru']],
    ['?from=2022-04&to=2023-01-09', ['call', 'ja', 'ru']],
    ['?q=Lavr', ['talks']],
    ['?q=(Gang OR Lavrov) -(phone OR table)', []],
  ])('%s finds %j', async (address, ids) => expect((await find(address)).sort()).toEqual([...ids].sort()))

  it('shows the whole archive in the order of days, the undated last both ways', async () => {
    const newest = await find('')
    expect(newest).toHaveLength(samples.length)
    expect(newest.at(0)).toBe('ar')
    expect(newest.at(-1)).toBe('ko')
    const oldest = await find('?sort=oldest')
    expect(oldest.at(0)).toBe('zh')
    expect(oldest.at(-1)).toBe('ko')
  })

  it('takes values of a facet as alternatives and facets together', async () => {
    expect((await find('?acting=kr,jp')).sort()).toEqual(['call', 'ja', 'ko'])
    expect(await find('?acting=kr,jp&year=2023')).toEqual(['call'])
    expect(await find('?acting=zz')).toEqual([])
  })

  it('counts each value as if nothing else of its facet were chosen, and keeps what is chosen in sight', async () => {
    const { facets } = await runSearch(library, readSearch('?acting=kr,zz&year=2023'))
    const counts = Object.fromEntries(facets.acting.map(({ value, count }) => [value, count]))
    expect(counts).toEqual({ cn: 2, kr: 1, ru: 2, zz: 0 })
    expect(facets.year.map(({ value, count }) => [value, count])).toEqual([
      ['2023', 1],
      ['undated', 1],
    ])
  })

  it('says how many a range leaves out for want of a day, and draws all days', async () => {
    const { undated, bars, rows } = await runSearch(library, readSearch('?from=2023&to=2023'))
    expect([undated, rows.length, bars.reduce((sum, { count }) => sum + count, 0)]).toEqual([1, 3, samples.length - 1])
  })

  it('says what is meant, what to drop and what comes near where nothing is found', async () => {
    const slip = await runSearch(library, readSearch('?q=Lavrow'))
    expect(slip).toMatchObject({ rows: [], mended: 'lavrov' })
    const none = await runSearch(library, readSearch('?q=Gang Lavrov&acting=kr'))
    expect(none.advice.map(({ dropped, count }) => [dropped, count])).toEqual([[{ part: 'Lavrov' }, 1]])
    const phrase = await runSearch(library, readSearch('?q="Gang Qin"'))
    expect(phrase.advice).toMatchObject([{ dropped: 'quotation marks', count: 1 }])
    const near = await runSearch(library, readSearch('?q=Ukraine crisis cafe zebra'))
    expect(near.rows).toEqual([])
    expect((await near.load(near.closest[0] ?? 0)).url).toContain('/call/')
    const strange = await runSearch(library, readSearch('?q=acting:zz'))
    expect(strange.problems).toMatchObject([{ start: 0, end: 9 }])
  })

  it('gives an excerpt as text: what looks like markup in a report is no markup', async () => {
    const { load, rows } = await runSearch(library, readSearch('?q=more table'))
    const fragment = await load(rows[0] ?? 0)
    const text = excerptOf(fragment.content, fragment.locations, fragment.meta.title ?? '')
    expect(text.map((part) => part.text).join('')).toBe('Ukraine was on the table: <b>talks</b> &amp; more.')
  })
})

describe('the index', () => {
  it('is listed from Pagefind’s own file as a search for everything lists it', async () => {
    const base = `${folder}/one/pagefind/`
    const everything: (question: null) => Promise<{ results: { id: string }[] }> = (await import(`${base}pagefind.js`))
      .search
    expect([...(await loadReportList(base, 'en'))].map((number) => reportId('en', number))).toEqual(
      (await everything(null)).results.map(({ id }) => id),
    )
  })

  it('in another form than is known is refused', () => {
    expect(() => readReportList(new Uint8Array([0x82, 0x61, 0x31, 0x01]))).toThrow('another form')
    expect(() => readReportList(new Uint8Array([0x82, 0x61, 0x31, 0x9a, 0xff, 0xff, 0xff, 0xff]))).toThrow()
  })

  it('has the same bytes whatever the order in which the articles were read', async () => {
    const site = join(folder, 'two')
    await writeSearchSite(archive([...samples].reverse()), site)
    expect(await hashes(join(site, 'pagefind'))).toEqual(await hashes(join(folder, 'one', 'pagefind')))
  })

  it('of an archive without articles is none', async () => {
    const site = join(folder, 'none')
    await writeSearchSite(archive([]), site)
    expect(JSON.parse(await readFile(join(site, 'search', 'tiers.json'), 'utf8'))).toEqual({
      rows: 0,
      tiers: [],
      runs: [],
    })
    expect((await emptyLibrary()).first.index.size).toBe(0)
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
