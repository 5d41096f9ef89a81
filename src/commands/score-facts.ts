/** `npm run score:facts -- FOLDER`: how much of the facts of FOLDER's reports cleaning and the archive got right. */
import path from 'node:path'
import { buildArchive } from '../archive/archive.ts'
import { articleParagraphs } from '../article/paragraphs.ts'
import { wordingOf } from '../facts/wording.ts'
import { listFiles } from '../files.ts'
import type { Archive } from '../model.ts'
import { reportFacts, reportMisses } from '../pipeline/facts-report.ts'
import { scoreFacts } from '../pipeline/score-facts.ts'
import { tallyPassages } from '../pipeline/score-passages.ts'
import { parseSettings } from '../pipeline/site-config.ts'
import { isKept } from '../text/line-roles.ts'
import { foundPairs, pairedPassages } from './archive-pairs.ts'
import { cleanFiles, recordsOf } from './clean-files.ts'
import { type Call, type Command, runCommand, UsageError } from './cli.ts'
import { factsTruthName, readFactsTruth, readLeast, readPassagesTruth } from './score-inputs.ts'
import { visible } from './terminal.ts'

const command: Command = {
  name: 'score:facts',
  operands: 'FOLDER',
  purpose: `Cleans the reports in FOLDER and scores their facts against its ${factsTruthName}.`,
  options: {
    misses: { value: 'MEASURE', meaning: 'lists each miss of that measure, or of "all"' },
    least: { value: 'FILE', meaning: 'JSON of least F1 values ({"acting": 0.92}); exit 1 where one is not met' },
  },
  run,
}

async function run({ operands, options }: Call): Promise<number> {
  const [folder, ...more] = operands
  if (folder === undefined || more.length > 0) throw new UsageError(`name one folder of reports with ${factsTruthName}`)
  const truths = readFactsTruth(folder)
  const archive = await archiveOf(folder)
  const articles = archive.articles.keys.flatMap((key) => archive.articles.byKey[key]?.article ?? [])
  const passages = tallyPassages(readPassagesTruth(folder), (one, other) => pairedPassages(archive, one, other))
  const score = scoreFacts(truths, { articles, pairs: foundPairs(archive), passages })
  console.log(visible(reportFacts(score).join('\n')))
  const misses = score.misses.filter(({ measure }) => options.misses === 'all' || options.misses === measure)
  if (misses.length > 0) console.log(visible(`\n${reportMisses(misses).join('\n')}`))
  const least = Object.entries(options.least ? readLeast(options.least) : {})
  const below = least.filter(([name, value]) => (score.all.find(({ measure }) => measure === name)?.f1 ?? 0) < value)
  for (const [name, value] of below) console.error(`below the least: ${name}, least ${value.toFixed(3)}`)
  return below.length === 0 ? 0 : 1
}

/** The archive of the folder's raw files; JSON beside them is truth, not news. */
async function archiveOf(folder: string): Promise<Archive> {
  const listing = listFiles(folder)
  const files = listing.files.filter(({ source }) => !source.endsWith('.json'))
  const cleaned = await cleanFiles({ ...listing, files }, {})
  const config = parseSettings(null, path.join(folder, 'archive.yml')).config
  const input = { config, ...cleaned, articles: [...recordsOf(cleaned)], withdrawn: [] }
  return buildArchive(input, { paragraphs: articleParagraphs, isKept, wording: wordingOf })
}

await runCommand(command)
