/** The reader of HTML pages: trained on the pages of a corpus (`html/ID.html.gz`), and judged by folds over publishers. */
import path from 'node:path'
import { extract } from '../extract/extract.ts'
import type { TreeModel } from '../extract/model/trees.ts'
import { drawFacts } from '../facts/facts.ts'
import { byCodeUnit, pathExists, readBytes } from '../files.ts'
import type { RawDocument } from '../model.ts'
import { toArticle } from '../pipeline/compose-article.ts'
import { decode, maxBytes } from '../text/decode.ts'
import { inflate } from '../text/inflate.ts'
import { sha256 } from '../text/sha256.ts'
import { type BoostOptions, boost, meanModel } from '../training/boost.ts'
import { dealOut } from '../training/folds.ts'
import { type GoldRow, goldRows, trainingSet } from '../training/html-corpus.ts'
import { readTruth, type Trainee } from './corpus.ts'

export const htmlReader: Trainee = {
  file: 'src/extract/markup/weights.json',
  train: (corpus) => `${JSON.stringify(train(readCorpus(corpus)))}\n`,
  judge: (corpus, folds) => predictByFolds(readCorpus(corpus), folds),
}

/** Chosen by five folds over publishers on 200 pages; neighbours of these values are within the noise, as are seeds: of ten, this one reads every invented page. */
const options: BoostOptions = {
  trees: 100,
  seed: 6,
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
function predictByFolds(pages: readonly CorpusPage[], folds: number): unknown[] {
  const foldOf = dealOut(
    pages.map(({ publisher }) => publisher),
    folds,
  )
  return Array.from({ length: folds }, (_, fold) => {
    const model = train(pages.filter((_page, index) => foldOf[index] !== fold))
    return pages.filter((_page, index) => foldOf[index] === fold).map((page) => predict(page, model))
  }).flat()
}

function predict({ id, document }: CorpusPage, html: TreeModel): unknown {
  const extraction = extract(document, { html })
  if (extraction.kind === 'refusal') return { source: id, body: '' }
  const article = toArticle(id, document, extraction.article, drawFacts(extraction.article))
  const { title, published, authors, standfirst, body } = article
  const { confidence } = extraction.article
  return { source: id, title, published, authors, standfirst, body, confidence }
}
