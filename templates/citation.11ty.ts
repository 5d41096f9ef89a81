/** The citation files beside each article: `citation.bib`, `citation.ris`, `citation.csl.json`. */
import { type CitationFile, citationFileText } from '../src/archive/citation/citation-files.ts'
import { take } from '../src/archive/shelf.ts'
import { type FileData, fileData } from './components/page-data.ts'

export const data = fileData('citations')

export const render = ({ site, key }: FileData<CitationFile>): string =>
  citationFileText(site.archive.config, take(site.archive.articles, key.id), key.format)
