/** `npm run score:groups`: how well and how fast the archive puts thousands of generated reports together by event. */
import { buildArchive } from '../archive/archive.ts'
import { noLedgers } from '../archive/ledgers.ts'
import { articleParagraphs } from '../article/paragraphs.ts'
import { wordingOf } from '../facts/wording.ts'
import { amountOf, generateReports } from '../generator/reports.ts'
import type { ArchiveInput, Article } from '../model.ts'
import { cleanFile } from '../pipeline/clean-file.ts'
import type { ReportTruth } from '../pipeline/report-truth.ts'
import { type MeasureScore, scoreFacts } from '../pipeline/score-facts.ts'
import { parseSettings } from '../pipeline/site-config.ts'
import { isKept } from '../text/line-roles.ts'
import { sha256 } from '../text/sha256.ts'
import { foundPairs } from './archive-pairs.ts'
import { type Call, type Command, runCommand, wholeNumber } from './cli.ts'
import { showProgress } from './terminal.ts'

const command: Command = {
  name: 'score:groups',
  operands: '',
  purpose:
    'Generates reports of invented events, cleans them, groups them by event, and scores and times the grouping.',
  options: {
    reports: { value: 'N', meaning: 'how many reports, five to an event (10000); a tenth is measured for comparison' },
    seed: { value: 'N', meaning: 'other reports for another number (1)' },
  },
  run,
}

async function run({ options }: Call): Promise<number> {
  const reports = wholeNumber(options.reports ?? '10000')
  const seed = wholeNumber(options.seed ?? '1')
  const small = measure(Math.ceil(reports / 10), seed)
  const large = measure(reports, seed)
  for (const line of [small, large].flatMap(report)) console.log(line)
  const growth = large.archiving / small.archiving
  const allowed = (large.reports * Math.log(large.reports)) / (small.reports * Math.log(small.reports))
  console.log(`archive: ${growth.toFixed(1)} times the time; n log n would be ${allowed.toFixed(1)} times`)
  return 0
}

interface Measured {
  readonly reports: number
  readonly scores: readonly MeasureScore[]
  /** Seconds of the processor, whatever else it was doing. */
  readonly cleaning: number
  readonly archiving: number
}

/** What is shown: pairs by the events of the records, pairs that the archive shows, how these are related, and the days. */
const measures = ['same-event', 'related', 'relation', 'event-date']

/** How often the archive is built; the median is taken. */
const rounds = 3

function measure(reports: number, seed: number): Measured {
  const started = cpuSeconds()
  const { articles, truths } = cleanGenerated(reports, seed)
  const cleaning = cpuSeconds() - started
  const config = parseSettings(null, 'archive.yml').config
  const input: ArchiveInput = { config, articles, ledgers: noLedgers, refusals: [], withdrawn: [] }
  const built = Array.from({ length: rounds }, () => timeArchive(input))
  const { archive } = built[0] ?? timeArchive(input)
  const seconds = built.map((each) => each.seconds).sort((a, b) => a - b)
  const { all } = scoreFacts(truths, { articles, pairs: foundPairs(archive) })
  const scores = all.filter(({ measure: name }) => measures.includes(name))
  return { reports, scores, cleaning, archiving: seconds[Math.floor(rounds / 2)] ?? 0 }
}

/** What this process has used so far. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}

function timeArchive(input: ArchiveInput): { archive: ReturnType<typeof buildArchive>; seconds: number } {
  const started = cpuSeconds()
  const archive = buildArchive(input, { paragraphs: articleParagraphs, isKept, wording: wordingOf })
  return { archive, seconds: cpuSeconds() - started }
}

function cleanGenerated(reports: number, seed: number): { articles: Article[]; truths: ReportTruth[] } {
  const articles: Article[] = []
  const truths: ReportTruth[] = []
  const progress = showProgress('Cleaning', reports)
  for (const { text, truth } of generateReports(amountOf(reports, seed))) {
    const bytes = Buffer.from(text)
    const hash = sha256(bytes)
    const cleaned = cleanFile({ source: truth.file, bytes, sha256: hash, sidecar: null }, hash.slice(0, 16))
    if (cleaned.kind === 'article') articles.push(cleaned.article)
    truths.push(truth)
    progress.step(truths.length)
  }
  progress.end()
  return { articles, truths }
}

/** `10000 reports cleaned in 61.2 s of the processor, archive built in 4.61 s`, and a row a measure. */
function report({ reports, scores, cleaning, archiving }: Measured): string[] {
  const figure = (share: number | null): string => share?.toFixed(3) ?? '–'
  return [
    `${reports} reports cleaned in ${cleaning.toFixed(1)} s of the processor, archive built in ${archiving.toFixed(2)} s`,
    ...scores.map(({ measure: name, precision, recall, wanted }) => {
      return `  ${name.padEnd(12)}precision ${figure(precision)}  recall ${figure(recall)}  of ${wanted}`
    }),
  ]
}

await runCommand(command)
