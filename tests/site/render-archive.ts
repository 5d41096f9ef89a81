/**
 * Renders an archive from a file, as the build command does but without cleaning: `node --import tsx
 * tests/site/render-archive.ts INPUT.json FOLDER [LANGUAGE…]`; with languages, a site in each, in `FOLDER/LANGUAGE`. A
 * process of its own, because Eleventy loads the templates itself.
 */
import path from 'node:path'
import { ledgersOf } from '../../src/archive/ledgers.ts'
import type { Measured } from '../../src/archive/measured.ts'
import { siteFiles } from '../../src/archive/site-files.ts'
import { writeAssets } from '../../src/commands/build-assets.ts'
import { makeSite } from '../../src/commands/make-site.ts'
import { renderFiles } from '../../src/commands/render-files.ts'
import { readText } from '../../src/files.ts'
import type { ArchiveInput } from '../../src/model.ts'
import { writeNew } from '../../src/write-new.mjs'
import { wholeText } from './whole-text.ts'

const [inputFile = '', folder = '', ...languages] = process.argv.slice(2)
const written = JSON.parse(readText(inputFile) ?? '')
const given: ArchiveInput = { ...written, ledgers: ledgersOf(written.ledgers) }

async function render(input: ArchiveInput, into: string): Promise<void> {
  const site = await makeSite(input)
  const output = path.resolve(into)
  const rendered = (file: string, text: string | Measured): void => writeNew(path.join(output, file), wholeText(text))
  await renderFiles(siteFiles(site.archive), { site, rendered })
  await writeAssets(output)
}

if (languages.length === 0) await render(given, folder)
for (const language of languages)
  await render({ ...given, config: { ...given.config, language } }, path.join(folder, language))
