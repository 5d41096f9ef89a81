/** `npm run train:html -- CORPUS`: trains the reader of HTML pages, or judges its parameters by folds over publishers. */
import path from 'node:path'
import { z } from 'zod'
import { extract } from '../extract/extract.ts'
import type { TreeModel } from '../extract/model/trees.ts'
import { drawFacts } from '../facts/facts.ts'
import { byCodeUnit, pathExists, readBytes, readText, sha256, writeIfChanged } from '../files.ts'
import type { RawDocument } from '../model.ts'
import { toArticle } from '../pipeline/compose-article.ts'
import { decode, maxBytes } from '../text/decode.ts'
import { inflate } from '../text/inflate.ts'
import { type BoostOptions, boost } from '../training/boost.ts'
import { type GoldRow, goldRows, trainingSet } from '../training/html-corpus.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError } from './cli.ts'

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
  depth: 5,
  rate: 0.1,
  rowShare: 0.7,
  columnShare: 0.5,
  leafWeight: 4,
  ridge: 1,
}

const truthSchema = z.array(z.object({ id: z.string(), publisher: z.string(), body: z.string() }))

interface CorpusPage {
  readonly id: string
  readonly publisher: string
  readonly document: RawDocument
  readonly rows: readonly GoldRow[]
}

async function run(call: Call): Promise<number> {
  const [corpus] = call.operands
  if (corpus === undefined) throw new UsageError('name the folder of the corpus')
  const pages = readCorpus(corpus)
  console.log(`${pages.length} pages, ${pages.reduce((sum, { rows }) => sum + rows.length, 0)} lines`)
  const { folds, predictions } = call.options
  if (folds !== undefined) {
    if (!predictions) throw new UsageError('--predictions FILE is missing')
    writeIfChanged(predictions, predictByFolds(pages, Number(folds)))
    console.log(`Predictions written to ${predictions}`)
    return 0
  }
  writeIfChanged(weightsFile, `${JSON.stringify(train(pages))}\n`)
  console.log(`Weights written to ${weightsFile}`)
  return 0
}

function readCorpus(corpus: string): CorpusPage[] {
  const text = readText(path.join(corpus, 'truth.json'))
  if (text === null) throw new CommandFailure(`${corpus} holds no truth.json`)
  const truth = truthSchema.parse(JSON.parse(text)).sort((a, b) => byCodeUnit(a.id, b.id))
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
  return boost(trainingSet(pages.flatMap(({ rows }) => rows)), options)
}

/** Publishers in order are dealt to the folds in turn. */
function predictByFolds(pages: readonly CorpusPage[], folds: number): string {
  const publishers = [...new Set(pages.map(({ publisher }) => publisher))].sort(byCodeUnit)
  const foldOf = ({ publisher }: CorpusPage): number => publishers.indexOf(publisher) % folds
  const lines = Array.from({ length: folds }, (_, fold) => {
    const model = train(pages.filter((page) => foldOf(page) !== fold))
    return pages.filter((page) => foldOf(page) === fold).map((page) => predict(page, model))
  })
  return `${lines.flat().join('\n')}\n`
}

function predict({ id, document }: CorpusPage, html: TreeModel): string {
  const extraction = extract(document, { html })
  if (extraction.kind === 'refusal') return JSON.stringify({ source: id, body: '' })
  const article = toArticle(id, document, extraction.article, drawFacts(extraction.article))
  const { title, published, authors, body } = article
  return JSON.stringify({ source: id, title, published, authors, body })
}

await runCommand(command)
