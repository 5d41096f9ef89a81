/** The cleaning of one file as a recipe: bytes → document → labelled lines → article → facts → record and ledger. */
import { extract, toLedger } from '../extract/extract.ts'
import { drawFacts } from '../facts/facts.ts'
import type { Article, Ledger, RawDocument, RawFile, Refusal } from '../model.ts'
import { decode, encode } from '../text/decode.ts'
import { toArticle } from './compose-article.ts'
import { hostOf, type LineSurvey, surveyLines } from './line-survey.ts'
import type { SeenLines } from './seen-lines.ts'

/** What became of one file: a record or a refusal, never both, never neither. A file that was decoded has a ledger. */
export type CleanedFile =
  | {
      readonly kind: 'article'
      readonly article: Article
      readonly ledger: Ledger
      readonly document: RawDocument
      /** What it tells the other files of the run. */
      readonly survey: LineSurvey
    }
  | { readonly kind: 'refusal'; readonly refusal: Refusal; readonly ledger: Ledger | null }

/** Cleans one file under the id it was given. Pure: the same bytes give the same result anywhere. */
export function cleanFile(file: RawFile, id: string): CleanedFile {
  const decoded = decode(file)
  if (decoded.kind === 'refusal') return { kind: 'refusal', refusal: decoded.refusal, ledger: null }
  const cleaned = cleanDocument(decoded.document, id)
  if (cleaned.ledger) assertNothingLost(file, decoded.document, cleaned.ledger)
  return cleaned
}

/** @param elsewhere lines (1-based) that the other files have shown to be the site's */
function cleanDocument(document: RawDocument, id: string, elsewhere?: ReadonlySet<number>): CleanedFile {
  const extraction = extract(document, {}, elsewhere)
  const ledger = toLedger(document, extraction.lines)
  if (extraction.kind === 'refusal') {
    const { reason, detail } = extraction
    const { source, sha256 } = document
    return { kind: 'refusal', refusal: { source, sha256, reason, detail }, ledger }
  }
  const facts = drawFacts(extraction.article)
  const article = toArticle(id, document, extraction.article, facts)
  const survey = surveyLines(article.source, article.publisher?.id ?? hostOf(article.url), extraction.lines)
  return { kind: 'article', article, ledger, document, survey }
}

/**
 * The same file in the light of the others: lines that proved to be the site's are left out, with the number of times they were
 * seen, unless nothing would be left of the article. @param seen from `countSeen`: all that one file knows of the others
 */
export function cleanAgain(cleaned: CleanedFile, seen: SeenLines | undefined): CleanedFile {
  if (cleaned.kind === 'refusal' || !seen) return cleaned
  const again = cleanDocument(cleaned.document, cleaned.article.id, new Set(seen.keys()))
  if (again.kind === 'refusal') return cleaned
  const lines = again.ledger.lines.map((line) => {
    const count = seen.get(line.n)
    return count === undefined ? line : { ...line, seen: count }
  })
  return { ...again, ledger: { ...again.ledger, lines } }
}

/** Law 1: the ledger's lines, put together and encoded again, are the file byte for byte. */
function assertNothingLost(file: RawFile, document: RawDocument, ledger: Ledger): void {
  const text = ledger.lines.map((line) => line.text + line.end).join('')
  if (Buffer.compare(encode(text, document.encoding), file.bytes) !== 0) {
    throw new Error(`${file.source}: the ledger does not give the file back byte for byte (${document.encoding})`)
  }
}
