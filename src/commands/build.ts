/** `npm run build`: raw files → articles → pages → search index → the published folder, swapped in one step. */
import { listFiles } from '../files.ts'
import { buildOnce } from './build-once.ts'
import { type Command, runCommand } from './cli.ts'
import { parsePart, partOption } from './part.ts'
import { type BuildPaths, pathOptions, resolvePaths } from './paths.ts'

const command: Command = {
  name: 'build',
  operands: '',
  purpose: 'Cleans the raw files of an archive, renders its pages, builds the search index and publishes the site.',
  options: { ...pathOptions, part: partOption },
  run: ({ options }) =>
    options.part === undefined ? buildOnce(resolvePaths(options)) : buildPart(options.part, resolvePaths(options)),
}

/** Reads one part of the files; a build with the caches of all parts has nothing left to read. */
async function buildPart(text: string, { raw, reference, readings }: BuildPaths): Promise<number> {
  const part = parsePart(text)
  const { readPart } = await import('./read-part.ts')
  const { readReference } = await import('./read-reference.ts')
  await readPart(listFiles(raw), { part, cache: readings, tables: readReference(reference).tables })
  return 0
}

await runCommand(command)
