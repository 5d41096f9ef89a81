/** The reader of text dumps: trained on the raw pages of a corpus, and judged by folds over publishers. */
import path from 'node:path'
import { blocksToMarkdown } from '../article/markdown.ts'
import { extract } from '../extract/extract.ts'
import type { ReaderModel } from '../extract/reader.ts'
import { readBytes } from '../files.ts'
import { decode } from '../text/decode.ts'
import type { Example } from '../training/example.ts'
import { dealOut } from '../training/folds.ts'
import { toLessons } from '../training/lesson.ts'
import { f1Of, type PageScore, scoreAll, scoreBody } from '../training/score.ts'
import { trainReader } from '../training/train.ts'
import { CommandFailure } from './cli.ts'
import { readTruth, type Trainee, type TruthRecord } from './corpus.ts'

export const textReader: Trainee = {
  file: 'src/extract/model/reader-model.json',
  train: (corpus) => modelText(trainReader(toLessons(readExamples(corpus)))),
  judge: (corpus, folds) => {
    const cleaned = cleanByFolds(readExamples(corpus), folds)
    printScores(cleaned.map(({ score }) => score))
    return cleaned.map(({ record }) => record)
  },
}

function readExamples(corpus: string): Example[] {
  return readTruth(corpus).map((record) => toExample(corpus, record))
}

function toExample(corpus: string, { id, publisher, language, title, body }: TruthRecord): Example {
  const source = `${id}.txt`
  const bytes = readBytes(path.join(corpus, 'raw', source))
  if ('code' in bytes) throw new CommandFailure(`${corpus}/raw/${source} can't be read (${bytes.code})`)
  const decoded = decode({ source, bytes, sha256: '', sidecar: null })
  if (decoded.kind === 'refusal') throw new CommandFailure(`${source}: ${decoded.refusal.detail}`)
  return { id, publisher, language, title, body, document: decoded.document }
}

/** One tree a line, so that a retrained model can be compared. */
function modelText({ first, second }: ReaderModel): string {
  return `${JSON.stringify({ first, second }).replaceAll('{"feature"', '\n{"feature"')}\n`
}

interface CleanedExample {
  readonly score: PageScore
  readonly record: unknown
}

function cleanByFolds(examples: readonly Example[], folds: number): CleanedExample[] {
  const partOf = dealOut(
    examples.map(({ publisher }) => publisher),
    folds,
  )
  const models = Array.from({ length: folds }, (_, fold) => {
    console.log(`Training without part ${fold + 1} of ${folds}`)
    return trainReader(toLessons(examples.filter((_example, index) => partOf[index] !== fold)))
  })
  return examples.map((example, index) => cleanExample(example, models[partOf[index] ?? 0]))
}

function cleanExample({ id, language, document, body }: Example, model: ReaderModel | undefined): CleanedExample {
  const extraction = extract(document, { text: model })
  const article = extraction.kind === 'article' ? extraction.article : null
  const predicted = article ? blocksToMarkdown(article.blocks) : ''
  const { precision, recall } = scoreBody(body, predicted)
  const score = { id, language, precision, recall, f1: f1Of(precision, recall), sure: article?.sure ?? false }
  const title = article?.titleBasis === 'stated' ? article.title?.value : null
  const authors = article?.authors.map(({ value }) => value) ?? []
  const { confidence, sure } = article ?? { confidence: 0, sure: false }
  return { score, record: { source: document.source, title, authors, confidence, sure, body: predicted } }
}

/** Least F1 of a body that is right enough to be called sure, and most of one that is lost. */
const fair = 0.8
const lost = 0.3

function printScores(pages: readonly PageScore[]): void {
  const groups: readonly (readonly [name: string, pages: readonly PageScore[]])[] = [
    ['all', pages],
    ['en', pages.filter(({ language }) => language === 'en')],
    ['other', pages.filter(({ language }) => language !== 'en')],
  ]
  for (const [name, group] of groups) {
    const { precision, recall, f1 } = scoreAll(group)
    const count = String(group.length).padStart(4)
    console.log(`${name.padEnd(6)}${count}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`)
  }
  const sure = pages.filter((page) => page.sure)
  const right = sure.filter(({ f1 }) => f1 >= fair)
  const missed = pages.filter(({ f1 }) => f1 < lost)
  const unflagged = missed.filter((page) => page.sure)
  console.log(`sure ${sure.length} of ${pages.length}, of them ${right.length} with F1 of ${fair} and more`)
  console.log(`F1 below ${lost}: ${missed.length}, of them called sure: ${unflagged.length}`)
  const worst = [...pages].sort((one, other) => one.f1 - other.f1).slice(0, 20)
  for (const { id, precision, recall, f1 } of worst) {
    console.log(`${id}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
  }
}
