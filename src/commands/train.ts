/**
 * `npm run train -- CORPUS`: learns the weights of headlines, of the reader of text dumps and of the reader of HTML pages from a
 * corpus of pages with known bodies, or judges one of them by folds over publishers.
 */
import { spawnSync } from 'node:child_process'
import { readText, writeIfChanged } from '../files.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError } from './cli.ts'
import { readFolds, type Trainee } from './corpus.ts'
import { headlineReader } from './train-headline.ts'
import { htmlReader } from './train-html.ts'
import { textReader } from './train-text.ts'

/** In the order they learn: the reader of text dumps looks at the headline that is chosen. */
const trainees: ReadonlyMap<string, Trainee> = new Map([
  ['headline', headlineReader],
  ['text', textReader],
  ['html', htmlReader],
])
const names = [...trainees.keys()].join(', ')

const command: Command = {
  name: 'train',
  operands: 'CORPUS',
  purpose:
    'Learns the weights of headlines, of text dumps and of HTML pages, in this order, from CORPUS (truth.json, raw/ID.txt, html/ID.html.gz) and writes them.',
  options: {
    only: { value: 'READER', meaning: `one of ${names}` },
    check: { value: '', meaning: 'write nothing; exit 1 where CORPUS gives other weights than those that are kept' },
    folds: {
      value: 'N',
      meaning:
        'with --only: learn N times, each time without one part of the publishers; judge by that part and write no weights',
    },
    predictions: { value: 'FILE', meaning: 'with --folds: write what was read, one JSON record a line' },
  },
  run,
}

async function run({ operands, options }: Call): Promise<number> {
  const [corpus, ...more] = operands
  if (corpus === undefined || more.length > 0) throw new UsageError('name one corpus')
  const { only, check, folds, predictions } = options
  if (only === undefined) {
    if (folds !== undefined) throw new UsageError(`--folds judges one reader: --only ${names}`)
    return trainInTurn(corpus, check !== undefined)
  }
  const trainee = trainees.get(only)
  if (!trainee) throw new UsageError(`--only takes one of ${names}`)
  if (folds === undefined) return keep(trainee, trainee.train(corpus), check !== undefined)
  const read = trainee.judge(corpus, readFolds(folds))
  if (predictions !== undefined) writeIfChanged(predictions, read.map((each) => `${JSON.stringify(each)}\n`).join(''))
  return 0
}

/** Each in a process of its own, which begins with the weights that those before it have written. */
function trainInTurn(corpus: string, check: boolean): number {
  for (const name of trainees.keys()) {
    const args = [...process.execArgv, process.argv[1] ?? '', corpus, '--only', name, ...(check ? ['--check'] : [])]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (status !== 0) return status ?? 1
  }
  return 0
}

function keep({ file }: Trainee, weights: string, check: boolean): number {
  const same = readText(file) === weights
  if (check && !same) throw new CommandFailure(`${file}: the corpus gives other weights; npm run train writes them`)
  if (!same) writeIfChanged(file, weights)
  console.log(`${file}: ${same ? 'the same as before' : 'written anew'}`)
  return 0
}

await runCommand(command)
