/** `npm run explain -- FILE`: the ledger of one file in the terminal, then the record with its evidence. */
import path from 'node:path'
import { pageOf } from '../extract/extract.ts'
import { reasonsFor } from '../extract/reader.ts'
import { listOne, pathExists } from '../files.ts'
import type { Article, Evidence, Ledger, LedgerLine } from '../model.ts'
import { isKept } from '../text/line-roles.ts'
import { cleanFiles } from './clean-files.ts'
import { type Call, type Command, runCommand, UsageError } from './cli.ts'
import { visible } from './terminal.ts'

const command: Command = {
  name: 'explain',
  operands: 'FILE',
  purpose: 'Shows every line of one raw file with its role, rule and confidence, then the record with its evidence.',
  options: { why: { value: 'LINE', meaning: 'say why the reader thinks what it thinks of this line' } },
  run,
}

/** Columns of a line's text where the output is no terminal. */
const plainWidth = 120

async function run(call: Call): Promise<number> {
  const [file, ...more] = call.operands
  if (file === undefined || more.length > 0) throw new UsageError('name one file')
  if (!pathExists(file)) throw new UsageError(`${file} does not exist`)
  const listed = listOne(path.resolve(file))
  if (!listed) throw new UsageError(`${file} is a folder; name one file in it`)
  const { articles, recordOf, ledgers, refusals } = await cleanFiles({ files: [listed], hidden: 0 }, {})
  const ledger = Object.keys(ledgers.sources).map(ledgers.of)[0]
  if (ledger && call.options.why !== undefined) return printReasons(ledger, call.options.why)
  if (ledger) printLedger(ledger)
  const article = articles[0] && recordOf(articles[0].id)
  if (article && ledger) printRecord(article, ledger)
  for (const refusal of refusals) console.log(`\nRefused: ${refusal.reason}: ${refusal.detail}`)
  return article ? 0 : 1
}

/** Measures that are named. */
const reasonCount = 12

/** `+0.98  inside the stretch = 1`: log-odds added by each measure, the strongest first. */
function printReasons(ledger: Ledger, why: string): number {
  const line = ledger.lines[Number(why) - 1]
  if (!line) throw new UsageError(`--why takes a line from 1 to ${ledger.lines.length}`)
  const { source, sha256, encoding } = ledger
  const text = ledger.lines.map((each) => each.text + each.end).join('')
  const page = pageOf({ source, sha256, encoding, text, sidecar: null })
  console.log(row(line, plainWidth))
  const reasons = reasonsFor(page, line.n, reasonCount)
  if (reasons.length === 0) console.log('decided by a rule; the reader was not asked')
  for (const { measure, value, adds } of reasons) {
    console.log(`${adds >= 0 ? '+' : ''}${adds.toFixed(2)}  ${measure} = ${Number(value.toPrecision(3))}`)
  }
  return 0
}

function printLedger(ledger: Ledger): void {
  console.log(`${ledger.source}  ${ledger.encoding}  ${ledger.lines.length} lines  sha256 ${ledger.sha256}\n`)
  console.log(`${'line'.padStart(5)}   ${'role'.padEnd(11)}${'rule'.padEnd(24)}${'sure'.padStart(4)}  text`)
  const width = Math.max(20, (process.stdout.columns ?? plainWidth + 50) - 50)
  for (const line of ledger.lines) {
    console.log(row(line, width))
    for (const edit of line.edits.filter(({ was, now }) => was.trim() !== now.trim())) {
      console.log(`${' '.repeat(20)}${edit.rule}: ${JSON.stringify(edit.was)} → ${JSON.stringify(edit.now)}`)
    }
  }
}

/** `   12 + paragraph  reader   0.97  The text …`; `+` marks kept lines. */
function row(line: LedgerLine, width: number): string {
  const text = visible(line.text.length > width ? `${line.text.slice(0, width - 1)}…` : line.text)
  const mark = isKept(line.role) ? '+' : ' '
  const sure = line.confidence.toFixed(2)
  return `${String(line.n).padStart(5)} ${mark} ${line.role.padEnd(11)}${line.rule.padEnd(24)}${sure}  ${text}`
}

function printRecord(article: Article, ledger: Ledger): void {
  console.log('')
  const { body, evidence, ...fields } = article
  for (const [field, value] of Object.entries(fields)) {
    console.log(`${field.padEnd(14)}${visible(typeof value === 'string' ? value : JSON.stringify(value))}`)
    for (const proof of evidence[field] ?? []) console.log(`${' '.repeat(16)}${describeProof(proof, ledger)}`)
  }
  console.log(`\n${visible(body)}`)
}

/** `line 4: "on Monday" (weekday, inferred) → 2023-01-09-cn-ru-phone` */
function describeProof(proof: Evidence, ledger: Ledger): string {
  const words = ledger.lines[proof.line - 1]?.text.slice(proof.start, proof.end) ?? ''
  const target = proof.of === undefined ? '' : ` → ${proof.of}`
  return `line ${proof.line}: ${visible(JSON.stringify(words))} (${proof.rule}, ${proof.basis})${target}`
}

await runCommand(command)
