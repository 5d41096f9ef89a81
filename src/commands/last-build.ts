/**
 * What the last build was made from, and what it told: where the next would be made from the same, nothing need be loaded
 * for it. Files are told by their size, times and number, as git does; one that is too young for that tells nothing.
 */
import path from 'node:path'
import {
  folderIdentity,
  hashFile,
  isFolder,
  type Listing,
  listFiles,
  listOne,
  readText,
  removeFile,
  writeWhole,
} from '../files.ts'
import { settledStamp } from '../pipeline/raw-index.ts'
import { sha256 } from '../text/sha256.ts'
import type { BuildSummary } from './build-summary.ts'
import { codeVersion } from './environment.ts'
import type { BuildPaths } from './paths.ts'
import { isAsPublished } from './published.ts'

/** What a build reads and never writes. */
export interface Inputs {
  /** What stands in the folder of raw files. */
  readonly raw: Listing
  /** Of names, sizes and times of all of them, and of the code. */
  readonly hash: string
  /** Files too young to be told from a later state by their times → what they say, as a hash. */
  readonly young: ReadonlyMap<string, string | null>
}

/** As it is kept. */
interface LastBuild {
  readonly inputs: string
  /** Of the articles' files as the build left them. */
  readonly articles: string
  /** The published folder, as `folderIdentity` has it. */
  readonly folder: string | null
  readonly summary: BuildSummary
}

const noteOf = ({ cache }: BuildPaths): string => path.join(cache, 'last-build.json')

export function inputsOf(paths: BuildPaths): Inputs {
  const started = Date.now()
  const raw = listFiles(paths.raw)
  const byHand = [paths.corrections, paths.reference].filter(isFolder).map(listFiles)
  const files = [listOne(paths.settings), ...[raw, ...byHand].flatMap((listing) => listing.files)]
  const stamps = files.map((file) => [file?.source, file?.stamp, file?.trouble, file?.outside])
  const young = files.flatMap((file) =>
    file?.stamp && !settledStamp(file.stamp, started) ? [[file.path, hashFile(file.path)] as const] : [],
  )
  const all = [codeVersion(), paths, raw.hidden, byHand.map((listing) => listing.files.length), stamps]
  return { raw, hash: sha256(JSON.stringify(all)), young: new Map(young) }
}

/** What the last build told, where one from these inputs would leave everything as it is; else null, and the last one is forgotten. */
export async function lastSummary(paths: BuildPaths, { hash, young }: Inputs): Promise<BuildSummary | null> {
  const last = readLastBuild(readText(noteOf(paths)) ?? '')
  const isSame = young.size === 0 && last?.inputs === hash && last.articles === articlesHash(paths)
  if (isSame && last?.folder === folderIdentity(paths.output) && (await isAsPublished(paths)))
    return last?.summary ?? null
  removeFile(noteOf(paths))
  return null
}

/** A hash of what follows, and a note. */
function readLastBuild(text: string): LastBuild | null {
  const end = text.indexOf('\n')
  const note = text.slice(end + 1)
  return end > 0 && sha256(note) === text.slice(0, end) ? JSON.parse(note) : null
}

/** Keeps what a build told. @param inputs as they were before it read them */
export function keepSummary(paths: BuildPaths, inputs: Inputs, summary: BuildSummary): void {
  if (!areOldNow(paths, inputs)) return
  const told = {
    ...summary,
    outcome: { ...summary.outcome, known: 0 },
    plan: 'Nothing has changed since the last build',
  }
  const last: LastBuild = {
    inputs: inputs.hash,
    articles: articlesHash(paths),
    folder: folderIdentity(paths.output),
    summary: told,
  }
  const note = JSON.stringify(last)
  writeWhole(noteOf(paths), [`${sha256(note)}\n${note}`])
}

/** Whether all files are as they were and by now old enough to be told by their times; young ones are read for it once more. */
function areOldNow(paths: BuildPaths, { hash, young }: Inputs): boolean {
  if (young.size === 0) return true
  const now = inputsOf(paths)
  return now.hash === hash && now.young.size === 0 && [...young].every(([file, said]) => hashFile(file) === said)
}

function articlesHash({ articles }: BuildPaths): string {
  const files = isFolder(articles) ? listFiles(articles).files : []
  return sha256(JSON.stringify(files.map(({ source, bytes, stamp }) => [source, bytes, stamp?.modified])))
}
