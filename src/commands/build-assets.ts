/** What pages need besides themselves: icon, fonts and scripts, into the folder of a site. The stylesheet is rendered. */
import path from 'node:path'
import { copyFile, listFiles } from '../files.ts'
import { buildClientScripts, scriptNames } from './build-client.ts'
import { projectFolder } from './paths.ts'

const fontFolder = 'node_modules/@fontsource-variable/source-serif-4/files'
const fontName = /^source-serif-4-latin.*-wght-.*\.woff2$/

/** @returns the paths of what was written, below the folder */
export async function writeAssets(folder: string): Promise<string[]> {
  const fonts = listFiles(path.join(projectFolder, fontFolder)).files.filter(({ source }) => fontName.test(source))
  const copies = [
    { from: path.join(projectFolder, 'templates/assets/icon.svg'), to: 'assets/icon.svg' },
    ...fonts.map(({ path: from, source }) => ({ from, to: `assets/fonts/${source}` })),
  ]
  for (const { from, to } of copies) copyFile(from, path.join(folder, to))
  await buildClientScripts(path.join(folder, 'assets'))
  return [...copies.map(({ to }) => to), ...scriptNames.map((name) => `assets/${name}.js`)]
}
