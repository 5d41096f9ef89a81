/**
 * Files of the site → their texts: pages by Eleventy, some thousands at a time so that memory stays flat, all others at
 * once. Where only some files have changed, their few pages are handed to the templates without Eleventy.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ending, loadTemplate, type Rendering, renderPage } from '../../eleventy.config.ts'
import { tracedSite } from '../../templates/components/traced-site.ts'
import { machineFileText } from '../../templates/machine-files.ts'
import { pageKeys, type SiteFile } from '../archive/site-files.ts'
import { Trace } from '../archive/trace.ts'

/** Where the modules lie that are running: the project's folder, or that of their bundle (`launch.mjs`). */
const codeFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Pages that Eleventy goes through at once: its start costs what some hundred of them do. */
const pagesAtOnce = 4000

/** Is told of a file: its path, what stands in it, and what it read of the archive. */
export type Rendered = Rendering['rendered']

interface Told extends Pick<Rendering, 'site' | 'rendered'> {
  /** Whether these are all files of the site, as they are where nothing is said. */
  readonly all?: boolean
}

/** @param rendered is told of each file: its path, what stands in it, and what it read of the archive */
export async function renderFiles(files: readonly SiteFile[], { site, rendered, all = true }: Told): Promise<void> {
  const turn = inTurns()
  const pages: SiteFile[] = []
  for (const file of files) {
    await turn()
    if (!renderMachineFile(file, { site, rendered })) pages.push(file)
  }
  if (!all && pages.length <= pagesAtOnce) return renderFew(pages, { site, rendered, turn })
  const folder = process.cwd()
  // Eleventy looks for its files from the folder it is run in
  process.chdir(codeFolder)
  for (let start = 0; start < pages.length; start += pagesAtOnce)
    await renderLot({ site, rendered, turn, pages: pageKeys(pages.slice(start, start + pagesAtOnce)) })
  process.chdir(folder)
}

async function renderFew(pages: readonly SiteFile[], rendering: Omit<Rendering, 'pages'>): Promise<void> {
  for (const page of pages) {
    await rendering.turn()
    await renderWithoutEleventy(page, rendering)
  }
}

/** Renders one file of any kind, without Eleventy. */
export async function renderFile(file: SiteFile, rendering: Pick<Rendering, 'site' | 'rendered'>): Promise<void> {
  if (!renderMachineFile(file, rendering)) await renderWithoutEleventy(file, rendering)
}

/** @returns whether the file is one: false for a page, which is left alone */
function renderMachineFile(file: SiteFile, { site, rendered }: Pick<Rendering, 'site' | 'rendered'>): boolean {
  const trace = new Trace()
  const content = machineFileText(tracedSite(site, trace), file)
  if (content !== null) rendered(file.path, content, trace)
  return content !== null
}

async function renderWithoutEleventy(
  { kind, item, path: file }: SiteFile,
  rendering: Pick<Rendering, 'site' | 'rendered'>,
): Promise<void> {
  const template = await loadTemplate(path.join(codeFolder, 'templates', templateOf(kind)))
  renderPage(template, rendering, { key: String(item), path: file })
}

/** `countryYear` → `country-year.11ty.tsx`. */
function templateOf(kind: SiteFile['kind']): string {
  const own: Partial<Record<SiteFile['kind'], string>> = { front: 'index', notFound: '404' }
  return `${own[kind] ?? kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.${ending}`
}

/** Milliseconds for which files are rendered before others have their turn. */
const longestTurn = 20

/** @returns what files wait for before they are rendered, one after another: now and then all else that goes on has its turn */
function inTurns(): () => Promise<void> {
  let last = Promise.resolve()
  let since = performance.now()
  const next = async (): Promise<void> => {
    if (performance.now() - since < longestTurn) return
    await new Promise((resume) => setImmediate(resume))
    since = performance.now()
  }
  return () => {
    last = last.then(next)
    return last
  }
}

/** Eleventy writes nothing itself: whoever is told of a file knows whether it has changed. */
async function renderLot(rendering: Rendering): Promise<void> {
  // its watch mode would have a thread asked about each module that is imported
  process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= '1'
  const { default: Eleventy } = await import('@11ty/eleventy')
  const eleventy = new Eleventy('templates', undefined, {
    configPath: `eleventy.config${path.extname(import.meta.url)}`,
    quietMode: true,
    dryRun: true,
    config: (config) => config.addGlobalData('rendering', rendering),
  })
  eleventy.disableLogger()
  await eleventy.write()
}
