/** The site as a recipe: read the archive's files, build the archive, hand it to the templates. */

import { build as bundle } from 'esbuild'
import type { VNode } from 'preact'
import { buildArchive } from './src/archive/archive.ts'
import { citationFiles } from './src/archive/citation/citation-files.ts'
import { dataFiles } from './src/archive/data-files.ts'
import { feedSources } from './src/archive/feed-sources.ts'
import { pageKinds, sitePages } from './src/archive/pages.ts'
import { searchFiles, searchFileUrls } from './src/archive/search-files.ts'
import { isShown } from './src/archive/shown.ts'
import { sitemapParts } from './src/archive/sitemap.ts'
import { basePath, versionedStylesheetUrl } from './src/archive/urls.ts'
import { articleParagraphs } from './src/article/paragraphs.ts'
import { articleJsonSchema } from './src/article/schema.ts'
import { wordingOf } from './src/facts/wording.ts'
import type { Archive, ArchiveInput } from './src/model.ts'
import { countryNamesIn } from './src/reference/countries.ts'
import { isKept } from './src/text/line-roles.ts'
import { renderDocument } from './templates/components/document.tsx'
import type { Site } from './templates/components/site.tsx'
import { makeSpeaker } from './templates/messages/speaker.ts'
import { suggestionWording } from './templates/messages/suggestion-words.ts'

/** The members of Eleventy's configuration that are used here; the package brings no types. */
interface EleventyConfig {
  readonly globalData: { archiveInput?: ArchiveInput; archiveMade?: (archive: Archive) => void }
  addGlobalData(name: string, value: unknown): void
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void
  addExtension(endings: readonly string[], engine: Readonly<Record<string, unknown>>): void
}

const fonts = 'node_modules/@fontsource-variable/source-serif-4/files'

export default async function configure(eleventy: EleventyConfig): Promise<Readonly<Record<string, unknown>>> {
  const { input, made } = takeInput(eleventy)
  const site = await makeSite(input)
  made?.(site.archive)
  const keys = Object.fromEntries(Object.entries(pageKinds).map(([name, kind]) => [name, kind.keys(site.archive)]))
  eleventy.addGlobalData('keys', keys)
  eleventy.addGlobalData('pages', isShown(site.archive.config, 'twins') ? sitePages(site.archive) : [])
  eleventy.addGlobalData('citations', citationFiles(site.archive))
  eleventy.addGlobalData('feeds', feedSources(site.archive))
  eleventy.addGlobalData(
    'dataUrls',
    site.dataFiles.map(({ url }) => url),
  )
  eleventy.addGlobalData('searchFileUrls', searchFileUrls(site.archive))
  eleventy.addGlobalData('sitemapParts', sitemapParts(site.archive))
  eleventy.addPassthroughCopy({ 'templates/assets/icon.svg': 'assets/icon.svg' })
  eleventy.addPassthroughCopy({ [`${fonts}/source-serif-4-latin*-wght-*.woff2`]: 'assets/fonts' })
  eleventy.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js', compile: () => renderWith(site) })
  return { templateFormats: ['11ty.ts', '11ty.tsx'] }
}

/** Runs a template with the site beside its data, and turns what it returns into a file's text. */
function renderWith(site: Site): (this: Engine, data: object) => Promise<string> {
  return async function (data) {
    const page = await this.defaultRenderer({ ...data, site })
    return typeof page === 'string' ? page : renderDocument(site, page)
  }
}

interface Engine {
  readonly defaultRenderer: (data: object) => Promise<string | VNode>
}

interface Order {
  readonly input: ArchiveInput
  /** Is told the archive that was made of it. */
  readonly made: ((archive: Archive) => void) | undefined
}

/** What the build command hands over. Taken out of Eleventy's data, which would be copied for every template. */
function takeInput({ globalData }: EleventyConfig): Order {
  const { archiveInput: input, archiveMade: made } = globalData
  if (!input) throw new Error('no archive to build; the site is built by `npm run build`, not by Eleventy alone')
  delete globalData.archiveInput
  delete globalData.archiveMade
  return { input, made }
}

async function makeSite(given: ArchiveInput): Promise<Site> {
  const speaker = makeSpeaker(given.config.language)
  const description = given.config.description || speaker.say('archiveGist')
  const input = { ...given, config: { ...given.config, description } }
  const archive = buildArchive(input, { paragraphs: articleParagraphs, isKept, wording: wordingOf })
  const styles = await bundleStyles()
  const stylesheet = versionedStylesheetUrl(styles)
  return {
    archive,
    isKept,
    styles,
    stylesheet,
    dataFiles: dataFiles(archive, articleJsonSchema()),
    searchFiles: searchFiles(archive, otherCountryNames, suggestionWording(speaker)),
    base: basePath(input.config),
    speaker,
  }
}

/** What else a country is called in English texts; no adjectives. */
function otherCountryNames(code: string): string[] {
  return countryNamesIn('en').flatMap((name) => (name.code === code && name.kind !== 'demonym' ? [name.text] : []))
}

/** All parts of the stylesheet as one text. What it asks for by address (fonts) stays as it is. */
async function bundleStyles(): Promise<string> {
  const result = await bundle({
    entryPoints: ['templates/assets/site.css'],
    bundle: true,
    minify: true,
    write: false,
    external: ['./fonts/*'],
  })
  return result.outputFiles[0]?.text ?? ''
}
