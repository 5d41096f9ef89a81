/** The files beside an article that reference managers import. */
import type { Archive, ArchivedArticle, SiteConfig } from '../../model.ts'
import { isShown } from '../shown.ts'
import type { CitationFormat } from '../urls.ts'
import { bibtex } from './bibtex.ts'
import { type Citation, citationOf } from './citation.ts'
import { cslJson } from './csl.ts'
import { ris } from './ris.ts'

interface CitationFileKind {
  /** How its address ends. */
  readonly format: CitationFormat
  readonly name: string
  readonly mediatype: string
  readonly write: (citation: Citation) => string
}

const citationFileKinds: readonly CitationFileKind[] = [
  { format: 'bib', name: 'BibTeX', mediatype: 'application/x-bibtex', write: bibtex },
  { format: 'ris', name: 'RIS', mediatype: 'application/x-research-info-systems', write: ris },
  { format: 'csl.json', name: 'CSL-JSON', mediatype: 'application/vnd.citationstyles.csl+json', write: cslJson },
]

/** Those that the archive shows: all or none. */
export function shownCitationFiles(config: SiteConfig): readonly CitationFileKind[] {
  return isShown(config, 'citations') ? citationFileKinds : []
}

/** One such file: the article's id and the form. */
export interface CitationFile {
  readonly id: string
  readonly format: CitationFormat
}

/** All citation files of the site. */
export function citationFiles({ articles, config }: Archive): CitationFile[] {
  const kinds = shownCitationFiles(config)
  return articles.keys.flatMap((id) => kinds.map(({ format }) => ({ id, format })))
}

/** The text of one of an article's citation files. */
export function citationFileText(config: SiteConfig, report: ArchivedArticle, format: CitationFormat): string {
  const citation = citationOf(config, report)
  return citationFileKinds.find((kind) => kind.format === format)?.write(citation) ?? ''
}
