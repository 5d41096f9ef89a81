/** One machine's part of the raw files, as it is asked for: `2/4`. */
import { type Option, UsageError } from './cli.ts'

export const partOption: Option = {
  value: 'I/N',
  meaning: 'only read the I-th of N parts of the files into the cache, as one of several machines',
}

export interface Part {
  /** From 1. */
  readonly number: number
  readonly of: number
}

export function parsePart(text: string): Part {
  const [, number = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number)
  if (number < 1 || number > of) throw new UsageError(`--part takes a part such as 2/4, not ${text}`)
  return { number, of }
}
