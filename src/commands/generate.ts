/** `npm run generate -- --out DIR`: writes reports of invented events as raw files, with their truth beside them. */
import path from 'node:path'
import { isEmptyFolder, pathExists, writeIfChanged } from '../files.ts'
import { amountOf, generateReports } from '../generator/reports.ts'
import type { ReportTruth } from '../pipeline/report-truth.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError, wholeNumber } from './cli.ts'
import { factsTruthName } from './score-inputs.ts'

const command: Command = {
  name: 'generate',
  operands: '',
  purpose: `Writes reports of invented events as raw text pages into DIR/raw, with their truth in DIR/${factsTruthName}.`,
  options: {
    out: { value: 'DIR', meaning: 'a new or empty folder' },
    reports: { value: 'N', meaning: 'how many reports, five to an event (1000)' },
    seed: { value: 'N', meaning: 'other reports for another number (1)' },
  },
  run,
}

async function run({ options: { out, ...options } }: Call): Promise<number> {
  if (!out) throw new UsageError('--out DIR is missing')
  if (pathExists(out) && !isEmptyFolder(out)) throw new CommandFailure(`${out} is not empty; name a new folder`)
  const reports = wholeNumber(options.reports ?? '1000')
  const seed = wholeNumber(options.seed ?? '1')
  const truths: ReportTruth[] = []
  for (const { text, truth } of generateReports(amountOf(reports, seed))) {
    // `build --content DIR` takes what lies in raw, `score:facts DIR` all of it
    const file = path.posix.join('raw', truth.file)
    writeIfChanged(path.join(out, file), text)
    truths.push({ ...truth, file })
  }
  writeIfChanged(path.join(out, factsTruthName), `[\n${truths.map((truth) => JSON.stringify(truth)).join(',\n')}\n]\n`)
  console.log(`${reports} reports written to ${out}`)
  return 0
}

await runCommand(command)
