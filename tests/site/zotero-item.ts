/** What Zotero's translator "Embedded Metadata" makes of a page: its Highwire tags, by the table that it has for them. */
import { parseHTML } from 'linkedom'

const fields: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_publisher: 'publisher',
  citation_abstract: 'abstractNote',
  citation_public_url: 'url',
  citation_language: 'language',
}

/** @param html as `readSite` gives it, one sign a byte */
export function zoteroItem(html: string): Readonly<Record<string, string | readonly string[]>> {
  const { document } = parseHTML(Buffer.from(html, 'latin1').toString('utf8'))
  const item: Record<string, string | string[]> = { creators: [] }
  const creators: string[] = []
  for (const tag of document.querySelectorAll('head meta[name]')) {
    const name = tag.getAttribute('name') ?? ''
    const content = tag.getAttribute('content')?.trim() ?? ''
    const field = fields[name]
    if (field !== undefined && content !== '') item[field] = content
    if (name === 'citation_author') creators.push(content)
  }
  return { ...item, creators }
}
