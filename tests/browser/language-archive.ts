/** A copy of an archive whose pages speak another language, as a folder to build. */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Copies an archive's folder and sets the language of its pages. @param language BCP 47 */
export async function writeLanguageArchive(source: string, folder: string, language: string): Promise<void> {
  await cp(source, folder, { recursive: true })
  const settings = join(folder, 'archive.yml')
  const known = await readFile(settings, 'utf8').catch(() => '')
  await writeFile(settings, `${known.replace(/^language:.*$/m, '')}\nlanguage: ${language}\n`)
}
