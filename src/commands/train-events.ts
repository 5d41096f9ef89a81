/** `npm run train:events -- FOLDER…`: learns what each sign of an event weighs; with `--folds N` only says how well it does. */
import path from 'node:path'
import { z } from 'zod'
import { extract } from '../extract/extract.ts'
import type { ChoosingFrom } from '../facts/event-choices.ts'
import { choosingFor } from '../facts/facts.ts'
import { readBytes, readText, writeIfChanged } from '../files.ts'
import type { RawFile } from '../model.ts'
import { decode } from '../text/decode.ts'
import { sha256 } from '../text/sha256.ts'
import { type EventLesson, fitEvents, judgeEvents } from '../training/events.ts'
import { dealOut } from '../training/folds.ts'
import { type Call, type Command, CommandFailure, runCommand, UsageError } from './cli.ts'
import { readFolds } from './corpus.ts'
import { factsTruthName, readFactsTruth } from './score-inputs.ts'

const command: Command = {
  name: 'train:events',
  operands: 'FOLDER|FILE.jsonl…',
  purpose: `Learns the weights in src/facts/event-weights.json from folders of reports with ${factsTruthName}, and files of short reports.`,
  options: {
    folds: { value: 'N', meaning: 'judge by N folds over events, then by leaving out each language; write nothing' },
    check: {
      value: '',
      meaning: 'write nothing; exit 1 where the reports give other weights than those that are kept',
    },
  },
  run,
}

const weightsFile = path.join(import.meta.dirname, '../facts/event-weights.json')

async function run({ operands, options }: Call): Promise<number> {
  if (operands.length === 0) throw new UsageError(`name folders of reports with ${factsTruthName}`)
  const folds = options.folds === undefined ? null : readFolds(options.folds)
  const lessons = operands.flatMap((place) => (place.endsWith('.jsonl') ? readShort(place) : readLessons(place)))
  if (folds !== null) {
    const parts = dealOut(
      lessons.map(({ group }) => group),
      folds,
    )
    judge(`${folds} folds over events`, lessons, (_, index) => String(parts[index]))
    judge('each language by the others', lessons, ({ truth }) => truth.language)
    return 0
  }
  const weights = `${JSON.stringify(fitEvents(lessons), null, 2)}\n`
  if (options.check === undefined) writeIfChanged(weightsFile, weights)
  else if (weights !== readText(weightsFile)) {
    throw new CommandFailure(`${weightsFile}: the reports give other weights; npm run train:events writes them`)
  }
  console.log(`Learnt from ${lessons.length} reports: ${weightsFile}`)
  return 0
}

/** How much a short report counts beside a whole one: where they disagree on what tells no contact, they are the surer. */
const shortWeight = 2

const shortSchema = z.strictObject({
  language: z.string(),
  published: z.string(),
  headline: z.string().nullable(),
  paragraphs: z.array(z.string()),
  events: z.array(z.object({ date: z.string(), countries: z.array(z.string()), mode: z.string().optional() })),
})

/** Reports of a few sentences, one a line: mostly what tells no contact, of which whole reports are few. */
function readShort(file: string): EventLesson[] {
  const rows = (readText(file) ?? '').split('\n').filter((row) => row !== '')
  if (rows.length === 0) throw new UsageError(`${file} holds no reports`)
  return rows.flatMap((row, index) => {
    const { language, published, headline, paragraphs, events } = readRow(row, `${file}:${index + 1}`)
    const head = [
      `date: ${published}`,
      `lang: ${language}`,
      ...(headline ? [`title: ${JSON.stringify(headline)}`] : []),
    ]
    const bytes = Buffer.from(`---\n${head.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`)
    const from = choosingOf({ source: `${index}.md`, bytes, sha256: sha256(bytes), sidecar: null, format: 'markdown' })
    const truth = { language, events: events.map(({ mode = '', ...event }) => ({ ...event, mode })) }
    return from ? [{ group: `${file}#${index + 1}`, from, truth, weight: shortWeight }] : []
  })
}

function readRow(row: string, place: string): z.infer<typeof shortSchema> {
  try {
    return shortSchema.parse(JSON.parse(row))
  } catch (error) {
    const seen = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new UsageError(
      `${place}: ${seen}; a row holds language, published, headline, paragraphs and events, as in tests/facts-set/short.jsonl`,
    )
  }
}

function choosingOf(file: RawFile): ChoosingFrom | null {
  const decoded = decode(file)
  const extraction = decoded.kind === 'document' ? extract(decoded.document) : null
  return extraction?.kind === 'article' ? choosingFor(extraction.article) : null
}

/** The reports of a folder; of one that is refused or tells no day of its own nothing is learnt. */
function readLessons(folder: string): EventLesson[] {
  return readFactsTruth(folder).flatMap((truth) => {
    const bytes = readBytes(path.join(folder, truth.file))
    if ('code' in bytes) throw new UsageError(`${path.join(folder, truth.file)} can't be read: ${bytes.code}`)
    const from = choosingOf({ source: truth.file, bytes, sha256: sha256(bytes), sidecar: null })
    const group = truth.events.find((event) => event.group)?.group ?? path.join(folder, truth.file)
    return from ? [{ group, from, truth, weight: 1 }] : []
  })
}

/** Each part's reports are judged by weights that were learnt without them. */
function judge(
  name: string,
  lessons: readonly EventLesson[],
  partOf: (lesson: EventLesson, index: number) => string,
): void {
  const parts = lessons.map(partOf)
  const tallies = [...new Set(parts)].flatMap((part) => {
    const weights = fitEvents(lessons.filter((_, index) => parts[index] !== part))
    return lessons
      .filter((_, index) => parts[index] === part)
      .map((lesson) => ({ language: lesson.truth.language, ...judgeEvents(lesson, weights) }))
  })
  console.log(`${name}: events precision, recall, F1; media right`)
  for (const language of ['all', ...new Set(tallies.map((each) => each.language))]) {
    const own = tallies.filter((each) => language === 'all' || each.language === language)
    const sum = (of: (each: (typeof own)[number]) => number): number => own.reduce((total, each) => total + of(each), 0)
    const [wanted, found, right] = [sum((each) => each.wanted), sum((each) => each.found), sum((each) => each.right)]
    const figures = [right / found, right / wanted, (2 * right) / (found + wanted)].map((each) => each.toFixed(3))
    const modes = `${sum((each) => each.modesRight)} of ${sum((each) => each.modes)}`
    console.log(`${language.padEnd(4)} ${figures.join(' ')} (${right} of ${wanted}); ${modes}`)
  }
}

await runCommand(command)
