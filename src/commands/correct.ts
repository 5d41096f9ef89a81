/** `npm run correct -- ID FIELD VALUE --line N`: writes down what a person knows better, bound to the line it corrects. */
import path from 'node:path'
import { parse } from 'yaml'
import { listFiles, readText, writeIfChanged } from '../files.ts'
import type { Ledger } from '../model.ts'
import { addCorrection, correctableFields, lineHash, parseCorrections } from '../pipeline/corrections.ts'
import { parseRegister } from '../pipeline/register.ts'
import { cleanFiles } from './clean-files.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError } from './cli.ts'
import { type BuildPaths, pathOptions, resolvePaths } from './paths.ts'
import { visible } from './terminal.ts'

const command: Command = {
  name: 'correct',
  operands: 'ID FIELD VALUE',
  purpose: `Corrects a field of one article (${correctableFields.join(', ')}), or with FIELD \`role\` what a line is taken for. The raw file stays as it is; \`npm run build\` applies the correction and shows both readings.`,
  options: {
    line: {
      value: 'N',
      meaning: 'the line of the raw file that the correction is about; it no longer holds when that line changes',
    },
    by: { value: 'NAME', meaning: 'who corrects' },
    note: { value: 'TEXT', meaning: 'why' },
    ...pathOptions,
  },
  run,
}

async function run(call: Call): Promise<number> {
  const [id, field, value, ...more] = call.operands
  if (id === undefined || field === undefined || value === undefined || more.length > 0) {
    throw new UsageError('name an article, a field and its value')
  }
  const paths = resolvePaths(call.options)
  const ledger = await ledgerOf(id, paths)
  const number = Number(call.options.line)
  const line = ledger.lines[number - 1]
  if (!line) throw new UsageError(`--line takes a line of ${ledger.source}, from 1 to ${ledger.lines.length}`)
  const { by, note } = call.options
  const what = field === 'role' ? { role: value } : { field, value: readValue(value) }
  const file = path.join(paths.corrections, `${id}.yml`)
  const correction = { ...what, line: number, hash: lineHash(line.text), ...(by && { by }), ...(note && { note }) }
  const text = addCorrection(readText(file), id, correction)
  const trouble = parseCorrections(text, file).notices[0]
  if (trouble) throw new CommandFailure(`${JSON.stringify(what)} can't be a correction: ${trouble.message}`)
  writeIfChanged(file, text)
  console.log(visible(`Line ${number} of ${ledger.source}: ${line.text}`))
  console.log(`Written to ${file}; \`npm run build\` applies it`)
  return 0
}

/** The lines of one published or refused file: it alone is cleaned. */
async function ledgerOf(id: string, { raw, register: file }: BuildPaths): Promise<Ledger> {
  const register = parseRegister(readText(file), file)
  const source = register.articles[id]
  const listing = listFiles(raw)
  const own = source?.replace(/#\d+$/, '')
  const files = own === undefined ? listing.files : listing.files.filter((file) => file.source === own)
  const { ledgers } = await cleanFiles({ ...listing, files }, register.articles)
  const ledger = ledgers.of(id)
  if (!ledger) throw new CommandFailure(`no article or refused file has the id ${id}; \`npm run review\` lists ids`)
  return ledger
}

/** A value as YAML has it, so that lists can be given: `[Ana Lima, Rui Costa]`; what is no YAML stands for itself. */
function readValue(text: string): unknown {
  try {
    return parse(text, { schema: 'core' })
  } catch {
    return text
  }
}

await runCommand(command)
