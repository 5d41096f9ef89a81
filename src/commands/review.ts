/** `npm run review`: what the machine was unsure of, most doubtful first, with the command that settles each. */
import { listFiles, readText } from '../files.ts'
import { findDoubts } from '../pipeline/doubts.ts'
import { parseRegister } from '../pipeline/register.ts'
import { cleanFiles, recordsOf } from './clean-files.ts'
import { type Call, type Command, runCommand, UsageError } from './cli.ts'
import { pathOptions, resolvePaths } from './paths.ts'
import { readCorrections } from './read-corrections.ts'
import { readReference } from './read-reference.ts'
import { openStore } from './reading-store.ts'
import { visible } from './terminal.ts'

const command: Command = {
  name: 'review',
  operands: '',
  purpose: 'Lists what cleaning was unsure of, most doubtful first, each with the command that settles it.',
  options: { most: { value: 'N', meaning: 'how many to list (default: 40)' }, ...pathOptions },
  run,
}

async function run(call: Call): Promise<number> {
  const most = Number(call.options.most ?? 40)
  if (!Number.isInteger(most) || most < 1)
    throw new UsageError(`--most takes a number above 0, not ${call.options.most}`)
  const paths = resolvePaths(call.options)
  const register = parseRegister(readText(paths.register), paths.register)
  const corrections = readCorrections(paths.corrections)
  const { tables } = readReference(paths.reference)
  const store = openStore(paths.readings)
  const cleaned = await cleanFiles(listFiles(paths.raw), register.articles, { corrections, tables, store })
  const doubts = findDoubts({ ...cleaned, articles: recordsOf(cleaned) })
  for (const { weight, source, line, what, settle } of doubts.slice(0, most)) {
    console.log(visible(`${weight.toFixed(2)}  ${source}${line === null ? '' : `:${line}`}: ${what}`))
    console.log(visible(`      ${settle}`))
  }
  const rest = doubts.length - most
  console.log(
    doubts.length === 0 ? 'Nothing to review.' : rest > 0 ? `… and ${rest} more (--most ${doubts.length})` : '',
  )
  return 0
}

await runCommand(command)
