/** One build at a time for a folder: a lock file beside it holds the builder's process id. */
import { setTimeout as sleep } from 'node:timers/promises'
import { claimFile, readText, removeFile } from '../files.ts'
import { CommandFailure } from './cli.ts'

/** Milliseconds between two looks at a held lock, and how long a build waits for another one. */
const lookInterval = 200
const longestWait = 10 * 60 * 1000

/**
 * Runs `work` while holding the lock; waits where another live process holds it, and takes over what a killed one left.
 * @throws CommandFailure when the other process still holds it after ten minutes
 */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const own = String(process.pid)
  let waited = 0
  for (let holder = claimFile(lock, own); holder !== null; holder = claimFile(lock, own)) {
    if (!isAlive(Number(holder))) {
      if (readText(lock) === holder) removeFile(lock)
      continue
    }
    if (waited === 0) console.log(`Waiting for the build of process ${holder} (${lock})`)
    if (waited > longestWait) {
      throw new CommandFailure(`process ${holder} has been building for ten minutes; stop it, or remove ${lock}`)
    }
    await sleep(lookInterval)
    waited += lookInterval
  }
  try {
    return await work()
  } finally {
    removeFile(lock)
  }
}

/** Whether a process runs; one of another user counts as running. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
