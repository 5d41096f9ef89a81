/**
 * The published folder and what is known of it. Two trees take turns: the one that is replaced is kept as a spare, and
 * the next build brings it up to date by what has changed since, so that publishing costs what changed and not what
 * there is. All files that the two have in common are second names of one file.
 */
import os from 'node:os'
import path from 'node:path'
import { type BuildState, packState, unpackState } from '../archive/build-state.ts'
import {
  findModified,
  folderIdentity,
  isFolder,
  linkFile,
  linkFolder,
  modifiedAt,
  moveFile,
  pathExists,
  readBytes,
  removeBelow,
  removeFolder,
  swapFolder,
  writeBytes,
} from '../files.ts'
import { KeptFile } from './kept-file.ts'
import type { BuildPaths } from './paths.ts'

/** What a build writes down of the folder that it publishes. */
export interface Published {
  /** The folder it is true of, whatever was renamed or cut off since. */
  readonly folder: string | null
  readonly build: BuildState
  /** The tree that stood there before, and the files and folders in which it differs. */
  readonly spare: { readonly folder: string | null; readonly behind: readonly string[] }
}

const notesFile = ({ cache }: BuildPaths): string => path.join(cache, 'published.state')
/** Written before the folders are swapped, so that a build cut off at any moment leaves what is true of either. */
const nextNotesFile = ({ cache }: BuildPaths): string => path.join(cache, 'next.state')
const spareFolder = ({ cache }: BuildPaths): string => path.join(cache, 'spare')

/** What is written down of the published folder, or in words why nothing is; and what was changed there by hand since, if anything was. */
export interface Sighted {
  readonly notes: Published | string
  /** In words; being looked for. */
  readonly hand: Promise<string | null>
}

/** @param before what is waited for before anybody looks for changes by hand: a thread that reads would have to share its core */
export function sightPublished(paths: BuildPaths, before: Promise<unknown> | null = null): Sighted {
  const nothing = (why: string): Sighted => ({ notes: why, hand: Promise.resolve(null) })
  if (!isFolder(paths.output)) return nothing('nothing is published yet')
  const here = folderIdentity(paths.output)
  for (const file of [notesFile(paths), nextNotesFile(paths)]) {
    const notes = notesIn.read(file)
    if (notes?.folder === here) return { notes, hand: Promise.resolve(before).then(() => findHand(paths, file)) }
  }
  return nothing('nothing is known of the build that made what is published')
}

async function findHand({ output }: BuildPaths, notes: string): Promise<string | null> {
  const touched = await findModified(output, modifiedAt(notes))
  return touched === null ? null : `${touched} was changed since the last build`
}

/** @returns what is known of the published folder, or in words why nothing is */
export async function readPublished(paths: BuildPaths): Promise<Published | string> {
  const { notes, hand } = sightPublished(paths)
  return (await hand) ?? notes
}

/** When the last build was published, in milliseconds since 1970; null where none was. */
export function publishedAt(paths: BuildPaths): number | null {
  return pathExists(notesFile(paths)) ? modifiedAt(notesFile(paths)) : null
}

/** Whether the published folder is as the build left it that wrote the notes. */
export async function isAsPublished(paths: BuildPaths): Promise<boolean> {
  const file = notesFile(paths)
  // nothing else goes on meanwhile
  return pathExists(file) && (await findModified(paths.output, modifiedAt(file), os.availableParallelism())) === null
}

const notesIn = new KeptFile((file): Published | null => {
  const bytes = readBytes(file)
  const read = 'code' in bytes ? null : unpackState(bytes)
  return read && { ...(read.notes as Omit<Published, 'build'>), build: read.state }
})

/** Makes the staged folder what the published one is, in second names of its files. */
export function stagePublished(paths: BuildPaths, { spare }: Published, staged: string): void {
  const { output } = paths
  if (spare.folder === null || folderIdentity(spareFolder(paths)) !== spare.folder) {
    linkFolder(output, staged)
    return
  }
  moveFile(spareFolder(paths), staged)
  for (const name of spare.behind) {
    removeBelow(staged, name)
    const [file, second] = [path.join(output, name), path.join(staged, name)]
    if (isFolder(file)) linkFolder(file, second)
    else if (pathExists(file)) linkFile(file, second)
  }
}

/**
 * Puts the staged folder in the place of the published one.
 * @param touched files and folders in which the two differ; null where they were made independently: then the staged one is
 * given a second tree, which the next build would have to make
 */
export function publish(paths: BuildPaths, staged: string, build: BuildState, touched: readonly string[] | null): void {
  const second = path.join(paths.staging, 'second')
  if (touched === null) linkFolder(staged, second)
  const spare = { folder: folderIdentity(touched ? paths.output : second), behind: touched ?? [] }
  const notes: Omit<Published, 'build'> = { folder: folderIdentity(staged), spare }
  writeBytes(nextNotesFile(paths), packState(build, notes))
  swapFolder(staged, paths.output, spareFolder(paths))
  moveFile(nextNotesFile(paths), notesFile(paths))
  notesIn.note(notesFile(paths), { ...notes, build })
  if (touched === null) {
    removeFolder(spareFolder(paths))
    moveFile(second, spareFolder(paths))
  }
  removeFolder(paths.staging)
}
