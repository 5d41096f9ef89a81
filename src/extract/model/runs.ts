/** Runs of prose on a page. In: how much each row is prose and how long, out: the runs, also by row. */

/** A run: rows, both ends included, and the letters of its prose. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly size: number
}

export interface Runs {
  /** The run each row stands in, its gaps included. */
  readonly of: readonly (Run | undefined)[]
  readonly longest: Run
}

/** @param gap most rows between two rows of prose that still belong to one run */
export function findRuns(prose: readonly number[], sizes: readonly number[], gap: number): Runs {
  const runs: { first: number; last: number; size: number }[] = []
  for (const [row, share] of prose.entries()) {
    if (share < 0.5) continue
    const run = runs.at(-1)
    const size = sizes[row] ?? 0
    if (run && row - run.last - 1 <= gap) {
      run.last = row
      run.size += size
    } else runs.push({ first: row, last: row, size })
  }
  const of: (Run | undefined)[] = prose.map(() => undefined)
  for (const run of runs) of.fill(run, run.first, run.last + 1)
  const none = { first: 0, last: -1, size: 0 }
  return { of, longest: runs.reduce((best, run) => (run.size > best.size ? run : best), none) }
}
