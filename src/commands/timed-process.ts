/** Runs a program and tells what it took: for measuring builds, each in a process of its own. */
import { spawnSync } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import type { Run } from '../bench/peers.ts'
import { readText, removeFile } from '../files.ts'
import { CommandFailure } from './cli.ts'

export interface ProgramCall {
  readonly program: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Whether a program is installed. @param args with which it does nothing */
export function hasProgram(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0
}

/** GNU time tells what a process and its children took; without it only the wall is known. */
const gnuTime = '/usr/bin/time'

/** @param cwd the folder it is run in. @throws CommandFailure where it fails */
export function timeProcess({ program, args, env }: ProgramCall, cwd: string): Run {
  const measures = path.join(os.tmpdir(), `dateline-time-${process.pid}`)
  const timed = hasProgram(gnuTime, ['-f', '%U', 'true'])
  const [command = program, ...rest] = timed
    ? [gnuTime, '-f', '%U %S %M', '-o', measures, program, ...args]
    : [program, ...args]
  const started = performance.now()
  const { status, stderr } = spawnSync(command, rest, { cwd, env: { ...process.env, ...env }, maxBuffer: 1e9 })
  const wall = (performance.now() - started) / 1000
  if (status !== 0) throw new CommandFailure(`${program} ${args.join(' ')} failed:\n${String(stderr).slice(-2000)}`)
  const [user, system, memory] = (readText(measures) ?? '').trim().split(' ').map(Number)
  removeFile(measures)
  if (user === undefined || system === undefined || memory === undefined) return { wall, cpu: null, memory: null }
  return { wall, cpu: user + system, memory: memory / 1024 }
}
