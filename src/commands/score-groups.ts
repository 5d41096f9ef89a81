/** `npm run score:groups`: how well and how fast the archive puts thousands of generated reports together by event. */
import { performance } from 'node:perf_hooks'
import { buildArchive } from '../archive/archive.ts'
import { articleParagraphs } from '../article/paragraphs.ts'
import { sha256 } from '../files.ts'
import { generateReports } from '../generator/reports.ts'
import type { ArchiveInput, Article } from '../model.ts'
import { cleanFile } from '../pipeline/clean-file.ts'
import type { ReportTruth } from '../pipeline/report-truth.ts'
import { type MeasureScore, scoreFacts } from '../pipeline/score-facts.ts'
import { parseSiteConfig } from '../pipeline/site-config.ts'
import { isKept } from '../text/line-roles.ts'
import { relatedReports } from './archive-pairs.ts'
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
  console.log(`${'reports'.padEnd(9)}precision  recall     F1  cleaning s  archive s`)
  for (const row of [small, large]) console.log(rowOf(row))
  const growth = large.archiving / small.archiving
  const allowed = (large.reports * Math.log(large.reports)) / (small.reports * Math.log(small.reports))
  console.log(`archive: ${growth.toFixed(1)} times the time; n log n would be ${allowed.toFixed(1)} times`)
  return 0
}

interface Measured {
  readonly reports: number
  readonly sameEvent: MeasureScore | undefined
  /** Seconds. */
  readonly cleaning: number
  readonly archiving: number
}

/** How often the archive is built; the median is taken. */
const rounds = 3

function measure(reports: number, seed: number): Measured {
  const start = performance.now()
  const { articles, truths } = cleanGenerated(reports, seed)
  const cleaning = (performance.now() - start) / 1000
  const config = parseSiteConfig(null, 'archive.yml')
  const input: ArchiveInput = { config, articles, ledgers: {}, refusals: [], withdrawn: [] }
  const built = Array.from({ length: rounds }, () => timeArchive(input))
  const { archive } = built[0] ?? timeArchive(input)
  const seconds = built.map((each) => each.seconds).sort((a, b) => a - b)
  const { all } = scoreFacts(truths, { articles, pairs: relatedReports(archive) })
  const sameEvent = all.find((score) => score.measure === 'same-event')
  return { reports, sameEvent, cleaning, archiving: seconds[Math.floor(rounds / 2)] ?? 0 }
}

function timeArchive(input: ArchiveInput): { archive: ReturnType<typeof buildArchive>; seconds: number } {
  const start = performance.now()
  const archive = buildArchive(input, { paragraphs: articleParagraphs, isKept })
  return { archive, seconds: (performance.now() - start) / 1000 }
}

function cleanGenerated(reports: number, seed: number): { articles: Article[]; truths: ReportTruth[] } {
  const articles: Article[] = []
  const truths: ReportTruth[] = []
  const progress = showProgress('Cleaning', reports)
  for (const { text, truth } of generateReports({ events: Math.ceil(reports / 5), reports, seed })) {
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

function rowOf({ reports, sameEvent, cleaning, archiving }: Measured): string {
  const shares = [sameEvent?.precision, sameEvent?.recall, sameEvent?.f1].map((share) => share?.toFixed(3) ?? '–')
  const seconds = [cleaning.toFixed(1).padStart(11), archiving.toFixed(2).padStart(10)]
  return `${String(reports).padEnd(9)}${shares[0]?.padStart(9)}${shares[1]?.padStart(8)}${shares[2]?.padStart(7)} ${seconds.join(' ')}`
}

await runCommand(command)
