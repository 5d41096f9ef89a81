/**
 * The archive → its files in a staging folder: those that are as they were are linked from the published site, the
 * others are rendered. What each file read is kept beside the site, for the next build.
 */
import path from 'node:path'
import { Fingerprints, hashInput, hashText } from '../archive/fingerprints.ts'
import { type BuildState, type Plan, planFiles, readState, StateOfBuild } from '../archive/plan.ts'
import { siteFiles } from '../archive/site-files.ts'
import {
  emptyFolder,
  isFolder,
  linkFolder,
  moveFile,
  readText,
  removeFile,
  removeFolder,
  swapFolder,
  writeIfChanged,
} from '../files.ts'
import type { ArchiveInput } from '../model.ts'
import { environmentOf } from './environment.ts'
import { makeSite } from './make-site.ts'
import type { BuildPaths } from './paths.ts'
import { renderFiles } from './render-files.ts'

export interface BuiltFiles {
  readonly plan: Plan
  /** What the next build needs to know; to be kept when the site is published. */
  readonly state: BuildState
  /** Whether the published search index still says what the reports say. */
  readonly sameReports: boolean
}

/** @param folder where the site is staged; made anew */
export async function buildFiles(input: ArchiveInput, paths: BuildPaths, folder: string): Promise<BuiltFiles> {
  const site = await makeSite(input)
  const fingerprints = new Fingerprints(site.archive, hashInput(input, site.archive))
  const environment = environmentOf(input)
  const known = isFolder(paths.output) ? readState(parseJson(readText(stateFile(paths)))) : null
  const plan = planFiles(siteFiles(site.archive), known, environment, fingerprints)
  const next = new StateOfBuild(fingerprints)
  const fresh = plan.fromState ? path.join(paths.staging, 'fresh') : folder
  emptyFolder(paths.staging)
  const changed = new Set<string>()
  await renderFiles(plan.render, fresh, {
    site,
    assets: !plan.fromState,
    rendered: (file, text, trace) => {
      const hash = hashText(text)
      if (known?.files[file]?.[0] !== hash) changed.add(file)
      next.add(file, hash, Buffer.byteLength(text), trace.reads())
    },
  })
  if (known && plan.fromState) {
    next.keep(plan.kept, known)
    linkFolder(paths.output, folder)
    for (const file of plan.gone) removeFile(path.join(folder, file))
    for (const file of changed) moveFile(path.join(fresh, file), path.join(folder, file))
  }
  const touched = [...changed, ...plan.gone]
  return { plan, state: next.finish(environment), sameReports: plan.fromState && !touched.some(isOfSearch) }
}

/** Whether the search index is made of a file: the reports' pages, and the files of the search itself. */
function isOfSearch(file: string): boolean {
  return /^(?:a\/[^/]+\/index\.html|search\/.*)$/.test(file)
}

/** Puts the finished site in the place of the published one. A state is only ever kept of what stands there. */
export function publishFiles(paths: BuildPaths, folder: string, state: BuildState): void {
  removeFile(stateFile(paths))
  swapFolder(folder, paths.output)
  writeIfChanged(stateFile(paths), JSON.stringify(state))
  removeFolder(paths.staging)
}

function stateFile({ cache }: BuildPaths): string {
  return path.join(cache, 'published.json')
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
