/** All that a page may show besides the archive → one hash: the code and its packages, Node and its tables of languages, settings. */
import path from 'node:path'
import { listFiles, readText, sha256 } from '../files.ts'
import type { ArchiveInput } from '../model.ts'
import { projectFolder } from './paths.ts'

const folders = ['src', 'templates']
const files = ['eleventy.config.ts', 'package-lock.json']

/** Changes when any file would have to be rendered again. */
export function environmentOf({ config, subjectNames }: ArchiveInput): string {
  const code = folders.flatMap((name) => listFiles(path.join(projectFolder, name)).files.map((file) => file.path))
  const hashes = [...code, ...files.map((name) => path.join(projectFolder, name))].map((file) =>
    sha256(readText(file) ?? ''),
  )
  return sha256(
    JSON.stringify([hashes, process.version, process.versions.icu, process.versions.cldr, config, subjectNames]),
  )
}
