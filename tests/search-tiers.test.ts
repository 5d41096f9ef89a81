/** Several indexes for one archive: which reports go where, and that they answer as one index does. */
import { execFile } from 'node:child_process'
import { access, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { all } from '../src/archive/shelf.ts'
import { buildSearchTiers } from '../src/commands/build-search.ts'
import { writeSearchSite } from '../src/commands/search-site.ts'
import { fetchFromDisk } from '../src/commands/site-fetch.ts'
import { generateArticles } from '../src/generator/records.ts'
import type { Article } from '../src/model.ts'
import { searchDocument } from '../src/pipeline/search-document.ts'
import { type IndexedReport, type PlannedTier, planTiers, type TierSizes } from '../src/pipeline/search-tiers.ts'
import { openLibrary } from '../templates/client/open-library.ts'
import { runSearch } from '../templates/client/run-search.ts'
import { readSearch } from '../templates/client/search-state.ts'
import { archiveOf } from './archive-of.ts'

const sizes: TierSizes = { whole: 5, delta: 4, middle: 10, base: 30 }

const reportsOf = (ids: readonly number[], version = 1): IndexedReport[] =>
  ids.map((id) => ({ id: `r${id}`, hash: `h${version}` }))
const range = (count: number): number[] => Array.from({ length: count }, (_, number) => number)
const named = (tiers: readonly PlannedTier[]): string[] =>
  tiers.map(({ name, reports, rebuilt }) => `${name} ${reports.length}${rebuilt ? ' built' : ''}`)

describe('planning', () => {
  const first = planTiers([], reportsOf(range(20)), new Set(), sizes)

  it('puts a new archive into bases of equal size', () => {
    expect(named(first)).toEqual(['b1 20 built'])
    expect(named(planTiers([], reportsOf(range(40)), new Set(), sizes))).toEqual(['b1 20 built', 'b2 20 built'])
    expect(planTiers([], [], new Set(), sizes)).toEqual([])
  })

  it('builds nothing where nothing changed', () => {
    expect(named(planTiers(first, reportsOf(range(20)), new Set(), sizes))).toEqual(['b1 20'])
  })

  it('builds only the delta for a new report, then the middle, then a base', () => {
    let tiers = first
    const built: string[] = []
    for (let count = 21; count <= 50; count += 1) {
      tiers = planTiers(tiers, reportsOf(range(count)), new Set(), sizes)
      built.push(tiers.flatMap(({ name, rebuilt }) => (rebuilt ? [name] : [])).join())
    }
    expect(built.slice(0, 10)).toEqual(['d', 'd', 'd', 'd', 'm', 'd', 'd', 'd', 'd', 'm'])
    expect(built).toContain('b2')
  })

  it('leaves a changed and a removed report in their index, and has the changed one in the delta', () => {
    const changed = [...reportsOf(range(18)), ...reportsOf([18], 2)]
    expect(named(planTiers(first, changed, new Set(), sizes))).toEqual(['b1 20', 'd 1 built'])
  })

  it('builds an index again that holds what must be forgotten, or much that is no more', () => {
    expect(named(planTiers(first, reportsOf(range(19)), new Set(['r19']), sizes))).toEqual(['b1 19 built'])
    expect(named(planTiers(first, reportsOf(range(16)), new Set(), sizes))).toEqual(['b1 16 built'])
  })

  it('has each report of today in one index, whatever came before', () => {
    const states = fc.array(fc.uniqueArray(fc.tuple(fc.nat(60), fc.nat(2)), { selector: ([id]) => id, maxLength: 60 }))
    fc.assert(
      fc.property(states, (days) => {
        let tiers: PlannedTier[] = []
        for (const day of days) {
          const reports = day.map(([id, version]) => ({ id: `r${id}`, hash: `h${version}` }))
          tiers = planTiers(tiers, reports, new Set(), sizes)
          const live = tiers.flatMap(({ reports: own }) =>
            own.filter(({ id, hash }) => reports.some((each) => each.id === id && each.hash === hash)),
          )
          expect(new Set(live.map(({ id }) => id)).size).toBe(live.length)
          expect(live.length).toBe(reports.length)
          expect(tiers.length === 0 || tiers[0]?.name === 'b1').toBe(true)
        }
      }),
    )
  })
})

const articles = [...generateArticles({ events: 60, reports: 240, seed: 7 })]
const changed = (article: Article): Article => ({ ...article, body: `${article.body}\n\nA zebra was seen.` })
/** What stands at the end: reports removed, changed, re-dated and added after the first build. */
const today: readonly Article[] = articles
  .filter((_, at) => at % 41 !== 3)
  .map((article, at) => (at % 29 === 5 ? changed(article) : article))
  .map((article, at) => (at % 37 === 2 ? { ...article, published: '2001-02-03' } : article))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-tiers-'))
  await writeSearchSite(archiveOf(articles.slice(0, 200)), join(folder, 'before'))
  await writeSearchSite(archiveOf(today), join(folder, 'tiers'), join(folder, 'before'))
  await writeSearchSite(archiveOf(today), join(folder, 'one'))
  fetchFromDisk()
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('several indexes', () => {
  it('answer 200 questions as one does, in the same order', async () => {
    const tiers = await (await openLibrary(`${folder}/tiers/`)).whole()
    const one = await (await openLibrary(`${folder}/one/`)).whole()
    let found = 0
    for (const address of questions(200)) {
      const [ours, theirs] = [await runSearch(tiers, readSearch(address)), await runSearch(one, readSearch(address))]
      found += theirs.rows.length
      expect([address, ours.rows, ours.facets]).toEqual([address, theirs.rows, theirs.facets])
    }
    expect(found).toBeGreaterThan(1000)
  }, 60_000)

  it('keep the files of an index that holds what it held, and index the rest alone', async () => {
    const table = JSON.parse(await readFile(join(folder, 'tiers', 'search', 'tiers.json'), 'utf8'))
    expect(table.tiers.map(({ name }: { name: string }) => name)).toEqual(['b1', 'd'])
    const [before, after] = await Promise.all(
      ['before', 'tiers'].map((site) => stat(join(folder, site, 'pagefind', 'pagefind.js'))),
    )
    expect(after?.ino).toBe(before?.ino)
    const documents = all(archiveOf(today).articles).map((report) => searchDocument(report))
    const again = { documents, language: 'en', published: join(folder, 'tiers') }
    expect(await buildSearchTiers(join(folder, 'again'), again)).toMatchObject({ indexed: 0, tiers: 2 })
    await expect(access(join(folder, 'again', 'pagefind', 'd', 'pagefind-entry.json'))).resolves.toBeUndefined()
  })

  it('are brought up to date in a copy without writing to any file it shares', async () => {
    const copy = join(folder, 'copy')
    await promisify(execFile)('cp', ['-al', join(folder, 'before'), copy])
    const documents = all(archiveOf(today).articles).map((report) => searchDocument(report))
    const built = await buildSearchTiers(copy, { documents, language: 'en', published: copy })
    expect(built).toMatchObject({ tiers: 2, touched: ['pagefind/d/', 'search/tiers.json'] })
    const names = (site: string): Promise<string[]> => readdir(join(folder, site, 'pagefind'), { recursive: true })
    expect((await names('copy')).sort()).toEqual((await names('tiers')).sort())
    const table = await readFile(join(folder, 'before', 'search', 'tiers.json'), 'utf8')
    expect(JSON.parse(table).tiers).toHaveLength(1)
  })
})

function take<T>(list: readonly T[], number: number): T {
  const item = list[number % list.length]
  if (item === undefined) throw new Error('nothing to take')
  return item
}

/** Words and phrases of the articles, filters and days, in turns. */
function questions(count: number): string[] {
  return range(count).map((number) => {
    const { title, body, countries } = take(articles, number * 17)
    const words = `${title} ${body}`.match(/\p{L}{3,}/gu) ?? []
    const word = (step: number): string => words[(number * 31 + step) % words.length] ?? ''
    const texts = [
      word(0),
      `${word(1)} ${word(2)}`,
      `"${word(3)} ${word(4)}"`,
      `${word(5)} -${word(6)}`,
      `zebra ${word(0)}`,
    ]
    const parameters = new URLSearchParams({ q: texts[number % texts.length] ?? '' })
    if (number % 3 === 0) parameters.set('acting', (countries.acting[0] ?? 'CN').toLowerCase())
    if (number % 4 === 0) parameters.set('to', '2012-06')
    if (number % 5 === 0) parameters.set('sort', 'oldest')
    return `?${parameters}`
  })
}
