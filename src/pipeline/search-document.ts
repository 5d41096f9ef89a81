/** A report → what Pagefind indexes of it: a page of its own words alone, with the addresses of its paragraphs. */
import { articleUrl } from '../archive/urls.ts'
import { articleHtml } from '../article/html.ts'
import type { ArchivedArticle } from '../model.ts'
import { spaceSigns } from '../text/characters.ts'
import { sha256 } from '../text/sha256.ts'
import { speakerToken } from '../text/speaker-tokens.ts'
import { titleTokens } from '../text/title-tokens.ts'

export interface SearchDocument {
  readonly id: string
  /** Changes with everything that the index or the order of reports depends on. */
  readonly hash: string
  readonly url: string
  /** Made only where the document is indexed. */
  readonly html: () => string
}

/** Hex digits of a document's hash: 64 bits. */
const hashLength = 16

export const searchDocument = (report: ArchivedArticle): SearchDocument =>
  stampedDocument(report, { stamp: report.article.body, isAsRecorded: false })

/** What is known of a report's record without reading it. */
export interface RecordStamp {
  /** Changes with the record; 16 hex digits or more where the report is as recorded. */
  readonly stamp: string
  /** Whether the archive has changed nothing of it: people's ids, which event is meant. */
  readonly isAsRecorded: boolean
}

export function stampedDocument(report: ArchivedArticle, { stamp, isAsRecorded }: RecordStamp): SearchDocument {
  const { article, title } = report
  const { id, standfirst, published, updated } = article
  const content = (): string => JSON.stringify([title, stamp, standfirst, speakersIn(report), published, updated])
  return {
    id,
    hash: (isAsRecorded ? stamp : sha256(content())).slice(0, hashLength),
    url: articleUrl(id),
    html: () => pageOf(title, standfirst, articleHtml(article.body), speakersIn(report)),
  }
}

/** Who speaks in which paragraph, as words that the index keeps. */
function speakersIn({ article }: ArchivedArticle): string {
  const speakers = article.statements.flatMap((said) =>
    said.speakers.map((person) => speakerToken(said.paragraph, person)),
  )
  return [...new Set(speakers)].join(' ')
}

/**
 * A page in Chinese within an English archive would be one long word: it is indexed sign by sign instead. The headline
 * weighs no more than the text, since Pagefind tells the first place of a word among those that weigh least.
 */
function pageOf(title: string, standfirst: string | null, body: string, speakers: string): string {
  const lead = standfirst === null ? '' : `<p>${escapeHtml(standfirst)}</p>`
  const fields = [field('title', title), field('words', titleTokens(title)), speakers && field('speakers', speakers)]
  return spaceSigns(
    `<html><body><div data-pagefind-body><h1 data-pagefind-weight="1">${escapeHtml(title)}</h1>${lead}${body}</div>${fields.join('')}</body></html>`,
  )
}

/** What the index keeps of a report besides its text: its headline as it is shown, the headline's words marked as such, who speaks where. */
function field(name: string, value: string): string {
  return `<span data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></span>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
