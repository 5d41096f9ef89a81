/** Before the browser tests: builds four archives into folders of their own, serves them, finds a browser. After: ends. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writeArabicArchive } from './arabic-archive.ts'
import { findChromium, systemChromiums } from './chromium.ts'
import { writeKindsArchive } from './kinds-archive.ts'
import { secondBase, writeSecondArchive } from './second-archive.ts'
import { serveFolder } from './serve.ts'

/** What was made is handed to the test processes through the environment, the only thing Playwright passes on. */
export default async function buildAndServe(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-browser-'))
  const site = await build(folder, 'site', 'content')
  const second = join(folder, 'content')
  await writeSecondArchive(second)
  const kinds = join(folder, 'kinds-content')
  await writeKindsArchive(kinds)
  const arabic = join(folder, 'arabic-content')
  await writeArabicArchive('content', arabic)
  const arabicSite = await build(folder, 'arabic', arabic)
  const servers = [
    await serveFolder(site),
    await serveFolder(await build(folder, 'second', second), secondBase),
    await serveFolder(await build(folder, 'kinds', kinds)),
    await serveFolder(arabicSite),
  ] as const
  Object.assign(process.env, {
    DATELINE_CHROMIUM: await findBrowser(),
    DATELINE_SITE: site,
    DATELINE_URL: servers[0].url,
    DATELINE_SECOND_URL: servers[1].url + secondBase,
    DATELINE_KINDS_URL: `${servers[2].url}/`,
    DATELINE_ARABIC_SITE: arabicSite,
    DATELINE_ARABIC_URL: servers[3].url,
  })
  return async () => {
    for (const server of servers) server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Builds an archive as `npm run build` does, its articles kept out of its own folder. */
async function build(folder: string, name: string, content: string): Promise<string> {
  const output = join(folder, name)
  const options = ['--content', content, '--output', output, '--articles', `${output}-articles`]
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/commands/build.ts', ...options])
  return output
}

async function findBrowser(): Promise<string> {
  const { CHROME_PATH: wanted, PATH = '' } = process.env
  const cache = join('node_modules', '.cache', 'dateline')
  const chromium = await findChromium({ wanted, system: systemChromiums(PATH), cache })
  for (const reason of chromium.rejected) process.stdout.write(`Browser passed over: ${reason}\n`)
  process.stdout.write(`Browser: ${chromium.version} (${chromium.path})\n`)
  return JSON.stringify(chromium)
}
