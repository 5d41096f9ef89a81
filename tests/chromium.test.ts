/** Which Chromium the browser tests run in: the first that starts, down to the one that npm brought. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, systemChromiums } from './browser/chromium.ts'

let folder = ''
/** No archives to unpack, and an empty place to unpack them in. */
let nowhere = { archives: '', cache: '' }

/** A program that answers to `--version` with a text, or with a failure. */
async function program(name: string, answer: string, code = 0): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, `#!/bin/sh\necho "${answer}"\nexit ${code}\n`)
  await chmod(file, 0o755)
  return file
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-chromium-'))
  nowhere = { archives: join(folder, 'none'), cache: join(folder, 'cache') }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('looking for a Chromium', () => {
  it('takes the one that was asked for', async () => {
    const wanted = await program('wanted', 'Chromium 9.9')
    const system = [await program('chromium', 'Chromium 1.0')]
    expect(await findChromium({ wanted, system, ...nowhere })).toEqual({
      path: wanted,
      env: {},
      version: 'Chromium 9.9',
      rejected: [],
    })
  })

  it('passes over what does not start or is something else, and tells', async () => {
    const snap = await program('chromium-browser', 'install the snap first', 1)
    const other = await program('other', 'Lynx 2.9')
    const real = await program('google-chrome', 'Google Chrome 1.0')
    const found = await findChromium({ wanted: join(folder, 'missing'), system: [snap, other, real], ...nowhere })
    expect(found).toMatchObject({ path: real, version: 'Google Chrome 1.0' })
    expect(found.rejected).toHaveLength(3)
    expect(found.rejected[2]).toContain('Lynx 2.9')
  })

  it('looks through the PATH', async () => {
    const chromium = await program('chromium', 'Chromium 1.0')
    expect(systemChromiums(['/nowhere', folder].join(':'))).toContain(chromium)
  })

  it('names what to install where nothing runs', async () => {
    await expect(findChromium({ system: [], ...nowhere })).rejects.toThrow('apt-get install chromium')
  })

  it.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
    'unpacks the one from npm where the system has none',
    async () => {
      const found = await findChromium({ system: [], cache: join('node_modules', '.cache', 'dateline') })
      expect(found.version).toMatch(/^Chromium 147\./)
    },
    60_000,
  )
})
