/** What every command shares: reading its arguments, `--help`, exit codes (0 done, 1 failed, 2 wrong usage). */
import { parseArgs } from 'node:util'
import { BadArticleFile } from '../article/bad-article-file.ts'
import { isSystemError } from '../files.ts'

/** A wrong call: what was typed that can't be used. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Trouble that the user can mend and that stops the command: a message, never a stack trace. */
export class CommandFailure extends Error {
  override name = 'CommandFailure'
}

/** An option, as `--help` shows it; one that takes no value has `''` there, and as its value where it is given. */
export interface Option {
  readonly value: string
  readonly meaning: string
}

/** One command: what `--help` prints and what it does. `run` returns the exit code. */
export interface Command {
  readonly name: string
  /** The call's positional part, for example `INPUT…`. */
  readonly operands: string
  readonly purpose: string
  readonly options: Readonly<Record<string, Option>>
  readonly run: (call: Call) => Promise<number>
}

/** A call as the user typed it. */
export interface Call {
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
}

/** Runs a command on the process's arguments and sets the exit code. */
export async function runCommand(command: Command): Promise<void> {
  try {
    const call = readCall(command, process.argv.slice(2))
    if (call) process.exitCode = await command.run(call)
    else console.log(helpOf(command))
  } catch (error) {
    process.exitCode = report(command, error)
  }
}

/** @returns null when help was asked for */
function readCall(command: Command, args: string[]): Call | null {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [name, { type: value === '' ? booleans : strings }]),
  )
  try {
    const parsed = parseArgs({ args, options: { ...options, help: { type: 'boolean' } }, allowPositionals: true })
    const { help, ...values } = parsed.values
    if (help) return null
    if (command.operands === '' && parsed.positionals.length > 0) {
      throw new UsageError(`unexpected argument ${JSON.stringify(parsed.positionals[0])}`)
    }
    return { operands: parsed.positionals, options: stringsOf(values) }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error))
  }
}

const booleans = 'boolean' as const
const strings = 'string' as const

function stringsOf(values: Record<string, unknown>): Record<string, string> {
  const strings: Record<string, string> = {}
  for (const [name, given] of Object.entries(values)) {
    const value = given === true ? '' : given
    if (typeof value !== 'string' || (value === '' && given !== true)) throw new UsageError(`--${name} needs a value`)
    strings[name] = value
  }
  return strings
}

function report(command: Command, error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${command.name}: ${error.message}\n\n${helpOf(command)}`)
    return 2
  }
  if (error instanceof CommandFailure || error instanceof BadArticleFile) {
    console.error(`${command.name}: ${error.message}`)
    return 1
  }
  if (isSystemError(error)) {
    console.error(`${command.name}: ${error.message}; ${remedies[error.code] ?? 'mend that and run the command again'}`)
    return 1
  }
  console.error(`${command.name}: an error of Dateline's own; please report it with this text:`)
  console.error(error instanceof Error ? error.stack : error)
  return 1
}

const noRight = 'check the rights of that file or folder'
const noSpace = 'free space on the disk and run the command again'

/** What to do when the system refuses something, by its code. */
const remedies: Readonly<Record<string, string>> = {
  EACCES: noRight,
  EPERM: noRight,
  EROFS: 'the disk can only be read; name a folder elsewhere',
  ENOSPC: noSpace,
  EDQUOT: noSpace,
  EFBIG: 'the system allows no file of that size; raise the limit (ulimit -f) and run the command again',
  ELOOP: 'a link leads back to itself; remove it',
  EISDIR: 'a folder stands where a file is wanted; move it away',
  ENOTDIR: 'a file stands where a folder is wanted; move it away',
  EMFILE: 'too many files are open at once; raise the limit (ulimit -n) and run the command again',
}

function helpOf(command: Command): string {
  const flags = Object.entries(command.options).map(([name, option]) => [`--${name} ${option.value}`, option.meaning])
  const rows = [...flags, ['--help', 'this text']]
  const width = Math.max(...rows.map(([flag]) => flag?.length ?? 0))
  const usage = ['Usage: npm run', command.name, '--', command.operands, flags.length > 0 ? '[options]' : '']
  return [
    command.purpose,
    '',
    usage.filter((part) => part !== '').join(' '),
    '',
    ...rows.map(([flag, meaning]) => `  ${flag?.padEnd(width)}  ${meaning}`),
    '',
    'Exit code: 0 done, 1 failed, 2 wrong usage.',
  ].join('\n')
}

/** An option's value that must be 1 or more. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) throw new UsageError(`${JSON.stringify(text)} is no whole number`)
  return number
}
