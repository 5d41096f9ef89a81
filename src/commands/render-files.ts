/** Files of the site → their texts, by Eleventy, some thousands at a time so that memory stays flat. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rendering } from '../../eleventy.config.ts'
import { renderLists, type SiteFile } from '../archive/site-files.ts'

/** Where the modules lie that are running: the project's folder, or that of their bundle (`launch.mjs`). */
const codeFolder = fileURLToPath(new URL('../..', import.meta.url))
const ending = path.extname(import.meta.url)

/** Files that Eleventy goes through at once: its start costs what some hundred of them do. */
const filesAtOnce = 4000

/** @param rendering whose `rendered` is told of each file: its path, its text, and what it read of the archive */
export async function renderFiles(files: readonly SiteFile[], rendering: Omit<Rendering, 'lists'>): Promise<void> {
  // Eleventy looks for its files from the folder it is run in
  process.chdir(codeFolder)
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const lists = renderLists(files.slice(start, start + filesAtOnce))
    await renderLot({ ...rendering, lists })
  }
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
