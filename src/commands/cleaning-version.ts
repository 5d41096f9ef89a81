/** What readings hang on besides the files: one hash of the code and models that clean, of their packages and of Node. */
import path from 'node:path'
import { listFiles, readText } from '../files.ts'
import { once } from '../text/once.ts'
import { sha256 } from '../text/sha256.ts'
import { projectFolder } from './paths.ts'
import type { SubjectTables } from './read-reference.ts'

/** All that cleaning is made of. */
const folders = ['text', 'extract', 'facts', 'publishers', 'reference', 'article', 'pipeline']

/** @param tables names that the archive adds, by which facts are found; none is the same as empty ones */
export function cleaningVersion({ organisations, topics }: SubjectTables = { organisations: [], topics: [] }): string {
  return sha256(JSON.stringify([code(), organisations, topics]))
}

/** The code of a running command stays. Node brings the tables of Unicode and of languages. */
const code = once((): string => {
  const files = folders.flatMap((folder) => listFiles(path.join(projectFolder, 'src', folder)).files)
  const packages = path.join(projectFolder, 'package-lock.json')
  const texts = [...files.map((file) => file.path), packages].map((file) => readText(file))
  return sha256(JSON.stringify([process.version, texts]))
})
