/** Vitest runs this before each test file: what the file's tests left in the temporary folder goes with its last test. */
import { afterAll } from 'vitest'
import { removeFolders } from './run-command.ts'

afterAll(removeFolders, 60_000)
