/** An archive → a folder with all that the search reads, and no pages: for measuring and testing the search alone. */
import path from 'node:path'
import { searchWording } from '../../templates/messages/search-wording.ts'
import { makeSpeaker } from '../../templates/messages/speaker.ts'
import { searchFiles } from '../archive/search-files.ts'
import { countWords } from '../archive/search-names.ts'
import { all } from '../archive/shelf.ts'
import { writeIfChanged } from '../files.ts'
import type { Archive } from '../model.ts'
import { searchDocument } from '../pipeline/search-document.ts'
import { buildSearchTiers } from './build-search.ts'

/** @param published a folder written before, whose indexes may stay */
export async function writeSearchSite(
  archive: Archive,
  folder: string,
  published: string | null = null,
): Promise<void> {
  const { language } = archive.config
  const wording = searchWording(makeSpeaker(language))
  for (const { url, text } of searchFiles(archive, countWords(archive), wording))
    writeIfChanged(path.join(folder, url), text)
  const documents = all(archive.articles).map((report) => searchDocument(report))
  await buildSearchTiers(folder, { documents, language, published })
}
