/** Site builders beside each other. In: what each run of a tool took, out: medians, ratios to the first and a table. */

import { table } from './report.ts'
import { median } from './timing.ts'

/** One run. Seconds and megabytes; null where the machine has no way to tell. */
export interface Run {
  readonly wall: number
  readonly cpu: number | null
  readonly memory: number | null
}

export interface PeerRuns {
  readonly name: string
  readonly articles: number
  /** Pages (`index.html`) and files of what it wrote. */
  readonly pages: number
  readonly files: number
  readonly runs: readonly Run[]
  /** The same of a site of one article: what the tool's start costs. */
  readonly starts: readonly Run[]
}

export const middle = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : median(values.flatMap((value) => value ?? []))

/** A row a tool. Ratios are of wall times to the first tool's with as many articles: of the whole run, and of one page; `start` is the wall time of a site of one article. */
export function reportPeers(all: readonly PeerRuns[]): string[] {
  const rows = all.map(({ name, articles, pages, files, runs, starts }) => {
    const first = all.find((each) => each.articles === articles)
    const wall = median(runs.map((run) => run.wall))
    const base = first ? median(first.runs.map((run) => run.wall)) : wall
    const perPage = wall / pages / (first ? base / first.pages : 1)
    const cpu = middle(runs.map((run) => run.cpu))
    const memory = middle(runs.map((run) => run.memory))
    return [
      name,
      String(articles),
      String(pages),
      String(files),
      wall.toFixed(2),
      (wall / base).toFixed(2),
      perPage.toFixed(2),
      median(starts.map((run) => run.wall)).toFixed(2),
      cpu?.toFixed(2) ?? '–',
      memory?.toFixed(0) ?? '–',
    ]
  })
  const head = [
    'tool',
    'articles',
    'pages',
    'files',
    'wall (s)',
    '× first',
    '× first, a page',
    'start (s)',
    'CPU (s)',
    'memory (MB)',
  ]
  return table(head, rows)
}
