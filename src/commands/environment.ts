/** All that a page may show besides the archive → one hash: the code and its packages, Node and its tables of languages, settings. */
import path from 'node:path'
import { listFiles, readText } from '../files.ts'
import type { ArchiveInput } from '../model.ts'
import { once } from '../text/once.ts'
import { sha256 } from '../text/sha256.ts'
import { projectFolder } from './paths.ts'

const folders = ['src', 'templates']
const files = ['eleventy.config.ts', 'package-lock.json']

/** Changes when any file would have to be rendered again. */
export function environmentOf({ config, subjectNames }: ArchiveInput): string {
  return sha256(JSON.stringify([codeVersion(), config, subjectNames]))
}

/** Changes with the code, its packages and Node, which brings the tables of languages. The code of a running command stays. */
export const codeVersion = once((): string => {
  const code = folders.flatMap((name) => listFiles(path.join(projectFolder, name)).files.map((file) => file.path))
  const all = [...code, ...files.map((name) => path.join(projectFolder, name))]
  return sha256(
    JSON.stringify([all.map((file) => sha256(readText(file) ?? '')), process.version, process.versions.icu]),
  )
})
