/** Any archive with its pages in Arabic: from right to left, with reports that run from left to right. */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a copy of the archive's folder, ready for `npm run build -- --content`. */
export async function writeArabicArchive(source: string, folder: string): Promise<void> {
  await cp(source, folder, { recursive: true })
  const settings = await readFile(join(folder, 'archive.yml'), 'utf8').catch(() => '')
  await writeFile(join(folder, 'archive.yml'), `${settings.replace(/^language:.*$/m, '')}\nlanguage: ar\n`)
}
