/** The citation files beside each article: `citation.bib`, `citation.ris`, `citation.csl.json`. */
import { type CitationFile, citationFileText } from '../src/archive/citation/citation-files.ts'
import { take } from '../src/archive/shelf.ts'
import { citationUrl } from '../src/archive/urls.ts'
import type { PageData } from './components/site.tsx'

interface CitationData extends PageData {
  readonly cited: CitationFile
}

export const data = {
  pagination: { data: 'citations', size: 1, alias: 'cited' },
  permalink: ({ cited }: CitationData) => citationUrl(cited.id, cited.format),
  eleventyExcludeFromCollections: true,
}

export const render = ({ site, cited }: CitationData): string =>
  citationFileText(site.archive.config, take(site.archive.articles, cited.id), cited.format)
