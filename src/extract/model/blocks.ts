/**
 * The blocks a page comes in, each under a short line. In: the looks of its rows, out: for each row the short lines around it and
 * how often their last words stand on the page, and running sums that tell where blocks of one form follow each other.
 */
import { number } from '../../text/sign-kinds.ts'
import type { Look } from '../look.ts'
import { countEqual } from './counts.ts'
import { sentenceSize } from './sentence-size.ts'
import { sums } from './sums.ts'

export interface Blocks {
  /** Of a short row: how often its last word closes a short row ("Ann says", "Bob says"); 0 for others. */
  readonly endings: readonly number[]
  /** The nearest short row before and after each row, -1 where none is near. */
  readonly heads: readonly number[]
  readonly feet: readonly number[]
  /** For each of `steps`: sums of the rows shaped like those one and two steps before, but not like the row before. */
  readonly rhythms: readonly Float64Array[]
}

/** Most rows between a row and the short row that heads or closes its block. */
const reach = 12

/** Rows after which blocks of one form may come again. */
const steps: readonly number[] = [2, 3, 4, 5, 6, 7, 8]

export function findBlocks(looks: readonly Look[]): Blocks {
  const short = looks.map(({ stopped, size, words }) => !stopped && size < sentenceSize && words > 0)
  const shapes = looks.map(shapeOf)
  return {
    endings: countEqual(looks.map((look, row) => (short[row] ? lastWord(look) : ''))),
    heads: nearestShort(short, 1),
    feet: nearestShort(short, -1),
    rhythms: steps.map((step) => rhythmOf(shapes, step)),
  }
}

const numbers = /\p{N}+/gu

function lastWord({ key, kinds }: Look): string {
  const word = key.slice(key.lastIndexOf(' ') + 1)
  return kinds & number ? word.replace(numbers, '0') : word
}

function nearestShort(short: readonly boolean[], step: 1 | -1): number[] {
  const nearest = short.map(() => -1)
  let seen = -1
  for (let row = step > 0 ? 0 : short.length - 1; row >= 0 && row < short.length; row += step) {
    nearest[row] = seen >= 0 && Math.abs(row - seen) <= reach ? seen : -1
    if (short[row]) seen = row
  }
  return nearest
}

function rhythmOf(shapes: readonly number[], step: number): Float64Array {
  const comeAgain = new Uint8Array(shapes.length)
  for (let row = 2 * step; row < shapes.length; row++) {
    const shape = shapes[row]
    if (shape === shapes[row - step] && shape === shapes[row - 2 * step] && shape !== shapes[row - 1])
      comeAgain[row] = 1
  }
  return sums(comeAgain)
}

/** Lines of one shape are about as long and end alike. */
function shapeOf({ size, stopped }: Look): number {
  return 2 * Math.min(5, Math.floor(Math.log2(1 + size / 12))) + (stopped ? 1 : 0)
}
