/** `npm run train:headline -- CORPUS`: learns what each sign of a headline weighs; with `--folds N` only says how well it does. */
import path from 'node:path'
import { z } from 'zod'
import { readText, writeIfChanged } from '../files.ts'
import {
  choicesOf,
  choosesRightly,
  fitHeadline,
  foldOf,
  type HeadlineChoice,
  type HeadlinePage,
} from '../training/headline.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError } from './cli.ts'

const command: Command = {
  name: 'train:headline',
  operands: 'CORPUS',
  purpose: 'Learns the weights in src/extract/headline-weights.json from a folder with truth.json and raw/<id>.txt.',
  options: { folds: { value: 'N', meaning: 'judge by N folds over publishers and write nothing' } },
  run,
}

const weightsFile = path.join(import.meta.dirname, '../extract/headline-weights.json')

const truthSchema = z.array(
  z.object({ id: z.string(), publisher: z.string(), title: z.string().nullable(), body: z.string() }),
)

async function run({ operands, options }: Call): Promise<number> {
  const [corpus, ...more] = operands
  if (corpus === undefined || more.length > 0) throw new UsageError('name one corpus')
  const choices = readPages(corpus).flatMap(choicesOf)
  if (options.folds !== undefined) return judge(choices, Number(options.folds))
  writeIfChanged(weightsFile, `${JSON.stringify(fitHeadline(choices), null, 2)}\n`)
  console.log(`Learnt from ${choices.length} choices: ${weightsFile}`)
  return 0
}

function readPages(corpus: string): HeadlinePage[] {
  const truth = readText(path.join(corpus, 'truth.json'))
  if (truth === null) throw new CommandFailure(`${corpus} holds no truth.json`)
  return truthSchema.parse(JSON.parse(truth)).flatMap(({ id, publisher, title, body }) => {
    const text = title === null ? null : readText(path.join(corpus, 'raw', `${id}.txt`))
    return title === null || text === null ? [] : [{ publisher, text, title, body }]
  })
}

/** Each publisher's pages are judged by weights that were learnt without them. */
function judge(choices: readonly HeadlineChoice[], folds: number): number {
  const publishers = choices.map(({ publisher }) => publisher)
  const judged = Array.from({ length: folds }, (_, fold) => {
    const isHeld = ({ publisher }: HeadlineChoice): boolean => foldOf(publisher, publishers, folds) === fold
    const weights = fitHeadline(choices.filter((choice) => !isHeld(choice)))
    return choices.filter(isHeld).map((choice) => ({ choice, right: choosesRightly(choice, weights) }))
  }).flat()
  for (const form of new Set(choices.map((choice) => choice.form))) {
    const all = judged.filter(({ choice }) => choice.form === form)
    const right = all.filter((each) => each.right).length
    console.log(`${(right / Math.max(1, all.length)).toFixed(3)}  ${right} of ${all.length}  ${form}`)
  }
  return 0
}

await runCommand(command)
