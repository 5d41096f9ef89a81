/** A citation as CSL-JSON (schema 1.0.2), which Zotero, Mendeley, Pandoc and every citeproc read. */
import { archiveNote, type Citation } from './citation.ts'

/** One item in a list, as such files are. */
export function cslJson(citation: Citation): string {
  return `${JSON.stringify([cslItem(citation)], null, 2)}\n`
}

function cslItem(citation: Citation): Readonly<Record<string, unknown>> {
  const { authors, date, archive } = citation
  const item = {
    id: citation.key,
    type: 'article-newspaper',
    title: citation.title,
    author: authors.length > 0 ? authors : null,
    'container-title': citation.outlet,
    section: citation.section,
    issued: date && { 'date-parts': [date.parts] },
    URL: citation.url ?? archive.url,
    language: citation.language,
    archive: archive.name,
    archive_location: archive.url,
    note: archiveNote(citation),
  }
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))
}
