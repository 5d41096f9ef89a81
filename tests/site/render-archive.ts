/**
 * Renders an archive from a file, as the build command does but without cleaning: `node --import tsx
 * tests/site/render-archive.ts INPUT.json FOLDER`. A process of its own, because Eleventy loads the templates itself.
 */
import path from 'node:path'
import { ledgersOf } from '../../src/archive/ledgers.ts'
import { siteFiles } from '../../src/archive/site-files.ts'
import { makeSite } from '../../src/commands/make-site.ts'
import { renderFiles } from '../../src/commands/render-files.ts'
import { readText } from '../../src/files.ts'

const [inputFile = '', folder = ''] = process.argv.slice(2)
const written = JSON.parse(readText(inputFile) ?? '')
const site = await makeSite({ ...written, ledgers: ledgersOf(written.ledgers) })
await renderFiles(siteFiles(site.archive), path.resolve(folder), { site, assets: true, rendered: () => undefined })
