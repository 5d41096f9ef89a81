/** `npm run score -- TRUTH PREDICTIONS`: how much of the gold records a cleaning got right, per publisher and overall. */
import { findShortfalls, scoreDocuments } from '../pipeline/score-documents.ts'
import { reportScore, reportShortfall } from '../pipeline/score-report.ts'
import { type Call, type Command, runCommand, UsageError } from './cli.ts'
import { readGold, readLeast, readPredictions } from './score-inputs.ts'
import { visible } from './terminal.ts'

const command: Command = {
  name: 'score',
  operands: 'TRUTH PREDICTIONS',
  purpose:
    'Scores PREDICTIONS, a folder written by clean, against the gold records in TRUTH: roles of lines, fields of records.',
  options: {
    least: { value: 'FILE', meaning: 'JSON of least values ({"field.title": 0.95}); exit 1 where one is not met' },
  },
  run,
}

async function run({ operands, options }: Call): Promise<number> {
  const [truth, predictions, ...more] = operands
  if (truth === undefined || predictions === undefined || more.length > 0) {
    throw new UsageError('name a folder of gold records and a folder written by clean')
  }
  const score = scoreDocuments(readGold(truth), readPredictions(predictions))
  console.log(visible(reportScore(score).join('\n')))
  const shortfalls = options.least ? findShortfalls(score.all, readLeast(options.least)) : []
  for (const shortfall of shortfalls) console.error(`below the least: ${reportShortfall(shortfall)}`)
  return shortfalls.length === 0 ? 0 : 1
}

await runCommand(command)
