/**
 * `node src/commands/launch.mjs bench-pages`: what `npm run bench -- --only peers` times as Dateline: an archive's pages of the
 * kinds that other builders are told to build, rendered and published by the build's own stages, without a search.
 */
import path from 'node:path'
import type { SiteFile } from '../archive/site-files.ts'
import { listFiles } from '../files.ts'
import { buildFiles } from './build-files.ts'
import { type Command, runCommand } from './cli.ts'
import { pathOptions, resolvePaths } from './paths.ts'
import { publish } from './published.ts'
import { readArchive } from './read-archive.ts'
import { Stopwatch } from './terminal.ts'

/** Articles, and the lists by day, month, year and country (`src/bench/peer-sites.ts`), with the front page and the stylesheet. */
const peersKinds: readonly SiteFile['kind'][] = ['front', 'article', 'day', 'month', 'year', 'country', 'stylesheet']

const command: Command = {
  name: 'bench-pages',
  operands: '',
  purpose: 'Builds the pages of an archive that other site builders are measured by; what is cleaned already is taken.',
  options: { ...pathOptions, kept: { value: 'DIR', meaning: 'where cards and records of articles are kept' } },
  run: async ({ options }) => {
    const paths = resolvePaths(options)
    const kept = { ...paths, cache: path.resolve(options.kept ?? paths.cache) }
    const stopwatch = new Stopwatch()
    const { cleaned, read, input } = await readArchive(kept, { listing: listFiles(kept.raw), ahead: null }, stopwatch)
    const site = path.join(kept.staging, 'site')
    const published = { notes: 'all pages are timed', hand: Promise.resolve(null) }
    const { state } = await stopwatch.time('pages', () =>
      buildFiles(input, kept, site, {
        ...{ digest: read.digest, published, kinds: new Set(peersKinds), readingOf: cleaned.readingOf },
        beside: async () => null,
      }),
    )
    await stopwatch.time('publish', () => publish(kept, site, state, null))
    read.save()
    console.log(stopwatch.summary())
    return 0
  },
}

await runCommand(command)
