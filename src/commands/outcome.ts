/** The summary of a cleaning: read, published, duplicates, refused by reason, and the notices. */
import type { Refusal } from '../model.ts'
import type { CleanedFiles } from './clean-files.ts'
import { visibleLine } from './terminal.ts'

/** How many refused files are named one by one. */
const namedRefusals = 20

/** What became of every file: read = published + duplicates + refused. */
export interface Outcome extends Pick<CleanedFiles, 'refusals' | 'notices' | 'read' | 'known' | 'sidecars' | 'hidden'> {
  readonly published: number
}

export function outcomeOf(
  { articles, refusals, read, known, sidecars, hidden }: CleanedFiles,
  notices: CleanedFiles['notices'],
): Outcome {
  return { published: articles.length, refusals, notices, read, known, sidecars, hidden }
}

/** @param place where all refusals are listed */
export function printOutcome(cleaned: Outcome, place: string): void {
  const duplicates = cleaned.refusals.filter((refusal) => refusal.reason === 'duplicate').length
  const refused = cleaned.refusals.length - duplicates
  for (const notice of cleaned.notices) {
    const place = notice.line === null ? notice.path : `${notice.path}:${notice.line}`
    console.warn(visibleLine(`${place}: ${notice.message} [${notice.code}]`))
  }
  for (const refusal of cleaned.refusals.slice(0, namedRefusals)) {
    console.warn(visibleLine(`${refusal.source}: ${refusal.reason}: ${refusal.detail}`))
  }
  if (cleaned.refusals.length > namedRefusals) {
    console.warn(`… and ${cleaned.refusals.length - namedRefusals} more, all in ${place}`)
  }
  const aside = [
    [cleaned.sidecars, cleaned.sidecars === 1 ? 'sidecar' : 'sidecars'],
    [cleaned.hidden, 'hidden (left aside)'],
    [cleaned.known, 'known from an earlier run'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]))
  console.log(
    [
      `Read ${cleaned.read} ${cleaned.read === 1 ? 'file' : 'files'}:`,
      `${cleaned.published} published,`,
      `${duplicates} ${duplicates === 1 ? 'duplicate' : 'duplicates'},`,
      `${refused} refused${byReason(cleaned.refusals)}${aside.length > 0 ? `; ${aside.join(', ')}` : ''}`,
    ].join(' '),
  )
}

/** ` (binary 1, empty 2)` */
function byReason(refusals: readonly Refusal[]): string {
  const counts = new Map<string, number>()
  for (const { reason } of refusals) if (reason !== 'duplicate') counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const parts = [...counts].sort().map(([reason, count]) => `${reason} ${count}`)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}
