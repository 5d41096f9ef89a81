/**
 * Renders the files of reports in a second thread, where there are many files and more than one core. It is sent parcels of
 * what these files show (`report-parcel.ts`), so that the archive lies in memory once.
 */
import os from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Site } from '../../templates/components/site.tsx'
import { type Parcel, packReports, partedByReport } from '../archive/report-parcel.ts'
import { isShown } from '../archive/shown.ts'
import type { SiteFile } from '../archive/site-files.ts'
import type { Read } from '../archive/trace.ts'
import type { WrittenFile } from '../files.ts'
import type { Archive, Article } from '../model.ts'

/** A thread takes a second to start, in which these many files are rendered. */
const fewestFiles = 5000

/** Reports whose files are rendered at a time: neighbours in time name the same reports and events. */
const reportsAtOnce = 40

/** Lots that the thread has before it, so that it is never idle. */
const lotsAhead = 2

/** Memory for what the thread makes and throws away. It holds one lot at a time. */
const youngMegabytes = 48

/** In a bundle of the code (`launch.mjs`) a thread is one of its files; else it needs a doorstep for TypeScript. */
const threadFile = path.extname(import.meta.url) === '.js' ? './page-thread.js' : './page-thread.mjs'

/** What the thread is told once. */
export interface ThreadData {
  readonly config: Archive['config']
  readonly subjectNames: Archive['subjectNames']
  readonly styles: string
  /** Where records and where readings are kept. */
  readonly cache: string
  readonly readings: string
  /** Where the site is staged. */
  readonly folder: string
}

export interface Lot {
  /** Each with the number of what needn't be written. */
  readonly files: readonly (SiteFile & { readonly known: number | undefined })[]
  readonly parcel: Parcel
  /** Under which key the ledger of a report is kept; null where it has none. */
  readonly ledgers: Readonly<Record<string, string | null>>
}

export interface RenderedFile extends WrittenFile {
  readonly path: string
  readonly reads: readonly Read[]
}

export interface Done {
  readonly rendered: readonly RenderedFile[]
  /** Paths of files that show more than was sent along. */
  readonly left: readonly string[]
}

export interface CrewTask extends Pick<ThreadData, 'cache' | 'readings' | 'folder'> {
  readonly site: Site
  /** The articles that the archive was made from. */
  readonly articles: readonly Article[]
  readonly readingOf: (id: string) => string
  readonly known: (file: string) => number | undefined
  readonly rendered: (file: RenderedFile) => void
  /** How many files are worth a thread, where it isn't `fewestFiles`. */
  readonly fewest?: number | undefined
}

export class PageCrew {
  /** Files that are of no report. */
  readonly #others: readonly SiteFile[]
  readonly #task: CrewTask
  readonly #given: ReadonlySet<Article>
  readonly #byReport: ReadonlyMap<string, readonly SiteFile[]>
  /** Reports that nobody has begun. */
  readonly #waiting: string[]
  readonly #sent = new Map<string, SiteFile>()
  /** Files that the thread couldn't render. */
  readonly #left: SiteFile[] = []
  readonly #worker: Worker
  #lots = 0
  #failure: unknown = null
  #resume: () => void = () => undefined

  /** @returns null where a second thread would gain nothing */
  static of(files: readonly SiteFile[], task: CrewTask): PageCrew | null {
    const { fewest = fewestFiles } = task
    return files.length < fewest || os.availableParallelism() < 2 ? null : new PageCrew(files, task)
  }

  private constructor(files: readonly SiteFile[], task: CrewTask) {
    const { byReport, others } = partedByReport(files)
    this.#others = others
    this.#task = task
    this.#given = new Set(task.articles)
    this.#byReport = byReport
    this.#waiting = [...byReport.keys()]
    const { site, cache, readings, folder } = task
    const { config, subjectNames } = site.archive
    const workerData: ThreadData = { config, subjectNames, styles: site.styles, cache, readings, folder }
    const resourceLimits = { maxYoungGenerationSizeMb: youngMegabytes }
    this.#worker = new Worker(new URL(threadFile, import.meta.url), { workerData, resourceLimits, execArgv: [] })
    this.#worker.on('message', (done: Done) => this.#take(done))
    this.#worker.on('error', (error) => this.#fail(error))
    // a build that fails elsewhere waits for nothing
    this.#worker.unref()
    for (let lot = 0; lot < lotsAhead; lot++) this.#send()
  }

  /**
   * Renders the other files in this thread, and then those of reports as well, until all is done.
   * @param render files; `isLot` where they are few @throws what stopped either thread
   */
  async run(render: (files: readonly SiteFile[], isLot: boolean) => Promise<void>): Promise<void> {
    try {
      await render(this.#others, false)
      for (let ids = this.#takeLast(); ids.length > 0; ids = this.#takeLast()) await render(this.#filesOf(ids), true)
      this.#worker.ref()
      while (this.#lots > 0 && this.#failure === null) await new Promise<void>((resume) => (this.#resume = resume))
    } finally {
      await this.#worker.terminate()
    }
    if (this.#failure !== null) throw this.#failure
    await render(this.#left, true)
  }

  #takeLast(): string[] {
    return this.#failure === null ? this.#waiting.splice(-reportsAtOnce) : []
  }

  #filesOf(ids: readonly string[]): SiteFile[] {
    return ids.flatMap((id) => this.#byReport.get(id) ?? [])
  }

  #send(): void {
    const ids = this.#waiting.splice(0, reportsAtOnce)
    if (ids.length === 0) return
    const { site, known, readingOf } = this.#task
    const files = this.#filesOf(ids)
    for (const file of files) this.#sent.set(file.path, file)
    const hasLedgers = isShown(site.archive.config, 'sources')
    const lot: Lot = {
      files: files.map((file) => ({ ...file, known: known(file.path) })),
      parcel: packReports(site.archive, ids, (article) => this.#given.has(article)),
      ledgers: Object.fromEntries(ids.map((id) => [id, hasLedgers ? readingOf(id) : null])),
    }
    this.#lots++
    this.#worker.postMessage(lot)
  }

  #take({ rendered, left }: Done): void {
    this.#lots--
    this.#send()
    for (const file of rendered) this.#task.rendered(file)
    this.#left.push(...left.flatMap((name) => this.#sent.get(name) ?? []))
    for (const name of [...rendered.map((file) => file.path), ...left]) this.#sent.delete(name)
    this.#resume()
  }

  #fail(error: unknown): void {
    this.#failure = error
    this.#resume()
  }
}
