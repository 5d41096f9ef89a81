/** Before the browser tests: builds five archives into folders of their own, serves them, finds a browser. After: ends. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { commandLine } from '../run-command.ts'
import { findChromium, systemChromiums } from './chromium.ts'
import { writeKindsArchive } from './kinds-archive.ts'
import { writeLanguageArchive } from './language-archive.ts'
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
  const servers = [
    await serveFolder(site),
    await serveFolder(await splitSearch(await build(folder, 'second', second)), secondBase),
    await serveFolder(await build(folder, 'kinds', kinds)),
    await serveFolder(await buildIn(folder, 'ar')),
    await serveFolder(await buildIn(folder, 'zh-Hans')),
  ] as const
  Object.assign(process.env, {
    DATELINE_CHROMIUM: await findBrowser(),
    DATELINE_SITE: site,
    DATELINE_URL: servers[0].url,
    DATELINE_SECOND_URL: servers[1].url + secondBase,
    DATELINE_KINDS_URL: `${servers[2].url}/`,
    DATELINE_ARABIC_URL: `${servers[3].url}/`,
    DATELINE_CHINESE_URL: `${servers[4].url}/`,
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
  await promisify(execFile)(process.execPath, commandLine('build', options))
  return output
}

/** The second archive is searched in several indexes, the first in one. */
async function splitSearch(site: string): Promise<string> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/browser/split-search.ts', site])
  return site
}

/** Builds the archive in `content/` with its pages in another language. */
async function buildIn(folder: string, language: string): Promise<string> {
  const content = join(folder, `${language}-content`)
  await writeLanguageArchive('content', content, language)
  return build(folder, language, content)
}

async function findBrowser(): Promise<string> {
  const { CHROME_PATH: wanted, PATH = '' } = process.env
  const cache = join('node_modules', '.cache', 'dateline')
  const chromium = await findChromium({ wanted, system: systemChromiums(PATH), cache })
  for (const reason of chromium.rejected) process.stdout.write(`Browser passed over: ${reason}\n`)
  process.stdout.write(`Browser: ${chromium.version} (${chromium.path})\n`)
  return JSON.stringify(chromium)
}
