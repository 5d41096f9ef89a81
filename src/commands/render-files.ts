/** Files of the site → their texts, by Eleventy, some thousands at a time so that memory stays flat. */
import Eleventy from '@11ty/eleventy'
import type { Rendering } from '../../eleventy.config.ts'
import { renderLists, type SiteFile } from '../archive/site-files.ts'
import { projectFolder } from './paths.ts'

/** Files that Eleventy goes through at once: its start costs what some hundred of them do. */
const filesAtOnce = 4000

/** @param rendering whose `rendered` is told of each file: its path, its text, and what it read of the archive */
export async function renderFiles(files: readonly SiteFile[], rendering: Omit<Rendering, 'lists'>): Promise<void> {
  // Eleventy looks for its files from the project's folder.
  process.chdir(projectFolder)
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const lists = renderLists(files.slice(start, start + filesAtOnce))
    await renderLot({ ...rendering, lists })
  }
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
