/**
 * Pictures of every kind of page of an archive: wide, narrow (390 px), dark, printed, and with the pages in Arabic.
 * `npm run shots -- [CONTENT] [FOLDER]`; the archive of this repository into `shots/` where nothing is said.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type BrowserContextOptions, chromium } from '@playwright/test'
import { chromiumArguments, findChromium, systemChromiums } from './chromium.ts'
import { writeLanguageArchive } from './language-archive.ts'
import { pagesOfEachKind } from './page-kinds.ts'
import { serveFolder } from './serve.ts'

/** The ways a page is looked at. */
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  wide: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: { width: 390, height: 844 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
}

/** Pages are cut off below this many pixels: what a reader sees of a longer one is more of the same. */
const tallest = 4000

const [content = 'content', folder = 'shots'] = process.argv.slice(2)
const work = await mkdtemp(join(tmpdir(), 'dateline-shots-'))
try {
  await shoot(await build(content, 'site'), resolve(folder), Object.keys(looks))
  await writeLanguageArchive(content, join(work, 'content'), 'ar')
  await shoot(await build(join(work, 'content'), 'arabic'), resolve(folder, 'arabic'), ['wide', 'narrow'])
} finally {
  await rm(work, { recursive: true, force: true })
}

/** Builds as `npm run build` does, everything it writes kept out of the archive's own folder. */
async function build(source: string, name: string): Promise<string> {
  const output = join(work, name)
  const options = ['--content', source, '--output', output, '--articles', `${output}-articles`]
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/commands/build.ts', ...options])
  return output
}

async function shoot(site: string, into: string, names: readonly string[]): Promise<void> {
  const found = await findChromium({
    wanted: process.env.CHROME_PATH,
    system: systemChromiums(process.env.PATH ?? ''),
    cache: join('node_modules', '.cache', 'dateline'),
  })
  const browser = await chromium.launch({ executablePath: found.path, args: [...chromiumArguments] })
  const server = await serveFolder(site)
  await mkdir(into, { recursive: true })
  const addresses = pagesOfEachKind(site, 1)
  for (const name of names) {
    const page = await browser.newPage(looks[name] ?? {})
    for (const address of addresses) {
      await page.goto(server.url + address, { waitUntil: address === '/search/' ? 'networkidle' : 'load' })
      const file = `${address.replaceAll('/', '_').replace(/^_|_$/g, '') || 'front'}-${name}`
      const { height = 0 } = (await page.locator('body').boundingBox()) ?? {}
      const { width } = page.viewportSize() ?? { width: 1280 }
      const clip = { x: 0, y: 0, width, height: Math.min(Math.ceil(height), tallest) }
      await page.screenshot({ path: join(into, `${file}.png`), fullPage: true, clip })
      if (name === 'wide') await page.pdf({ path: join(into, `${file}.pdf`), format: 'A4' })
    }
    await page.close()
    console.log(`${into}: ${name}`)
  }
  server.close()
  await browser.close()
}
