/** The folders of an archive → what its site is made of: settings, register, cleaned files, articles. */
import { isShown } from '../archive/shown.ts'
import { type Listing, readText } from '../files.ts'
import type { ArchiveInput } from '../model.ts'
import { formerAddresses } from '../pipeline/former-addresses.ts'
import { parseRegister, type Register } from '../pipeline/register.ts'
import { parseSettings, type Settings } from '../pipeline/site-config.ts'
import { tombstones, withoutTakedowns } from '../pipeline/takedowns.ts'
import { type ReadArticles, readArticles, readCards } from './article-cards.ts'
import { type CleanedFiles, cleanFiles } from './clean-files.ts'
import { codeVersion } from './environment.ts'
import type { BuildPaths } from './paths.ts'
import { readCorrections } from './read-corrections.ts'
import { type Reference, readReference } from './read-reference.ts'
import { openStore } from './reading-store.ts'
import type { Stopwatch } from './terminal.ts'

export interface ReadArchive {
  readonly settings: Settings
  readonly register: Register
  readonly cleaned: CleanedFiles
  /** The same without what was taken down. */
  readonly shown: CleanedFiles
  readonly read: ReadArticles
  readonly input: ArchiveInput
}

/** What stands in the folder of raw files, and who reads some of it ahead, if anyone does. */
export interface RawInput {
  readonly listing: Listing
  readonly ahead: Promise<readonly string[]> | null
}

/** Cleans what isn't cleaned yet and writes its articles. */
export async function readArchive(
  paths: BuildPaths,
  { listing, ahead }: RawInput,
  stopwatch: Stopwatch,
): Promise<ReadArchive> {
  const settings = parseSettings(readText(paths.settings), paths.settings)
  const register = parseRegister(readText(paths.register), paths.register)
  const reference = readReference(paths.reference)
  const known = await stopwatch.time('cards', () => readCards(paths))
  const cleaned = await stopwatch.time('clean', () =>
    cleanFiles(listing, register.articles, {
      ...{ corrections: readCorrections(paths.corrections), tables: reference.tables },
      ...{ store: openStore(paths.readings), ahead },
    }),
  )
  const shown = withoutTakedowns(cleaned, settings.takedowns)
  const version = `${codeVersion()} ${isShown(settings.config, 'sources')}`
  const former = Object.keys(register.articles)
  const read = await stopwatch.time('articles', () => readArticles(paths, { cleaned: shown, known, former, version }))
  return { settings, register, cleaned, shown, read, input: toArchiveInput(settings, shown, read, register, reference) }
}

function toArchiveInput(
  { config, takedowns }: Settings,
  cleaned: CleanedFiles,
  { articles, stampOf, recordJson, wordCounts }: ReadArticles,
  register: Register,
  { people, subjectNames }: Reference,
): ArchiveInput {
  return {
    config,
    articles,
    stampOf,
    recordJson,
    wordCounts,
    ledgers: cleaned.ledgers,
    refusals: cleaned.refusals,
    withdrawn: tombstones(formerAddresses(register, articles, cleaned.refusals), takedowns),
    people,
    subjectNames,
  }
}
