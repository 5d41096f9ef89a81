/** `npm start`: builds the site, serves it, and builds it again whenever a source, a template or a module changes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import EleventyDevServer from '@11ty/eleventy-dev-server'
import chokidar from 'chokidar'
import { pathExists } from '../files.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError } from './cli.ts'
import { type BuildPaths, isInside, launcherFile, pathOptions, projectFolder, resolvePaths } from './paths.ts'

const command: Command = {
  name: 'start',
  operands: '',
  purpose: 'Builds the archive, serves it at http://localhost:8080 and follows every change of its files.',
  options: {
    ...pathOptions,
    port: { value: 'N', meaning: 'the port to serve at, or the next free one (default: 8080)' },
  },
  run,
}

const defaultPort = 8080

/** Milliseconds without a further change after which a build starts, so that a copied folder makes one build. */
const quietTime = 60

/** Milliseconds for which a file must not have grown to count as written. */
const settlingTime = 80

/** As `npm run build` has it: the values of a build would otherwise be moved about in memory time and again. */
const youngSpace = '--max-semi-space-size=64'

async function run(call: Call): Promise<number> {
  const paths = resolvePaths(call.options)
  const port = readPort(call.options.port)
  let server: EleventyDevServer | undefined
  const builds = new BuildProcess(paths)
  const builder = new Builder(async () => {
    if ((await builds.build()) === 0) server?.reload()
    else console.error('The build failed: the site stays as it was until something changes')
  })
  // Watching comes first: a change made while the first build runs is built as well.
  await watch(paths, (file) => {
    if (isCode(file)) builds.leave()
    builder.request()
  })
  await builder.run()
  if (!pathExists(paths.output)) throw new CommandFailure('nothing to serve: the first build failed')
  server = EleventyDevServer.getServer('dateline', paths.output, {
    messageOnStart: ({ localhostUrl }) => `Serving ${localhostUrl} (Ctrl+C stops)`,
  })
  server.serve(port)
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  await builds.end()
  process.exit(0)
}

/** Runs builds one after the other; requests that come close together, or while one runs, make one more. */
class Builder {
  readonly #build: () => Promise<void>
  #running = false
  #wanted = false
  #timer: NodeJS.Timeout | undefined

  constructor(build: () => Promise<void>) {
    this.#build = build
  }

  request(): void {
    this.#wanted = true
    clearTimeout(this.#timer)
    if (!this.#running) this.#timer = setTimeout(() => void this.run(), quietTime)
  }

  async run(): Promise<void> {
    this.#running = true
    do {
      this.#wanted = false
      await this.#build()
    } while (this.#wanted)
    this.#running = false
  }
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? defaultPort)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(`--port ${text} is no port number`)
  return port
}

/**
 * Builds in a process of its own, so that a failed build can't harm the server. It stays for the next build, with all that it
 * has loaded and read, as long as no module or template is edited.
 */
class BuildProcess {
  readonly #args: readonly string[]
  #child: ChildProcess | null = null

  constructor({ content, output, articles, readings }: BuildPaths) {
    const flags = ['--content', content, '--output', output, '--articles', articles, '--cache', readings]
    this.#args = [youngSpace, launcherFile, 'build-again', ...flags]
  }

  /** @returns its exit code */
  async build(): Promise<number> {
    this.#child ??= spawn(process.execPath, this.#args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    const child = this.#child
    const answered = new AbortController()
    const answer = (event: 'message' | 'exit'): Promise<unknown[]> => once(child, event, { signal: answered.signal })
    child.send('build')
    const [code] = await Promise.race([answer('message'), answer('exit')])
    answered.abort()
    if (this.#child === child && !child.connected) this.#child = null
    return typeof code === 'number' ? code : 1
  }

  /** The next build is made by another process; this one ends when it has done what it does now. */
  leave(): void {
    if (this.#child?.connected) this.#child.disconnect()
    this.#child = null
  }

  /** No build follows. @returns when the one that runs, if any, has written all down */
  async end(): Promise<void> {
    const child = this.#child
    this.leave()
    if (child?.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
}

/** What is edited by those who work on Dateline itself. */
const code = ['src', 'templates', 'eleventy.config.ts'].map((name) => path.join(projectFolder, name))

function isCode(file: string): boolean {
  return code.some((place) => isInside(file, place))
}

/** Calls `changed` with the file for every change of a source, a template or a module, from the moment it returns. */
function watch(paths: BuildPaths, changed: (file: string) => void): Promise<void> {
  const written = [paths.articles, paths.output, paths.staging, paths.cache, paths.readings]
  const watcher = chokidar.watch([paths.content, paths.corrections, paths.reference, ...code], {
    ignoreInitial: true,
    ignored: (file) => written.some((folder) => file === folder || file.startsWith(`${folder}${path.sep}`)),
    awaitWriteFinish: { stabilityThreshold: settlingTime, pollInterval: settlingTime / 4 },
  })
  watcher.on('all', (_, file) => changed(file))
  watcher.on('error', (error) => console.warn(`Watching: ${error instanceof Error ? error.message : error}`))
  return new Promise((resolve) => watcher.once('ready', resolve))
}

await runCommand(command)
