/** Files of the site → their texts in a folder, by Eleventy, some thousands at a time so that memory stays flat. */
import path from 'node:path'
import Eleventy from '@11ty/eleventy'
import type { Rendering } from '../../eleventy.config.ts'
import { renderLists, type SiteFile } from '../archive/site-files.ts'
import { buildClientScripts } from './build-client.ts'
import { projectFolder } from './paths.ts'

/** Files that Eleventy holds in memory at once: its start costs what some hundred of them do. */
const filesAtOnce = 4000

/** @param rendered is told of each file: its path, its text, and what it read of the archive */
export async function renderFiles(
  files: readonly SiteFile[],
  folder: string,
  { site, assets, rendered }: Omit<Rendering, 'lists'>,
): Promise<void> {
  // Eleventy looks for its files from the project's folder.
  process.chdir(projectFolder)
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const lists = renderLists(files.slice(start, start + filesAtOnce))
    await renderLot({ site, lists, assets: assets && start === 0, rendered }, folder)
  }
  if (assets) await buildClientScripts(path.join(folder, 'assets'))
}

async function renderLot(rendering: Rendering, folder: string): Promise<void> {
  const eleventy = new Eleventy('templates', folder, {
    configPath: 'eleventy.config.ts',
    quietMode: true,
    config: (config) => config.addGlobalData('rendering', rendering),
  })
  eleventy.disableLogger()
  await eleventy.write()
}
