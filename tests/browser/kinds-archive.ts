/** The archive with a file of every kind of input, as a folder to build. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { kindFiles } from '../inputs/every-kind.ts'

/** Writes the archive's folder, ready for `npm run build -- --content`. */
export async function writeKindsArchive(folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(kindFiles)) {
    await mkdir(dirname(join(folder, 'raw', name)), { recursive: true })
    await writeFile(join(folder, 'raw', name), bytes)
  }
  await writeFile(join(folder, 'archive.yml'), 'title: Island Papers\nurl: https://example.org/\n')
}
