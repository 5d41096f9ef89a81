/**
 * The files of an archive's reports from parcels and from a second thread: `render-parcels.ts FOLDER`, in a process of its own
 * (vitest has another JSX). Prints a line for each thing that holds; fails at the first that doesn't.
 */
import assert from 'node:assert/strict'
import path from 'node:path'
import { NotAtHand, packReports, partedByReport, unpackReports } from '../../src/archive/report-parcel.ts'
import { type SiteFile, siteFiles } from '../../src/archive/site-files.ts'
import { buildFiles } from '../../src/commands/build-files.ts'
import { makeSite } from '../../src/commands/make-site.ts'
import { resolvePaths } from '../../src/commands/paths.ts'
import { readArchive } from '../../src/commands/read-archive.ts'
import { renderFile } from '../../src/commands/render-files.ts'
import { Stopwatch } from '../../src/commands/terminal.ts'
import { listFiles, readText } from '../../src/files.ts'
import type { Archive } from '../../src/model.ts'
import type { Site } from '../../templates/components/site.tsx'
import { wholeText } from './whole-text.ts'

const [folder = ''] = process.argv.slice(2)
const paths = resolvePaths({ content: folder, output: path.join(folder, 'site') })
const { input, cleaned, read } = await readArchive(
  paths,
  { listing: listFiles(paths.raw), ahead: null },
  new Stopwatch(),
)
const site = await makeSite(input)
const { archive } = site
const { byReport, others } = partedByReport(siteFiles(archive))

async function texts(of: Site, files: readonly SiteFile[]): Promise<Map<string, unknown>> {
  const made = new Map<string, unknown>()
  for (const file of files)
    await renderFile(file, {
      site: of,
      rendered: (name, text, trace) => made.set(name, [wholeText(text), trace.reads()]),
    })
  return made
}

/** What a thread sees of the archive that is sent the parcel of one report. */
function sentFor(id: string, isAsKept: boolean): Archive {
  const parcel = structuredClone(packReports(archive, [id], () => isAsKept))
  return unpackReports(parcel, archive, {
    record: cleaned.recordOf,
    paragraphs: (other) => archive.articles.byKey[other]?.paragraphs ?? [],
    ledger: cleaned.ledgers.of,
  })
}

assert.equal(byReport.size, archive.articles.keys.length)
assert(!others.some(({ kind }) => kind === 'article' || kind === 'source' || kind === 'citations'))
for (const [id, files] of byReport) {
  assert.equal(files.length, 7)
  for (const isAsKept of [true, false])
    assert.deepEqual(await texts({ ...site, archive: sentFor(id, isAsKept) }, files), await texts(site, files))
}
console.log('a parcel says of its report what the archive says')

const [id = ''] = archive.articles.keys
const sent = sentFor(id, true)
assert.equal(sent.articles.byKey[id]?.title, archive.articles.byKey[id]?.title)
for (const look of [
  () => sent.articles.byKey['no-such-report'],
  () => sent.articles.keys.length,
  () => [...sent.events.keys],
  () => sent.people,
  () => sent.articles.byKey[id]?.vocabulary,
])
  assert.throws(look, NotAtHand)
console.log('what was not sent along is told')

/** A site as a build stages it, and what it notes of each file. @param fewest files that are worth a thread */
async function build(fewest: number): Promise<unknown> {
  const staged = path.join(folder, `staged-${fewest}`)
  const { state } = await buildFiles(input, paths, staged, {
    ...{ digest: read.digest, beside: async () => null },
    ...{ readingOf: cleaned.readingOf, fewest },
  })
  const notes = state.paths.map((file, at) => [file, [state.hashes[at], state.bytes[at]]] as const)
  const files = listFiles(staged).files.map(({ source, path: file }) => [source, readText(file)] as const)
  return [new Map(files), new Map(notes), new Set(state.things)]
}
assert.deepEqual(await build(1), await build(1_000_000))
console.log('a second thread writes the same site')
