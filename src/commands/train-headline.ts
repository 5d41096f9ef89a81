/** `npm run train:headline -- CORPUS`: learns what each sign of a headline weighs; with `--folds N` only says how well it does. */
import path from 'node:path'
import { readText, writeIfChanged } from '../files.ts'
import { dealOut } from '../training/folds.ts'
import { choicesOf, choosesRightly, fitHeadline, type HeadlinePage, judgedChoicesOf } from '../training/headline.ts'
import { type Call, type Command, runCommand, UsageError } from './cli.ts'
import { readFolds, readTruth } from './corpus.ts'

const command: Command = {
  name: 'train:headline',
  operands: 'CORPUS',
  purpose: 'Learns the weights in src/extract/headline-weights.json from a folder with truth.json and raw/<id>.txt.',
  options: { folds: { value: 'N', meaning: 'judge by N folds over publishers and write nothing' } },
  run,
}

const weightsFile = path.join(import.meta.dirname, '../extract/headline-weights.json')

async function run({ operands, options }: Call): Promise<number> {
  const [corpus, ...more] = operands
  if (corpus === undefined || more.length > 0) throw new UsageError('name one corpus')
  const folds = options.folds === undefined ? null : readFolds(options.folds)
  const pages = readPages(corpus)
  const choices = pages.flatMap(choicesOf)
  if (folds !== null) return judge(pages, folds)
  writeIfChanged(weightsFile, `${JSON.stringify(fitHeadline(choices), null, 2)}\n`)
  console.log(`Learnt from ${choices.length} choices: ${weightsFile}`)
  return 0
}

function readPages(corpus: string): HeadlinePage[] {
  return readTruth(corpus).flatMap(({ id, publisher, title, body }) => {
    const text = title === null ? null : readText(path.join(corpus, 'raw', `${id}.txt`))
    return title === null || text === null ? [] : [{ publisher, text, title, body }]
  })
}

/** Each publisher's pages are judged by weights that were learnt without them. */
function judge(pages: readonly HeadlinePage[], folds: number): number {
  const foldOf = dealOut(
    pages.map(({ publisher }) => publisher),
    folds,
  )
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = fitHeadline(pages.filter((_page, index) => foldOf[index] !== fold).flatMap(choicesOf))
    return pages
      .filter((_page, index) => foldOf[index] === fold)
      .flatMap((page) => [...judgedChoicesOf(page), ...choicesOf(page)])
      .map((choice) => ({ choice, right: choosesRightly(choice, weights) }))
  }).flat()
  for (const form of new Set(judged.map(({ choice }) => choice.form))) {
    const all = judged.filter(({ choice }) => choice.form === form)
    const right = all.filter((each) => each.right).length
    console.log(`${(right / Math.max(1, all.length)).toFixed(3)}  ${right} of ${all.length}  ${form}`)
  }
  return 0
}

await runCommand(command)
