/** Vitest runs this before each test file: what the file left in the temporary folder goes, and the process is as it was, since files share it. */
import { afterAll } from 'vitest'
import { removeFolders } from './run-command.ts'

const { fetch } = globalThis

afterAll(() => {
  // `fetchFromDisk` takes its place
  globalThis.fetch = fetch
  removeFolders()
}, 60_000)
