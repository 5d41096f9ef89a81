/** `npm run train:html -- CORPUS`: trains the reader of HTML pages, or judges its parameters by folds over publishers. */
import path from 'node:path'
import { extract } from '../extract/extract.ts'
import type { TreeModel } from '../extract/model/trees.ts'
import { drawFacts } from '../facts/facts.ts'
import { byCodeUnit, pathExists, readBytes, writeIfChanged } from '../files.ts'
import type { RawDocument } from '../model.ts'
import { toArticle } from '../pipeline/compose-article.ts'
import { decode, maxBytes } from '../text/decode.ts'
import { inflate } from '../text/inflate.ts'
import { sha256 } from '../text/sha256.ts'
import { type BoostOptions, boost, meanModel } from '../training/boost.ts'
import { dealOut } from '../training/folds.ts'
import { type GoldRow, goldRows, trainingSet } from '../training/html-corpus.ts'
import { type Call, type Command, runCommand, UsageError } from './cli.ts'
import { readFolds, readTruth } from './corpus.ts'

const command: Command = {
  name: 'train:html',
  operands: 'CORPUS',
  purpose:
    'Trains the reader of HTML pages on CORPUS (truth.json, html/ID.html.gz) and writes its weights; with --folds it writes predictions instead, each page read by a model that has seen no page of its publisher.',
  options: {
    folds: { value: 'N', meaning: 'train N times, each time without the publishers of one fold' },
    predictions: { value: 'FILE', meaning: 'where --folds writes its predictions, one JSON object a line' },
  },
  run,
}

const weightsFile = 'src/extract/markup/weights.json'

/** Chosen by five folds over publishers on 200 pages; neighbours of these values are within the noise. */
const options: BoostOptions = {
  trees: 100,
  seed: 1,
  depth: 5,
  rate: 0.1,
  rowShare: 0.7,
  columnShare: 0.5,
  leafWeight: 4,
  ridge: 1,
}

interface CorpusPage {
  readonly id: string
  readonly publisher: string
  readonly document: RawDocument
  readonly rows: readonly GoldRow[]
}

async function run(call: Call): Promise<number> {
  const [corpus] = call.operands
  if (corpus === undefined) throw new UsageError('name the folder of the corpus')
  const folds = call.options.folds === undefined ? null : readFolds(call.options.folds)
  const { predictions } = call.options
  if (folds !== null && !predictions) throw new UsageError('--predictions FILE is missing')
  const pages = readCorpus(corpus)
  console.log(`${pages.length} pages, ${pages.reduce((sum, { rows }) => sum + rows.length, 0)} lines`)
  if (folds !== null && predictions) {
    writeIfChanged(predictions, predictByFolds(pages, folds))
    console.log(`Predictions written to ${predictions}`)
    return 0
  }
  writeIfChanged(weightsFile, `${JSON.stringify(train(pages))}\n`)
  console.log(`Weights written to ${weightsFile}`)
  return 0
}

function readCorpus(corpus: string): CorpusPage[] {
  const truth = readTruth(corpus).sort((a, b) => byCodeUnit(a.id, b.id))
  return truth.flatMap(({ id, publisher, body }) => {
    const file = path.join(corpus, 'html', `${id}.html.gz`)
    const document = pathExists(file) ? readPage(file, id) : null
    return document ? [{ id, publisher, document, rows: goldRows(document, body) }] : []
  })
}

function readPage(file: string, id: string): RawDocument | null {
  const packed = readBytes(file)
  const inflated = 'code' in packed ? null : inflate(packed, maxBytes)
  if (inflated?.kind !== 'bytes') return null
  const { bytes } = inflated
  const decoded = decode({ source: id, bytes, sha256: sha256(bytes), format: 'html', sidecar: null })
  return decoded.kind === 'document' ? decoded.document : null
}

function train(pages: readonly CorpusPage[]): TreeModel {
  const rows = pages.flatMap((page) => page.rows)
  return meanModel((['byLength', 'byArticle'] as const).map((weighing) => boost(trainingSet(rows, weighing), options)))
}

/** Publishers in order are dealt to the folds in turn. */
function predictByFolds(pages: readonly CorpusPage[], folds: number): string {
  const foldOf = dealOut(
    pages.map(({ publisher }) => publisher),
    folds,
  )
  const lines = Array.from({ length: folds }, (_, fold) => {
    const model = train(pages.filter((_page, index) => foldOf[index] !== fold))
    return pages.filter((_page, index) => foldOf[index] === fold).map((page) => predict(page, model))
  })
  return `${lines.flat().join('\n')}\n`
}

function predict({ id, document }: CorpusPage, html: TreeModel): string {
  const extraction = extract(document, { html })
  if (extraction.kind === 'refusal') return JSON.stringify({ source: id, body: '' })
  const article = toArticle(id, document, extraction.article, drawFacts(extraction.article))
  const { title, published, authors, standfirst, body } = article
  const { confidence } = extraction.article
  return JSON.stringify({ source: id, title, published, authors, standfirst, body, confidence })
}

await runCommand(command)
