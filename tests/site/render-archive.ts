/**
 * Renders an archive from a file, as the build command does but without cleaning: `node --import tsx
 * tests/site/render-archive.ts INPUT.json FOLDER`. A process of its own, because Eleventy loads the templates itself.
 */
import path from 'node:path'
import Eleventy from '@11ty/eleventy'
import { ledgersOf } from '../../src/archive/ledgers.ts'
import { buildClientScripts } from '../../src/commands/build-client.ts'
import { readText } from '../../src/files.ts'
import type { ArchiveInput } from '../../src/model.ts'

const [inputFile = '', folder = ''] = process.argv.slice(2)
const written = JSON.parse(readText(inputFile) ?? '')
const archiveInput: ArchiveInput = { ...written, ledgers: ledgersOf(written.ledgers) }
const eleventy = new Eleventy('templates', folder, {
  configPath: 'eleventy.config.ts',
  quietMode: true,
  config: (config) => config.addGlobalData('archiveInput', archiveInput),
})
eleventy.disableLogger()
await eleventy.write()
await buildClientScripts(path.join(folder, 'assets'))
