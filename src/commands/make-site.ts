/** An archive → the site that the templates show: the archive with its words, its stylesheet and its files for machines. */
import type { Site } from '../../templates/components/site.tsx'
import { searchWording } from '../../templates/messages/search-wording.ts'
import { makeSpeaker } from '../../templates/messages/speaker.ts'
import { buildArchive } from '../archive/archive.ts'
import type { Before } from '../archive/before.ts'
import { dataFiles } from '../archive/data-files.ts'
import type { Readers } from '../archive/digest.ts'
import { searchFiles } from '../archive/search-files.ts'
import { countWords } from '../archive/search-names.ts'
import { basePath, versionedStylesheetUrl } from '../archive/urls.ts'
import { articleParagraphs } from '../article/paragraphs.ts'
import { articleJsonSchema } from '../article/schema.ts'
import { wordingOf } from '../facts/wording.ts'
import type { ArchiveInput, Article, SiteConfig } from '../model.ts'
import { isKept } from '../text/line-roles.ts'
import { once } from '../text/once.ts'
import { bundleStyles } from './bundle-styles.mjs'

/** @param digest as `Readers` of the archive have it @param before what the last build published, asked for when files are made */
export async function makeSite(
  given: ArchiveInput,
  digest?: Readers['digest'],
  before: () => Before | null = () => null,
): Promise<Site> {
  const description = given.config.description || makeSpeaker(given.config.language).say('archiveGist')
  const input = { ...given, config: { ...given.config, description } }
  const archive = buildArchive(input, {
    paragraphs: articleParagraphs,
    isKept,
    wording: wordingOf,
    ...(digest && { digest }),
  })
  const words = wordsOfSite(input.config, await bundleStyles())
  const data = once(() => dataFiles(archive, articleJsonSchema(), recordsOf(given), before()))
  const search = once(() =>
    searchFiles(archive, given.wordCounts?.() ?? countWords(archive), searchWording(words.speaker)),
  )
  return {
    ...words,
    archive,
    get before() {
      return before()
    },
    get dataFiles() {
      return data()
    },
    get searchFiles() {
      return search()
    },
  }
}

/** What a site shows besides what it tells of its archive. @param config with a description */
export function wordsOfSite(
  config: SiteConfig,
  styles: string,
): Omit<Site, 'archive' | 'before' | 'dataFiles' | 'searchFiles'> {
  const speaker = makeSpeaker(config.language)
  return { isKept, styles, stylesheet: versionedStylesheetUrl(styles), base: basePath(config), speaker }
}

/** @returns an article's record as JSON, which needs no making where the archive has changed nothing of the article */
function recordsOf({ articles, recordJson }: ArchiveInput): (article: Article) => string | Uint8Array {
  const given = new Set(articles)
  return (article) => recordJson?.(article.id, given.has(article) ? null : article) ?? JSON.stringify(article)
}
