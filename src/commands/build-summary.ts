/** What a build tells in the end: what became of the files, which pages were rendered, how large the site is. */
import { configName } from '../pipeline/archive-folder.ts'
import { hostWarnings, megabytes, type SizeGroup } from '../pipeline/site-size.ts'
import { type Outcome, printOutcome } from './outcome.ts'
import type { Stopwatch } from './terminal.ts'

/** Who follows a build while it runs. */
export interface Watched {
  readonly stopwatch: Stopwatch
  /** Told when the site can be read. */
  readonly published: () => void
}

export interface BuildSummary {
  readonly outcome: Outcome
  /** How many of the published articles the settings take down. */
  readonly takenDown: number
  /** `Rendered 38 of 14877 files: 9 new, 29 changed; 2 taken away`. */
  readonly plan: string
  readonly sizes: readonly SizeGroup[]
}

export function printSummary({ outcome, takenDown, plan, sizes }: BuildSummary): void {
  printOutcome(outcome, 'about/refused/')
  if (takenDown > 0) console.log(`Taken down by ${configName}: ${takenDown} of those published`)
  console.log(plan)
  printSize(sizes)
}

/** `360 files, 2.1 MB: 130 pages (0.6 MB), 41 sources (0.4 MB)`, and what hosts say to that. */
function printSize(sizes: readonly SizeGroup[]): void {
  const parts = sizes.map(({ name, files, bytes }) => `${files} ${name} (${megabytes(bytes)})`)
  const files = sizes.reduce((total, group) => total + group.files, 0)
  const bytes = sizes.reduce((total, group) => total + group.bytes, 0)
  console.log(`${files} files, ${megabytes(bytes)}: ${parts.join(', ')}`)
  for (const warning of hostWarnings(sizes)) console.warn(warning)
}
