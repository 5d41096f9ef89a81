/** What a build's templates made of a file, as one text: tests' files are small. */
import type { Measured } from '../../src/archive/measured.ts'

export function wholeText(text: string | Measured): string {
  return typeof text === 'string'
    ? text
    : Buffer.concat([...text.pieces()].map((piece) => Buffer.from(piece))).toString()
}
