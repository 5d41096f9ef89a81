/**
 * Changes an invented archive at random and builds it after each change: `node --import tsx tests/site/change-archive.ts
 * FOLDER STEPS SEED`. Each time the site must be byte for byte the one that a build without memory makes. Prints a line
 * a step; fails at the first file that differs.
 */
import path from 'node:path'
import { ledgersOf } from '../../src/archive/ledgers.ts'
import type { Measured } from '../../src/archive/measured.ts'
import { sitePages } from '../../src/archive/pages.ts'
import { siteFiles } from '../../src/archive/site-files.ts'
import { writeAssets } from '../../src/commands/build-assets.ts'
import { buildFiles } from '../../src/commands/build-files.ts'
import { makeSite } from '../../src/commands/make-site.ts'
import { resolvePaths } from '../../src/commands/paths.ts'
import { publish } from '../../src/commands/published.ts'
import { renderFiles } from '../../src/commands/render-files.ts'
import { emptyFolder, listFiles, readText } from '../../src/files.ts'
import type { ArchiveInput, Article } from '../../src/model.ts'
import { randomSequence } from '../../src/random.ts'
import { sha256 } from '../../src/text/sha256.ts'
import { writeNew } from '../../src/write-new.mjs'
import { phoneCall, plainArticle, plainLedger } from '../plain-article.ts'
import { wholeText } from './whole-text.ts'

