/** What cleaning took on one core and on all. In: runs of each, out: medians and how many times as fast, as a table. */
import { middle, type Run } from './peers.ts'
import { table } from './report.ts'
import { median } from './timing.ts'

export interface CoreRuns {
  readonly cores: number
  readonly reports: number
  readonly runs: readonly Run[]
}

/** A row a number of cores, the first being what the others are compared with. */
export function reportCores(all: readonly CoreRuns[]): string[] {
  const wallOf = ({ runs }: CoreRuns): number => median(runs.map(({ wall }) => wall))
  const first = all[0] && wallOf(all[0])
  const rows = all.map((each) => {
    const { cores, reports, runs } = each
    const wall = wallOf(each)
    return [
      String(cores),
      String(reports),
      wall.toFixed(2),
      ((first ?? wall) / wall).toFixed(2),
      middle(runs.map(({ cpu }) => cpu))?.toFixed(2) ?? '–',
      middle(runs.map(({ memory }) => memory))?.toFixed(0) ?? '–',
    ]
  })
  return table(['cores', 'reports', 'wall (s)', 'times as fast', 'CPU (s)', 'memory (MB)'], rows)
}
