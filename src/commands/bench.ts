/** `npm run bench [-- CORPUS]`: how fast pages are cleaned, beside other tools, and how the time grows with a page's length. */
import os from 'node:os'
import path from 'node:path'
import { reportCores } from '../bench/cores.ts'
import { shapes } from '../bench/growth.ts'
import { inventHtml, inventText } from '../bench/pages.ts'
import { reportPeers } from '../bench/peers.ts'
import { reportGrowth, reportStages } from '../bench/report.ts'
import { type BenchPages, timeGrowth, timeStages } from '../bench/timing.ts'
import { isFolder, listFiles, readBytes } from '../files.ts'
import type { RawFile } from '../model.ts'
import { cleanFile } from '../pipeline/clean-file.ts'
import { splitFile } from '../pipeline/split-file.ts'
import { sha256 } from '../text/sha256.ts'
import { runCores } from './bench-cores.ts'
import { runPeers } from './bench-peers.ts'
import { stages } from './bench-stages.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError } from './cli.ts'

const command: Command = {
  name: 'bench',
  operands: '[CORPUS]',
  purpose:
    'Times the cleaning of CORPUS/raw and CORPUS/html (invented pages without one) beside other tools, and of very long pages. In time of the processor, on one core.',
  options: {
    pages: { value: 'N', meaning: 'pages of each kind that are cleaned in a round, spread over the corpus (100)' },
    rounds: { value: 'N', meaning: 'rounds whose median counts, after a first that is told apart (3)' },
    only: {
      value: 'PART',
      meaning:
        '"stages" or "growth" instead of both; "peers" builds whole sites beside other tools, "cores" cleans on one and on all',
    },
    reports: { value: 'N', meaning: 'with --only peers or cores: how many articles, several sizes with commas (1000)' },
    astro: {
      value: 'DIR',
      meaning: 'with --only peers: the folder in which Astro is installed (npm install astro@5 --prefix DIR)',
    },
  },
  run,
}

async function run({ operands, options }: Call): Promise<number> {
  const [corpus, ...more] = operands
  if (more.length > 0) throw new UsageError('name one corpus')
  const { only } = options
  if (only !== undefined && !['stages', 'growth', 'peers', 'cores'].includes(only))
    throw new UsageError('--only takes stages, growth, peers or cores')
  const count = readCount(options.pages, 'pages', 100)
  const rounds = readCount(options.rounds, 'rounds', 3)
  console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}\n`)
  const sizes = (options.reports ?? '1000').split(',').map((text) => readCount(text, 'reports', 1000))
  if (only === 'cores') {
    for (const reports of sizes) console.log(reportCores(runCores({ reports, rounds })).join('\n'))
    return 0
  }
  if (only === 'peers') {
    const tell = (text: string): void => console.error(text)
    const all = sizes.flatMap((reports) => runPeers({ reports, rounds, astro: options.astro, tell }))
    console.log(reportPeers(all).join('\n'))
    return 0
  }
  if (only !== 'growth') {
    const pages = corpus === undefined ? inventPages(count) : readPages(corpus, count)
    console.log(reportStages(await timeStages(stages, pages, rounds, processorTime)).join('\n'))
  }
  if (only === undefined) console.log('')
  if (only !== 'stages') {
    const growths = shapes.map((shape) =>
      timeGrowth(shape, toLongPage, (page) => cleanFile(page, 'page'), processorTime),
    )
    console.log(reportGrowth(growths).join('\n'))
  }
  return 0
}

/** Milliseconds that this process has kept a core busy. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function readCount(text: string | undefined, name: string, usual: number): number {
  if (text === undefined) return usual
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--${name} takes a number from 1 to 999999`)
  return Number(text)
}

function inventPages(count: number): BenchPages {
  const numbers = Array.from({ length: count }, (_, number) => number)
  return {
    text: numbers.map((number) => toFile(`${number}.txt`, inventText(number), 'text')),
    html: numbers.map((number) => toFile(`${number}.html`, inventHtml(number), 'html')),
  }
}

function toFile(source: string, text: string, format: RawFile['format']): RawFile {
  const bytes = new TextEncoder().encode(text)
  return { source, bytes, sha256: sha256(bytes), format, sidecar: null }
}

function toLongPage(text: string, { name, format }: (typeof shapes)[number]): RawFile {
  return toFile(name, text, format)
}

function readPages(corpus: string, count: number): BenchPages {
  return { text: readFolder(path.join(corpus, 'raw'), count), html: readFolder(path.join(corpus, 'html'), count) }
}

/** So many documents of a folder, at equal distances in the order of their names. */
function readFolder(folder: string, count: number): RawFile[] {
  if (!isFolder(folder)) throw new CommandFailure(`${folder} is no folder; a corpus has raw/ and html/`)
  const { files } = listFiles(folder)
  const step = Math.max(1, files.length / count)
  const chosen = files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
  return chosen.slice(0, count).flatMap(({ source, path: file }) => {
    const bytes = readBytes(file)
    if ('code' in bytes) throw new CommandFailure(`${file} can't be read (${bytes.code})`)
    return splitFile(source, bytes, null).items.map((item) => item.file)
  })
}

await runCommand(command)
