/**
 * Takes the search of a built site apart into a base, a middle and a delta, as years of additions would:
 * `node --import tsx tests/browser/split-search.ts SITE`. A process of its own, since Playwright reads our modules its own way.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { all } from '../../src/archive/shelf.ts'
import { buildSearchTiers } from '../../src/commands/build-search.ts'
import { searchDocument } from '../../src/pipeline/search-document.ts'
import { archiveOf } from '../archive-of.ts'

const [site = ''] = process.argv.slice(2)
const records = (await readFile(join(site, 'data', 'articles.jsonl'), 'utf8')).trim().split('\n')
const documents = all(archiveOf(records.map((line) => JSON.parse(line))).articles).map((report) =>
  searchDocument(report),
)
const folder = await mkdtemp(join(tmpdir(), 'dateline-split-'))
const sizes = { whole: 1, delta: 4, middle: 10, base: 100 }
const steps = [documents.filter((_, at) => at % 4 > 0), documents.filter((_, at) => at % 9 > 0), documents]
await rm(join(site, 'pagefind'), { recursive: true })
for (const [step, own] of steps.entries()) {
  const published = step === 0 ? null : join(folder, String(step - 1))
  const target = step === steps.length - 1 ? site : join(folder, String(step))
  await buildSearchTiers(target, { documents: own, language: 'en', published, sizes })
}
await rm(folder, { recursive: true })
