/** Takes the time of stages. In: stages, pages and a clock, out: pages a second of each, warm (the median of several rounds) and cold. */
import type { RawFile } from '../model.ts'
import { exponentOf, type Shape, steps } from './growth.ts'

/** The pages of a run, text dumps and HTML. */
export interface BenchPages {
  readonly text: readonly RawFile[]
  readonly html: readonly RawFile[]
}

export interface Stage {
  readonly name: string
  readonly pages: keyof BenchPages
  /** Cleans one page. What a tool leaves of a page isn't looked at here; that it throws is no result. */
  readonly clean: (page: RawFile) => unknown
}

/** Milliseconds of work done so far. Work of one core, not time on the wall: other programs don't count then. */
export type Clock = () => number

export interface StageTime {
  readonly name: string
  readonly kind: keyof BenchPages
  readonly pages: number
  readonly perSecond: number
  /** The same in the first round, in which the compiler first meets the code. */
  readonly coldPerSecond: number
  /** Pages on which the tool threw. */
  readonly failed: number
}

/** Each round takes every stage in turn, so that a slow minute of the machine hits all of them; the first warms up. */
export async function timeStages(
  stages: readonly Stage[],
  pages: BenchPages,
  rounds: number,
  clock: Clock,
): Promise<StageTime[]> {
  const taken = stages.map((): number[] => [])
  const failed = stages.map(() => 0)
  for (let round = 0; round <= rounds; round++) {
    for (const [index, stage] of stages.entries()) {
      const start = clock()
      failed[index] = await cleanAll(stage, pages[stage.pages])
      taken[index]?.push(clock() - start)
    }
  }
  return stages.map((stage, index) => {
    const count = pages[stage.pages].length
    const [cold = 0, ...warm] = taken[index] ?? []
    return {
      name: stage.name,
      kind: stage.pages,
      pages: count,
      perSecond: count / (median(warm) / 1000),
      coldPerSecond: count / (cold / 1000),
      failed: failed[index] ?? 0,
    }
  })
}

/** @returns how many pages the tool threw on */
async function cleanAll({ clean }: Stage, pages: readonly RawFile[]): Promise<number> {
  let failed = 0
  for (const page of pages) {
    try {
      await clean(page)
    } catch {
      failed++
    }
  }
  return failed
}

export interface Growth {
  readonly name: string
  /** Milliseconds for each of `steps`. */
  readonly times: readonly number[]
  readonly exponent: number
}

/** Least time that is told from none, in milliseconds. */
const leastTime = 0.1

/** @param clean one page, as a stage does; each length is timed twice and its better time counts */
export function timeGrowth(
  shape: Shape,
  toFile: (text: string, shape: Shape) => RawFile,
  clean: (page: RawFile) => unknown,
  clock: Clock,
): Growth {
  const times = steps.map((step) => {
    const page = toFile(shape.page(step), shape)
    const runs = [0, 1].map(() => {
      const start = clock()
      clean(page)
      return clock() - start
    })
    return Math.max(leastTime, Math.min(...runs))
  })
  return { name: shape.name, times, exponent: exponentOf(steps, times) }
}

export function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other)
  const middle = Math.floor(ordered.length / 2)
  const [low = 0, high = 0] = ordered.length % 2 === 1 ? [ordered[middle], ordered[middle]] : ordered.slice(middle - 1)
  return (low + high) / 2
}
