/**
 * The archive → its files in a staging folder: those that are as they were are taken from the published site, the
 * others are rendered.
 */
import path from 'node:path'
import { type BuildState, hashOf, sizeIn } from '../archive/build-state.ts'
import type { Readers } from '../archive/digest.ts'
import { Fingerprints, hashInput } from '../archive/fingerprints.ts'
import type { Measured } from '../archive/measured.ts'
import { type Plan, planFiles, StateOfBuild } from '../archive/plan.ts'
import { type SiteFile, siteFiles } from '../archive/site-files.ts'
import { filePath } from '../archive/urls.ts'
import {
  emptyFolder,
  moveFile,
  NewFiles,
  readText,
  removeBelow,
  removeFile,
  type WrittenFile,
  writeWhole,
} from '../files.ts'
import type { Archive, ArchiveInput, UrlPath } from '../model.ts'
import type { SizedFile } from '../pipeline/site-size.ts'
import { numberOfHash } from '../write-new.mjs'
import { writeAssets } from './build-assets.ts'
import { environmentOf } from './environment.ts'
import { makeSite } from './make-site.ts'
import { PageCrew } from './page-crew.ts'
import type { BuildPaths } from './paths.ts'
import { type Sighted, sightPublished, stagePublished } from './published.ts'
import { type Rendered, renderFiles } from './render-files.ts'

export interface BuiltFiles<Beside> {
  /** What the site shows. */
  readonly archive: Archive
  readonly plan: Plan
  /** In words why all files were rendered; null where only some were. */
  readonly whyAll: string | null
  /** What the next build needs to know. */
  readonly state: BuildState
  /** Of the files that are rendered. */
  readonly sizes: readonly SizedFile[]
  /** The addresses of all pages. */
  readonly addresses: readonly string[]
  /** Files in which the staged site differs from the published one; null where it was made anew. */
  readonly touched: readonly string[] | null
  /** What came of what was done beside. */
  readonly beside: Beside
}

export interface BuildOptions<Beside> {
  /** As `Readers` of the archive have it. */
  readonly digest?: Readers['digest']
  /** What `sightPublished` found. */
  readonly published?: Sighted
  /** What is done while files are rendered, in the staging folder but not in the staged site. */
  readonly beside: (archive: Archive) => Promise<Beside>
  /** Under which key what was read of a report is kept; without it, one thread renders all. */
  readonly readingOf?: (id: string) => string
  /** As `CrewTask` has it. */
  readonly fewest?: number
  /** The kinds of files that are built, where not all are. */
  readonly kinds?: ReadonlySet<SiteFile['kind']>
}

/** @param folder where the site is staged; made anew */
export async function buildFiles<Beside>(
  input: ArchiveInput,
  paths: BuildPaths,
  folder: string,
  options: BuildOptions<Beside>,
): Promise<BuiltFiles<Beside>> {
  const {
    digest,
    published: { notes: published, hand } = sightPublished(paths),
    kinds,
    beside,
    readingOf,
    fewest,
  } = options
  const site = await makeSite(input, digest, () => before)
  const fingerprints = new Fingerprints(site.archive, hashInput(input, site.archive), input)
  const environment = environmentOf(input)
  const known = typeof published === 'string' ? null : published
  const files = siteFiles(site.archive).filter(({ kind }) => kinds?.has(kind) ?? true)
  const plan = planFiles(files, known?.build ?? null, environment, fingerprints)
  const before =
    known && !plan.all
      ? { reports: plan.same, text: (url: UrlPath) => readText(path.join(paths.output, filePath(url))) ?? '' }
      : null
  const next = new StateOfBuild(fingerprints, plan.all ? null : (known?.build ?? null))
  const fresh = known ? path.join(paths.staging, 'fresh') : folder
  const changed: string[] = []
  const sizes = new Map<string, number>()
  const written = new NewFiles()
  const handedOver: string[] = []
  const hashBefore = (file: string): number | undefined => (known ? hashOf(known.build, file) : undefined)
  const measure = (file: string, { hash, bytes, isNew }: WrittenFile): void => {
    next.measure(file, hash, bytes)
    sizes.set(file, bytes)
    if (isNew) changed.push(file)
  }
  emptyFolder(paths.staging)
  const rendered: Rendered = (file, text, trace) => {
    next.add(file, trace.reads())
    if (typeof text !== 'string') measure(file, writeLong(path.join(fresh, file), text, hashBefore(file)))
    else {
      handedOver.push(file)
      written.add(path.join(fresh, file), text, hashBefore(file))
    }
  }
  const crew =
    readingOf && plan.all
      ? PageCrew.of(plan.render, {
          ...{ site, articles: input.articles, readingOf, known: hashBefore, fewest },
          ...{ cache: paths.cache, readings: paths.readings, folder: fresh },
          rendered: ({ path: file, reads, ...measures }) => {
            next.add(file, reads)
            measure(file, measures)
          },
        })
      : null
  const render = (some: readonly SiteFile[], all: boolean): Promise<void> => renderFiles(some, { site, all, rendered })
  const rendering = crew ? crew.run((some, isLot) => render(some, !isLot)) : render(plan.render, plan.all)
  const [made] = await allDone([beside(site.archive), rendering])
  for (const [at, each] of (await written.finish()).entries()) measure(handedOver[at] ?? '', each)
  const touched = await hand
  if (touched !== null)
    return buildFiles(input, paths, folder, { ...options, published: { notes: touched, hand: Promise.resolve(null) } })
  if (plan.all) changed.push(...(await writeAssets(fresh)))
  if (known) {
    next.keep(plan.kept, known.build)
    stagePublished(paths, known, folder)
    for (const file of plan.gone) removeBelow(folder, file)
    for (const file of changed) moveFile(path.join(fresh, file), path.join(folder, file))
  }
  const state = next.finish(environment)
  const sizeOf = (file: string): number => sizes.get(file) ?? (known && sizeIn(known.build, file)) ?? 0
  return {
    archive: site.archive,
    plan,
    whyAll: typeof published === 'string' ? published : plan.all ? 'the code or the settings have changed' : null,
    state,
    sizes: files.map(({ kind, path: file }) => ({ kind, bytes: sizeOf(file) })),
    addresses: files.flatMap(({ path: file }) => pageAddress(file)),
    touched: known ? [...changed, ...plan.gone] : null,
    beside: made,
  }
}

/** Writes a text in pieces, which may be longer than memory is large: only what was written tells whether it differs. */
function writeLong(file: string, { pieces, measures }: Measured, known: number | undefined): WrittenFile {
  writeWhole(file, pieces())
  const { bytes, sha256 } = measures()
  const hash = numberOfHash(sha256)
  const isNew = hash !== known
  if (!isNew) removeFile(file)
  return { hash, bytes, isNew }
}

/** Waits for both, then throws what the first of those that failed has thrown. */
async function allDone<One, Other>(works: readonly [Promise<One>, Promise<Other>]): Promise<[One, Other]> {
  await Promise.allSettled(works)
  return Promise.all(works)
}

/** The address of a page: `/2023/01/` for `2023/01/index.html`; none for other files. */
function pageAddress(file: string): string[] {
  return /(?:^|\/)index\.html$/.test(file) ? [`/${file.slice(0, -'index.html'.length)}`] : []
}
