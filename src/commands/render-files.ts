/** Files of the site → their texts: pages by Eleventy, some thousands at a time so that memory stays flat, all others at once. */
import Eleventy from '@11ty/eleventy'
import type { Rendering } from '../../eleventy.config.ts'
import { tracedSite } from '../../templates/components/traced-site.ts'
import { machineFileText } from '../../templates/machine-files.ts'
import { pageKeys, type SiteFile } from '../archive/site-files.ts'
import { Trace } from '../archive/trace.ts'
import { projectFolder } from './paths.ts'

/** Pages that Eleventy goes through at once: its start costs what some hundred of them do. */
const pagesAtOnce = 8000

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
  // Eleventy looks for its files from the project's folder.
  process.chdir(projectFolder)
  for (let start = 0; start < pages.length; start += pagesAtOnce)
    await renderLot({ ...rendering, pages: pageKeys(pages.slice(start, start + pagesAtOnce)) })
}

/** Eleventy writes nothing itself: whoever is told of a file knows whether it has changed. */
async function renderLot(rendering: Rendering): Promise<void> {
  const eleventy = new Eleventy('templates', undefined, {
    configPath: 'eleventy.config.ts',
    quietMode: true,
    dryRun: true,
    config: (config) => config.addGlobalData('rendering', rendering),
  })
  eleventy.disableLogger()
  await eleventy.write()
}
