/** Reads one machine's part of the raw files. Which files these are follows from their names, so that all machines agree. */
import type { Listing } from '../files.ts'
import { textHash } from '../text/text-hash.ts'
import { readEach } from './clean-files.ts'
import type { Part } from './part.ts'
import type { SubjectTables } from './read-reference.ts'
import { readSidecars } from './read-sidecars.ts'
import { ReadingDesk } from './reading-desk.ts'
import { openStore } from './reading-store.ts'
import { Stopwatch } from './terminal.ts'

interface PartOfWork {
  readonly part: Part
  readonly cache: string
  readonly tables?: SubjectTables
}

/** Reads a part's documents alone. What follows from all of them together is the work of the run that joins the caches. */
export async function readPart(listing: Listing, { part, cache, tables }: PartOfWork): Promise<void> {
  const stopwatch = new Stopwatch()
  const { sidecars, sources } = readSidecars(listing)
  const own = sources.filter(({ source }) => textHash(source) % part.of === part.number - 1)
  const desk = new ReadingDesk(openStore(cache), tables, sidecars.of)
  const { kept, fresh } = await stopwatch.time('clean', () => readEach(own, desk))
  const known = kept.size - fresh
  console.log(
    `Part ${part.number} of ${part.of}: ${own.length} of ${sources.length} files, ${kept.size} documents${known > 0 ? ` (${known} known from an earlier run)` : ''}, read into ${cache}: ${stopwatch.summary()}`,
  )
}
