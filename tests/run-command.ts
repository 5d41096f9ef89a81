/** Runs a command as a user does, in a process of its own; makes and reads folders of files for it, until the test file ends. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sha256 } from '../src/text/sha256.ts'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What Node is given to run a command from its bundle, which starts in a third of the time; as in the scripts of `package.json`. */
export const commandLine = (command: string, args: readonly string[]): string[] => [
  '--max-semi-space-size=64',
  'src/commands/launch.mjs',
  command,
  ...args,
]

/** `run('clean', ['raw', '--out', 'x'])`; `env` is added to the usual environment. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return runNode(commandLine(command, args), env)
}

/** The same from the modules as they were written. */
export function runModules(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  return runNode(['--import', 'tsx', `src/commands/${command}.ts`, ...args], env)
}

/**
 * Node 20.20.2 itself ends in about one of a hundred builds here by SIGSEGV, before and after 2026-11-30, for no reason found
 * yet. That is said aloud and the command is run once more, as a user would; any other end is the command's own.
 */
async function runNode(args: readonly string[], env: Record<string, string>): Promise<Outcome> {
  let ended = await runOnce(args, env)
  if (ended.signal === 'SIGSEGV') {
    console.warn(`node ${args.join(' ')}: ended by SIGSEGV; run once more`)
    ended = await runOnce(args, env)
  }
  const { signal: _, ...outcome } = ended
  return outcome
}

interface Ended extends Outcome {
  readonly signal: string | null
}

function runOnce(args: readonly string[], env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const signal = error?.signal ?? null
      const told = signal === null ? stderr : `${stderr}ended by ${signal}\n`
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr: told, signal })
    })
  })
}

const folders: string[] = []

/** Called when the tests of a file are done (`vitest.config.ts`): files share this module. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A new empty folder that only this test file knows, gone when its tests are done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  folders.push(folder)
  return folder
}

/** Writes files below a folder, in the order given. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** An archive with the five seeds in its `raw/`. */
export function seedArchive(): string {
  const folder = newFolder()
  cpSync('content/raw', join(folder, 'raw'), { recursive: true })
  return folder
}

/** Path → SHA-256 of every file below a folder, sorted by path. */
export function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), sha256(readFileSync(path))]))
}
