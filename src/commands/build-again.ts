/**
 * The process behind `npm start`: builds each time its parent says so, and answers with the exit code. It keeps in memory
 * what one build leaves for the next; its parent starts another when the code has changed.
 */
import { buildOnce } from './build-once.ts'
import { type Command, runCommand } from './cli.ts'
import { pathOptions, resolvePaths } from './paths.ts'

const command: Command = {
  name: 'build-again',
  operands: '',
  purpose: 'Builds an archive each time the process that started it sends a message.',
  options: pathOptions,
  run: async ({ options }) => {
    process.on('message', async () => {
      await runCommand({ ...command, run: () => buildOnce(resolvePaths(options)) })
      if (process.connected) process.send?.(process.exitCode)
    })
    return 0
  },
}

await runCommand(command)
