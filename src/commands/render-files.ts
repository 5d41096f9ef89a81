/** Files of the site → their texts: pages by Eleventy, some thousands at a time so that memory stays flat, all others at once. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rendering } from '../../eleventy.config.ts'
import { tracedSite } from '../../templates/components/traced-site.ts'
import { machineFileText } from '../../templates/machine-files.ts'
import { pageKeys, type SiteFile } from '../archive/site-files.ts'
import { Trace } from '../archive/trace.ts'

/** Where the modules lie that are running: the project's folder, or that of their bundle (`launch.mjs`). */
const codeFolder = fileURLToPath(new URL('../..', import.meta.url))
const ending = path.extname(import.meta.url)

/** Pages that Eleventy goes through at once: its start costs what some hundred of them do. */
const pagesAtOnce = 4000

/** @param rendering whose `rendered` is told of each file: its path, its text, and what it read of the archive */
export async function renderFiles(files: readonly SiteFile[], rendering: Omit<Rendering, 'pages'>): Promise<void> {
  const { site, rendered } = rendering
  const pages: SiteFile[] = []
  for (const file of files) {
    const trace = new Trace()
    const text = machineFileText(tracedSite(site, trace), file)
    if (text === null) pages.push(file)
    else rendered(file.path, text, trace)
  }
  const folder = process.cwd()
  // Eleventy looks for its files from the folder it is run in
  process.chdir(codeFolder)
  for (let start = 0; start < pages.length; start += pagesAtOnce)
    await renderLot({ ...rendering, pages: pageKeys(pages.slice(start, start + pagesAtOnce)) })
  process.chdir(folder)
}

/** Eleventy writes nothing itself: whoever is told of a file knows whether it has changed. */
async function renderLot(rendering: Rendering): Promise<void> {
  const { default: Eleventy } = await import('@11ty/eleventy')
  const eleventy = new Eleventy('templates', undefined, {
    configPath: `eleventy.config${ending}`,
    quietMode: true,
    dryRun: true,
    config: (config) => config.addGlobalData('rendering', rendering),
  })
  eleventy.disableLogger()
  await eleventy.write()
}