const [folder = '', steps = '', seed = ''] = process.argv.slice(2)
const chance = randomSequence(Number(seed))
const pick = <T>(list: readonly T[]): T => {
  const item = list[Math.floor(chance() * list.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
const some = <T>(list: readonly T[]): T[] => list.filter(() => chance() < 0.4)

const codes = ['CN', 'KR', 'RU', 'ZA']
const people = [
  { id: 'qin-gang', name: 'Qin Gang', role: 'Foreign Minister', country: 'CN' },
  { id: 'park-jin', name: 'Park Jin', role: 'Foreign Minister', country: 'KR' },
  { id: 'jin-park', name: 'Jin Park', role: null, country: 'KR' },
]
const sentences = [
  'Qin Gang told Park Jin by phone that the two sides should keep their talks going in the coming weeks.',
  'Both ministers spoke about trade, students, flights and the film festival that opens in the harbour town in May.',
  'The ministry said on Tuesday that a delegation of eleven would visit the shipyards and the new rail bridge.',
  'Observers had expected neither a date nor a place to be named so soon after the last round of consultations.',
  'A spokesman for the fishing ports asked for longer seasons and for lower fees on the eastern landing stages.',
]
const days = ['2022-12-30', '2023-01-09', '2023-01-10', '2023-02-10', null]

/** An article with something of everything that pages show. */
function invent(name: string): Article {
  const acting = some(codes)
  const parties = ['CN', pick(['KR', 'RU'])]
  const events = chance() < 0.6 ? [phoneCall(pick(['2023-01-09', '2023-01-10', '2022-12-30']), parties)] : []
  const said = { paragraph: 1, start: 0, end: 20, speakers: ['qin-gang'], verb: 'told', direct: false }
  return plainArticle(name, {
    title: `${pick(['Ministers talk', 'Calls go on', 'A visit'])} (${name})`,
    published: pick(days),
    publisher: pick([
      { id: 'harbour-post', name: 'Harbour Post', basis: 'stated' as const },
      { id: 'north-wire', name: 'North Wire', basis: 'inferred' as const },
      null,
    ]),
    agency: chance() < 0.3 ? { id: 'xinhua', name: 'Xinhua' } : null,
    countries: { acting, mentioned: some(codes).filter((code) => !acting.includes(code)) },
    people: [people[0], ...some(people.slice(1))].flatMap((person) => person ?? []),
    organisations: some(['brics', 'un']),
    topics: some(['ukraine-crisis']),
    events,
    statements: chance() < 0.5 ? [{ ...said, event: events[0]?.id ?? null }] : [],
    body: [sentences[0], ...some(sentences), pick(sentences)].join('\n\n'),
  })
}

/** What can happen to an archive. */
const changes: Readonly<Record<string, (articles: readonly Article[], turn: number) => readonly Article[]>> = {
  add: (articles, turn) => [...articles, invent(`added-${turn}`)],
  delete: (articles) => articles.filter((article) => article !== victimOf(articles)),
  edit: (articles) => change(articles, () => ({ body: [...some(sentences), pick(sentences)].join('\n\n') })),
  retitle: (articles, turn) => change(articles, () => ({ title: `Another headline ${turn}` })),
  redate: (articles) => change(articles, () => ({ published: pick(days) })),
  rename: (articles, turn) => change(articles, () => ({ source: `moved/${turn}.txt` })),
  correct: (articles) =>
    change(articles, ({ title }) => ({
      title: 'As corrected',
      corrections: [{ field: 'title', was: title, now: 'As corrected', line: 1, by: 'A. Reader' }],
    })),
  rewrite: (articles) => change(articles, ({ source }) => ({ ...invent(source), id: victimOf(articles).id, source })),
  nothing: (articles) => articles,
}

let victim = 0
const victimOf = (articles: readonly Article[]): Article => pick(articles.slice(victim, victim + 1))

function change(articles: readonly Article[], how: (article: Article) => Partial<Article>): readonly Article[] {
  const chosen = victimOf(articles)
  return articles.map((article) => (article === chosen ? { ...article, ...how(article) } : article))
}

const addresses = new Set<string>()

function toInput(articles: readonly Article[]): ArchiveInput {
  return {
    config: { title: 'Test', description: '', url: 'https://example.org/', language: 'en' },
    articles,
    ledgers: ledgersOf(
      Object.fromEntries(
        articles.map((each) => [each.id, plainLedger(each, [each.title ?? '', ...each.body.split('\n')])]),
      ),
    ),
    refusals: [{ source: 'empty.txt', sha256: null, reason: 'empty', detail: '0 bytes' }],
    withdrawn: [...addresses].map((address) => ({ address, to: null, reason: null })),
  }
}

/** Hashes, as a build has them of what was cleaned. */
function stampsOf(articles: readonly Article[]): NonNullable<ArchiveInput['stampOf']> {
  const { ledgers } = toInput(articles)
  const records = new Map(articles.map((article) => [article.id, sha256(JSON.stringify(article))]))
  return (id) => ({ record: records.get(id) ?? '', ledger: sha256(JSON.stringify(ledgers.of(id))) })
}

function filesBelow(root: string): ReadonlyMap<string, string> {
  return new Map(listFiles(root).files.map(({ source, path: file }) => [source, readText(file) ?? '']))
}

emptyFolder(path.join(folder, 'raw'))
const paths = resolvePaths({ content: folder, output: path.join(folder, 'site') })
let articles: readonly Article[] = Array.from({ length: 8 }, (_, turn) => invent(`first-${turn}`))
for (let turn = 0; turn <= Number(steps); turn++) {
  const [name, how] = turn === 0 ? ['start', changes.nothing] : pick(Object.entries(changes))
  victim = Math.floor(chance() * articles.length)
  if (articles.length > 2 || name === 'add') articles = how?.(articles, turn) ?? articles
  const staged = path.join(paths.staging, 'site')
  const { plan, state, touched } = await buildFiles(
    { ...toInput(articles), stampOf: stampsOf(articles) },
    paths,
    staged,
    { beside: async () => null },
  )
  publish(paths, staged, state, touched)
  const site = await makeSite(toInput(articles))
  const fresh = path.join(folder, 'fresh')
  emptyFolder(fresh)
  const rendered = (file: string, text: string | Measured): void => writeNew(path.join(fresh, file), wholeText(text))
  await renderFiles(siteFiles(site.archive), { site, rendered })
  await writeAssets(fresh)
  const [found, wanted] = [filesBelow(paths.output), filesBelow(fresh)]
  const wrong = [...new Set([...found.keys(), ...wanted.keys()])].filter((file) => found.get(file) !== wanted.get(file))
  console.log(`${turn} ${name}: rendered ${plan.render.length} of ${wanted.size}, ${plan.gone.length} taken away`)
  if (wrong.length > 0) throw new Error(`after "${name}" these files differ from a fresh build: ${wrong.join(', ')}`)
  for (const { url, kind } of sitePages(site.archive)) if (kind !== 'notFound') addresses.add(url)
}
