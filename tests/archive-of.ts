/** Articles → the archive of them, as a build makes it. */
import { buildArchive } from '../src/archive/archive.ts'
import { noLedgers } from '../src/archive/ledgers.ts'
import { articleParagraphs } from '../src/article/paragraphs.ts'
import type { Archive, Article } from '../src/model.ts'

export function archiveOf(articles: readonly Article[], language = 'en'): Archive {
  const config = { title: 'T', description: '', url: 'https://example.org/', language }
  const input = { config, articles, ledgers: noLedgers, refusals: [], withdrawn: [] }
  return buildArchive(input, { paragraphs: articleParagraphs, isKept: () => true })
}
