/** The tables that `npm run bench` prints. In: what was timed, out: lines of Markdown. */
import { steps } from './growth.ts'
import type { Growth, StageTime } from './timing.ts'

/** Pages a second of each stage, warm and in the first round, and its speed as a share of the first stage's on the same pages. */
export function reportStages(times: readonly StageTime[]): string[] {
  const rows = times.map(({ name, kind, pages, perSecond, coldPerSecond, failed }) => {
    const first = times.find((time) => time.kind === kind)?.perSecond ?? perSecond
    const cold = [coldPerSecond.toFixed(1), (1000 / coldPerSecond).toFixed(2)]
    const figures = [perSecond.toFixed(1), (1000 / perSecond).toFixed(2), ...cold, (perSecond / first).toFixed(2)]
    return [name, String(pages), ...figures, String(failed)]
  })
  return table(
    ['stage', 'pages', 'pages a second', 'ms a page', 'cold', 'ms a page', 'speed, Dateline 1', 'failed'],
    rows,
  )
}

/** Milliseconds at each length, and the exponent: 1 is linear. */
export function reportGrowth(growths: readonly Growth[]): string[] {
  const rows = growths.map(({ name, times, exponent }) => [
    name,
    ...times.map((time) => time.toFixed(0)),
    exponent.toFixed(2),
  ])
  return table(['page', ...steps.map((step) => `${step}× (ms)`), 'exponent'], rows)
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
