/**
 * The process behind `npm start`: builds each time its parent says so, and answers with the exit code. It keeps in memory
 * what one build leaves for the next; its parent starts another when the code has changed.
 */
import { once } from '../text/once.ts'
import { buildOnce } from './build-once.ts'
import { type Command, runCommand } from './cli.ts'
import { type BuildPaths, pathOptions, resolvePaths } from './paths.ts'

const command: Command = {
  name: 'build-again',
  operands: '',
  purpose: 'Builds an archive each time the process that started it sends a message.',
  options: pathOptions,
  run: async ({ options }) => {
    const paths = resolvePaths(options)
    let turn = Promise.resolve()
    process.on('message', () => {
      turn = turn.then(() => buildAndTell(paths))
    })
    return 0
  },
}

/** The parent is told when the site can be read; what the next build needs is written down after that. */
async function buildAndTell(paths: BuildPaths): Promise<void> {
  const told = once(() => void (process.connected && process.send?.(process.exitCode ?? 0)))
  process.exitCode = 0
  await runCommand({ ...command, run: () => buildOnce(paths, told) })
  told()
}

await runCommand(command)
