/**
 * `npm run bench:search -- FOLDER`: what a search costs a reader of an archive of so many generated reports, in bytes and
 * time, beside a bare Pagefind search in the same run. In Node, with the code of the search page.
 */
import path from 'node:path'
import { openLibrary } from '../../templates/client/open-library.ts'
import type { Pagefind, PagefindScript } from '../../templates/client/pagefind.ts'
import { findReports, firstScreen, runSearch, type SearchAnswer } from '../../templates/client/run-search.ts'
import { readSearch } from '../../templates/client/search-state.ts'
import { buildArchive } from '../archive/archive.ts'
import { noLedgers } from '../archive/ledgers.ts'
import { articleParagraphs } from '../article/paragraphs.ts'
import { readBytes, readText } from '../files.ts'
import { generateArticles } from '../generator/records.ts'
import { amountOf } from '../generator/reports.ts'
import { parseSettings } from '../pipeline/site-config.ts'
import { buildClientScripts } from './build-client.ts'
import { type Call, type Command, runCommand, UsageError, wholeNumber } from './cli.ts'
import { writeSearchSite } from './search-site.ts'
import { fetchFromDisk, sentBytes, type Traffic } from './site-fetch.ts'

const command: Command = {
  name: 'bench:search',
  operands: 'FOLDER',
  purpose:
    'Writes the search of an archive of generated reports into FOLDER (or takes the one that is there), and counts what searching it costs.',
  options: { reports: { value: 'N', meaning: 'how many reports, five to an event (10000)' } },
  run,
}

