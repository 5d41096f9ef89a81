/** The benchmark's arithmetic: medians, exponents, and pages that are the same every time. */
import { describe, expect, it } from 'vitest'
import { reportCores } from '../../src/bench/cores.ts'
import { exponentOf, shapes } from '../../src/bench/growth.ts'
import { inventHtml, inventText } from '../../src/bench/pages.ts'
import { reportGrowth, reportStages } from '../../src/bench/report.ts'
import { type Stage, timeGrowth, timeStages } from '../../src/bench/timing.ts'
import type { RawFile } from '../../src/model.ts'

const page = (text: string): RawFile => ({
  source: 'page.txt',
  bytes: new TextEncoder().encode(text),
  sha256: '',
  sidecar: null,
})

describe('the exponent of a page’s time', () => {
  it('is 1 where twice the size takes twice the time', () => {
    expect(exponentOf([1, 2, 4, 8], [5, 10, 20, 40])).toBeCloseTo(1)
  })
  it('is 2 where it takes four times', () => {
    expect(exponentOf([1, 2, 4, 8], [1, 4, 16, 64])).toBeCloseTo(2)
  })
  it('is taken from what the clock says of each length', () => {
    let time = 0
    const shape = { name: 'a', format: 'text' as const, page: (times: number) => 'a'.repeat(times) }
    const growth = timeGrowth(
      shape,
      page,
      ({ bytes }) => {
        time += bytes.length ** 2
      },
      () => time,
    )
    expect(growth.times).toEqual([1, 4, 16, 64])
    expect(reportGrowth([growth]).at(-1)).toBe('| a | 1 | 4 | 16 | 64 | 2.00 |')
  })
})

describe('the time of a stage', () => {
  it('is the median of the rounds after the first; the first is told apart, and pages on which it throws are counted', async () => {
    let time = 0
    const costs = [1000, 10, 90, 20]
    const stage: Stage = {
      name: 'a',
      pages: 'text',
      clean: () => {
        time += costs.shift() ?? 0
        throw new Error('no article')
      },
    }
    const times = await timeStages([stage], { text: [page('a')], html: [] }, 3, () => time)
    expect(times).toEqual([{ name: 'a', kind: 'text', pages: 1, perSecond: 50, coldPerSecond: 1, failed: 1 }])
    expect(reportStages(times).at(-1)).toBe('| a | 1 | 50.0 | 20.00 | 1.0 | 1000.00 | 1.00 | 1 |')
  })
})

describe('cleaning on one core and on all', () => {
  it('is told by medians, all cores as so many times the speed of one', () => {
    const runs = (...walls: readonly number[]) => walls.map((wall) => ({ wall, cpu: 20, memory: 800 }))
    const rows = reportCores([
      { cores: 1, reports: 500, runs: runs(18, 30, 20) },
      { cores: 2, reports: 500, runs: runs(90, 10, 9) },
    ])
    expect(rows.slice(2)).toEqual([
      '| 1 | 500 | 20.00 | 1.00 | 20.00 | 800 |',
      '| 2 | 500 | 10.00 | 2.00 | 20.00 | 800 |',
    ])
  })
})

describe('invented pages', () => {
  it('are the same every time, and differ from each other', () => {
    expect(inventText(3)).toBe(inventText(3))
    expect(inventHtml(3)).not.toBe(inventHtml(4))
  })
  it('grow with what is asked for', () => {
    for (const shape of shapes) expect(shape.page(2).length / shape.page(1).length).toBeCloseTo(2, 0)
  })
})
