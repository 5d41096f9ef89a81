/** The files of reports, rendered from parcels and by a second thread: the same bytes, and the same reads noted. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { seedArchive } from './run-command.ts'

test('what a second thread renders of the seeds is what one thread renders', async () => {
  const command = ['--import', 'tsx', 'tests/site/render-parcels.ts', seedArchive()]
  const { stdout } = await promisify(execFile)(process.execPath, command)
  expect(stdout.trim().split('\n')).toEqual([
    'a parcel says of its report what the archive says',
    'what was not sent along is told',
    'a second thread writes the same site',
  ])
}, 600_000)