async function run({ operands, options }: Call): Promise<number> {
  const [folder, ...more] = operands
  if (folder === undefined || more.length > 0) throw new UsageError('name one folder')
  if (readText(path.join(folder, 'search', 'tiers.json')) === null) {
    const reports = wholeNumber(options.reports ?? '10000')
    const start = performance.now()
    await writeArchive(folder, reports)
    console.log(`${reports} reports indexed in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  }
  const scripts = scriptBytes(folder)
  console.log(`Scripts: ${kilobytes(scripts)}. Each question by itself on a page just opened, then as a further one;`)
  console.log(
    'kB with the texts of the results shown, and milliseconds of the processor, of bare Pagefind behind the stroke',
  )
  const traffic = fetchFromDisk()
  for (const question of questions) console.log(await measure(path.resolve(folder), question, scripts, traffic))
  return 0
}

async function writeArchive(folder: string, reports: number): Promise<void> {
  const articles = [...generateArticles(amountOf(reports))]
  const { config } = parseSettings(null, 'archive.yml')
  const input = { config, articles, ledgers: noLedgers, refusals: [], withdrawn: [] }
  await writeSearchSite(buildArchive(input, { paragraphs: articleParagraphs, isKept: () => true }), folder)
  await buildClientScripts(path.join(folder, 'assets'))
}

interface Question {
  readonly kind: string
  readonly address: string
  /** The same for Pagefind alone, where it knows such questions. */
  readonly bare: string | null
}

/** Words of the generator's reports: of nearly all, of some, of few. */
const questions: readonly Question[] = [
  { kind: 'a frequent word', address: '?q=minister', bare: 'minister' },
  { kind: 'a word of some', address: '?q=freight', bare: 'freight' },
  { kind: 'a rare word', address: '?q=planetarium', bare: 'planetarium' },
  { kind: 'two words', address: '?q=rail+freight', bare: 'rail freight' },
  { kind: 'a phrase', address: '?q="river water"', bare: '"river water"' },
  { kind: 'a country', address: '?acting=cn', bare: null },
  { kind: 'a person', address: '?q=person:lu-wenbo', bare: null },
  { kind: 'days', address: '?from=2014-03&to=2014-05', bare: null },
  { kind: 'a word, a country, days', address: '?q=wheat&acting=ru&from=2015', bare: null },
]

/** Texts loaded of a further question, and after the first results. */
const shown = 20

interface Cost extends Traffic {
  readonly milliseconds: number
}

/** What a question costs on a page just opened, as a further one, and with all counts; and the first two of Pagefind alone. */
type Costs = Readonly<Record<'first' | 'further' | 'rest' | 'bareFirst' | 'bareFurther', Cost>>

/** Of so many rounds the cheapest counts: whatever else the machine does only ever adds to it. */
const rounds = 5

async function measure(folder: string, question: Question, scripts: number, traffic: () => Traffic): Promise<string> {
  let costs = await measureOnce(folder, question, traffic)
  for (let round = 1; round < rounds; round += 1) costs = cheaper(costs, await measureOnce(folder, question, traffic))
  const { first, further, rest, bareFirst, bareFurther } = costs
  const time = (own: Cost, bare: Cost): string =>
    question.bare === null
      ? `${own.milliseconds.toFixed(0)} ms`
      : `${own.milliseconds.toFixed(0)} / ${bare.milliseconds.toFixed(0)} ms`
  return [
    question.kind.padEnd(24),
    `first ${kilobytes(first.bytes + scripts)} ${time(first, bareFirst)}`.padEnd(32),
    `further ${kilobytes(further.bytes)} ${time(further, bareFurther)}`.padEnd(32),
    `counts and older ${kilobytes(rest.bytes)} ${rest.milliseconds.toFixed(0)} ms`,
  ].join('')
}

async function measureOnce(folder: string, { address, bare }: Question, traffic: () => Traffic): Promise<Costs> {
  const search = readSearch(address)
  const base = `${folder}/`
  const show = async ({ rows, closest, load }: SearchAnswer, texts: number): Promise<void> =>
    void (await Promise.all([...rows.slice(0, texts), ...closest].slice(0, texts).map(load)))
  const askBare = async (pagefind: Pagefind, words: string | null, texts: number): Promise<void> => {
    const { results } = words === null ? { results: [] } : await pagefind.search(words)
    await Promise.all(results.slice(0, texts).map((result) => result.data()))
  }
  const first = await costOf(traffic, async () =>
    show(await findReports((await openLibrary(base, freshPagefind)).first, search), firstScreen),
  )
  const bareFirst = await costOf(traffic, async () => askBare(await freshPagefind(base), bare, firstScreen))
  const opened = await openLibrary(base, freshPagefind)
  await opened.first.index.find({ text: 'unlikely', inTitle: false })
  const openedBare = await freshPagefind(base)
  await askBare(openedBare, 'unlikely', firstScreen)
  const further = await costOf(traffic, async () => show(await findReports(opened.first, search), shown))
  const bareFurther = await costOf(traffic, () => askBare(openedBare, bare, shown))
  const rest = await costOf(traffic, async () => show(await runSearch(await opened.whole(), search), shown))
  return { first, further, rest, bareFirst, bareFurther }
}

function cheaper(one: Costs, other: Costs): Costs {
  const less = (part: keyof Costs): Cost =>
    one[part].milliseconds <= other[part].milliseconds ? one[part] : other[part]
  return {
    first: less('first'),
    further: less('further'),
    rest: less('rest'),
    bareFirst: less('bareFirst'),
    bareFurther: less('bareFurther'),
  }
}

let pages = 0

/** A Pagefind that has loaded nothing yet, as on a page just opened: each has a copy of the script, and of its WebAssembly. */
async function freshPagefind(base: string): Promise<Pagefind> {
  pages += 1
  const source = `${readText(`${base}pagefind/pagefind.js`)}//${pages}`
  const script: PagefindScript = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  return script.createInstance({ basePath: `file://${base}pagefind/` })
}

async function costOf(traffic: () => Traffic, work: () => Promise<void>): Promise<Cost> {
  traffic()
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return { ...traffic(), milliseconds: (user + system) / 1000 }
}

/** The search page's script and Pagefind's two. */
function scriptBytes(folder: string): number {
  const names = ['assets/search.js', 'pagefind/pagefind.js', 'pagefind/pagefind-worker.js']
  return names.reduce((sum, name) => {
    const content = readBytes(path.join(folder, name))
    return 'code' in content ? sum : sum + sentBytes(name, content)
  }, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}

await runCommand(command)
