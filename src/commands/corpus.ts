/** What the trained readers share: what can be done with each, the truth of a corpus (`truth.json`), the number of folds. */
import path from 'node:path'
import { z } from 'zod'
import { readText } from '../files.ts'
import { CommandFailure, UsageError } from './cli.ts'

/** A reader whose weights are learnt from a corpus. */
export interface Trainee {
  /** Where its weights are kept. */
  readonly file: string
  /** What is written there: the same corpus gives the same bytes. */
  readonly train: (corpus: string) => string
  /** Prints how well each publisher's pages are read by weights learnt without them. Out: what was read, where that can be kept. */
  readonly judge: (corpus: string, folds: number) => readonly unknown[]
}

const truthSchema = z.array(
  z.object({
    id: z.string(),
    publisher: z.string(),
    language: z.string(),
    title: z.string().nullable(),
    body: z.string(),
  }),
)

/** One page's truth: its body as a person or the publisher's own parser took it, its headline where known. */
export type TruthRecord = z.infer<typeof truthSchema>[number]

/** @throws CommandFailure where the folder holds no `truth.json`, or one of another form */
export function readTruth(corpus: string): TruthRecord[] {
  const text = readText(path.join(corpus, 'truth.json'))
  if (text === null) throw new CommandFailure(`${corpus} holds no truth.json`)
  const result = truthSchema.safeParse(parseJson(text))
  if (result.success) return result.data
  throw new CommandFailure(`${corpus}/truth.json: ${z.prettifyError(result.error).split('\n', 1)[0]}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No JSON is no list of records: the schema says so.
    return undefined
  }
}

/** The value of `--folds`. */
export function readFolds(text: string): number {
  if (!/^[2-9]$/.test(text)) throw new UsageError('--folds takes a number from 2 to 9')
  return Number(text)
}
