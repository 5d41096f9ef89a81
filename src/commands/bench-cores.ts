/** Cleans the same reports on one core and on all of them, in turns, each time from nothing and in a process of its own. */
import os from 'node:os'
import path from 'node:path'
import type { CoreRuns } from '../bench/cores.ts'
import type { Run } from '../bench/peers.ts'
import { removeFolder, writeIfChanged } from '../files.ts'
import { amountOf, generateReports } from '../generator/reports.ts'
import { CommandFailure } from './cli.ts'
import { launcherFile, projectFolder } from './paths.ts'
import { hasProgram, timeProcess } from './timed-process.ts'

/** Util-linux: keeps a process on some cores, and Node counts only those. */
const taskset = 'taskset'

/** @throws CommandFailure where a process can't be kept on one core */
export function runCores({ reports, rounds }: { readonly reports: number; readonly rounds: number }): CoreRuns[] {
  if (!hasProgram(taskset, ['--version'])) throw new CommandFailure(`${taskset} (util-linux) is not installed`)
  const cores = os.availableParallelism()
  const work = path.join(os.tmpdir(), `dateline-cores-${process.pid}`)
  const raw = path.join(work, 'raw')
  const clean = (on: string): Run => {
    const out = path.join(work, 'out')
    const args = ['-c', on, process.execPath, launcherFile, 'clean', raw, '--out', out]
    const run = timeProcess({ program: taskset, args }, projectFolder)
    removeFolder(out)
    return run
  }
  try {
    for (const { text, truth } of generateReports(amountOf(reports))) writeIfChanged(path.join(raw, truth.file), text)
    const turns = Array.from({ length: rounds }, () => [clean('0'), clean(`0-${cores - 1}`)] as const)
    return [
      { cores: 1, reports, runs: turns.map(([one]) => one) },
      { cores, reports, runs: turns.map(([, all]) => all) },
    ]
  } finally {
    removeFolder(work)
  }
}
