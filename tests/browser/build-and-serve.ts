/** Before the browser tests: builds `content/` into a folder of its own, serves it, and finds a browser. After: ends. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findChromium, systemChromiums } from './chromium.ts'
import { serveFolder } from './serve.ts'

/** Handed to the test processes through the environment, the only thing Playwright passes on. */
export default async function buildAndServe(): Promise<() => Promise<void>> {
  const { CHROME_PATH: wanted, PATH = '' } = process.env
  const cache = join('node_modules', '.cache', 'dateline')
  const chromium = await findChromium({ wanted, system: systemChromiums(PATH), cache })
  for (const reason of chromium.rejected) process.stdout.write(`Browser passed over: ${reason}\n`)
  process.stdout.write(`Browser: ${chromium.version} (${chromium.path})\n`)
  const folder = await mkdtemp(join(tmpdir(), 'dateline-site-'))
  const site = join(folder, 'site')
  const build = ['--import', 'tsx', 'src/commands/build.ts', '--content', 'content', '--output', site]
  await promisify(execFile)(process.execPath, [...build, '--articles', join(folder, 'articles')])
  const served = await serveFolder(site)
  const handedOn = { DATELINE_CHROMIUM: JSON.stringify(chromium), DATELINE_SITE: site, DATELINE_URL: served.url }
  Object.assign(process.env, handedOn)
  return async () => {
    served.close()
    await rm(folder, { recursive: true, force: true })
  }
}
