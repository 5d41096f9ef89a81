/** The thread that renders reports' files beside the one that has the archive (`page-crew.ts`): parcels in, files on the disk out. */
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Site } from '../../templates/components/site.tsx'
import type { Measured } from '../archive/measured.ts'
import { NotAtHand, notAtHand, unpackReports } from '../archive/report-parcel.ts'
import type { Trace } from '../archive/trace.ts'
import { articleParagraphs } from '../article/paragraphs.ts'
import type { Article } from '../model.ts'
import { oncePerValue } from '../text/once.ts'
import { writeUnlessKnown } from '../write-new.mjs'
import { keptRecord } from './article-cards.ts'
import { wordsOfSite } from './make-site.ts'
import type { Done, Lot, RenderedFile, ThreadData } from './page-crew.ts'
import { openStore } from './reading-store.ts'
import { renderFile } from './render-files.ts'

const { config, subjectNames, styles, cache, readings, folder }: ThreadData = workerData
const words = wordsOfSite(config, styles)
const store = openStore(readings)

let turn = Promise.resolve()
parentPort?.on('message', (lot: Lot) => {
  turn = turn.then(async () => parentPort?.postMessage(await render(lot)))
})

async function render({ files, parcel, ledgers }: Lot): Promise<Done> {
  const record = oncePerValue((id: string): Article => keptRecord({ cache }, id) ?? notAtHand(`the record of ${id}`))
  const reading = oncePerValue((id: string) => store.read(ledgers[id] ?? '') ?? notAtHand(`the lines of ${id}`))
  const archive = unpackReports(
    parcel,
    { config, subjectNames },
    {
      record,
      paragraphs: (id) => articleParagraphs(record(id).body),
      ledger: (id) => (ledgers[id] === null ? null : reading(id).ledger()),
    },
  )
  const site: Site = {
    ...words,
    archive,
    before: null,
    get dataFiles() {
      return notAtHand('the data files')
    },
    get searchFiles() {
      return notAtHand("the search's files")
    },
  }
  const rendered: RenderedFile[] = []
  const left: string[] = []
  for (const { known, ...file } of files) {
    const told = (name: string, text: string | Measured, trace: Trace): void => {
      const content = typeof text === 'string' ? text : notAtHand('a text in pieces')
      rendered.push({ path: name, reads: trace.reads(), ...writeUnlessKnown(path.join(folder, name), content, known) })
    }
    try {
      await renderFile(file, { site, rendered: told })
    } catch (error) {
      if (!(error instanceof NotAtHand)) throw error
      left.push(file.path)
    }
  }
  return { rendered, left }
}
