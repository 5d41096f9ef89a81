/** The cleaning of one file as a recipe: bytes → document → labelled lines → article → facts → record and ledger. */
import { extract, toLedger } from '../extract/extract.ts'
import { leaveOut } from '../extract/leave-out.ts'
import { drawFacts } from '../facts/facts.ts'
import type { SubjectNames } from '../facts/subject-names.ts'
import type { Article, Ledger, Notice, RawDocument, RawFile, Refusal } from '../model.ts'
import { decode, encode } from '../text/decode.ts'
import { toArticle } from './compose-article.ts'
import {
  type Correction,
  type CorrectionFile,
  correctArticle,
  correctRoles,
  correctTimes,
  holding,
  markCorrected,
  nothingToCorrect,
} from './corrections.ts'
import { hostOf, type LineSurvey, surveyLines } from './line-survey.ts'
import type { SeenLines } from './seen-lines.ts'

/** What became of one file: a record or a refusal, never both, never neither. */
export type CleanedFile = CleanedArticle | RefusedFile

interface CleanedArticle extends DecodedFile {
  readonly kind: 'article'
  readonly article: Article
  /** What it tells the other files of the run. */
  readonly survey: LineSurvey
}

interface RefusedFile extends Partial<DecodedFile> {
  readonly kind: 'refusal'
  readonly refusal: Refusal
}

/** A file that was decoded: its text and its ledger. */
interface DecodedFile {
  readonly document: RawDocument
  readonly ledger: Ledger
  /** What the other files of the run tell of its lines. */
  readonly seen?: SeenLines | undefined
  /** Names of organisations and topics, where the archive adds some. */
  readonly subjects?: SubjectNames | undefined
}

/**
 * Cleans one file under the id it was given. Pure: the same bytes give the same result anywhere.
 * @param subjects names of organisations and topics, where the archive adds some
 */
export function cleanFile(file: RawFile, id: string, subjects?: SubjectNames): CleanedFile {
  const decoded = decode(file)
  if (decoded.kind === 'refusal') return { kind: 'refusal', refusal: decoded.refusal }
  const cleaned = cleanDocument(decoded.document, id, { subjects })
  if (cleaned.ledger) assertNothingLost(file, decoded.document, cleaned.ledger)
  return cleaned
}

/** What is known beside a document's own text. */
interface Beside {
  readonly subjects: SubjectNames | undefined
  readonly seen?: SeenLines | undefined
}

/** @param corrections what people know better of its lines and of its times, which its facts hang on */
function cleanDocument(
  document: RawDocument,
  id: string,
  { subjects, seen }: Beside,
  corrections: readonly Correction[] = [],
): CleanedFile {
  const extraction = extract(document, {}, (lines) => correctRoles(leaveOut(lines, new Set(seen?.keys())), corrections))
  const ledger = withCounts(toLedger(document, extraction.lines), seen)
  if (extraction.kind === 'refusal') {
    const { reason, detail, cause } = extraction
    const { source, sha256 } = document
    return { kind: 'refusal', refusal: { source, sha256, reason, detail, cause }, document, ledger, seen, subjects }
  }
  const facts = drawFacts(correctTimes(extraction.article, corrections), subjects)
  const article = toArticle(id, document, extraction.article, facts)
  const survey = surveyLines(article.source, article.publisher?.id ?? hostOf(article.url), extraction.lines)
  return { kind: 'article', article, ledger, document, survey, seen, subjects }
}

/**
 * The same file in the light of the others: lines that proved to be the site's are left out, with the number of times they were
 * seen, unless nothing would be left of the article. @param seen from `countSeen`: all that one file knows of the others
 */
export function cleanAgain(cleaned: CleanedFile, seen: SeenLines | undefined): CleanedFile {
  if (cleaned.kind === 'refusal' || !seen) return cleaned
  const again = cleanDocument(cleaned.document, cleaned.article.id, { subjects: cleaned.subjects, seen })
  return again.kind === 'article' ? again : cleaned
}

function withCounts(ledger: Ledger, seen: SeenLines | undefined): Ledger {
  if (!seen) return ledger
  const lines = ledger.lines.map((line) => {
    const count = seen.get(line.n)
    return count === undefined ? line : { ...line, seen: count }
  })
  return { ...ledger, lines }
}

/** The same file as people corrected it. A refused file whose lines they named becomes an article. */
export function correctFile(
  cleaned: CleanedFile,
  id: string,
  file: CorrectionFile,
): { readonly cleaned: CleanedFile; readonly notices: readonly Notice[] } {
  const { document, ledger, seen, subjects } = cleaned
  if (!document || !ledger) return { cleaned, notices: [nothingToCorrect(file)] }
  const { kept, notices } = holding(file, ledger)
  if (kept.length === 0) return { cleaned, notices }
  const again = cleanDocument(document, id, { subjects, seen }, kept)
  const corrected = { ...again, ledger: markCorrected(again.ledger ?? ledger, ledger, kept) }
  if (corrected.kind === 'refusal') return { cleaned: corrected, notices }
  const before = { article: cleaned.kind === 'article' ? cleaned.article : null, ledger }
  return { cleaned: { ...corrected, article: correctArticle(corrected.article, before, kept) }, notices }
}

/** Law 1: the ledger's lines, put together and encoded again, are the file byte for byte. */
function assertNothingLost(file: RawFile, document: RawDocument, ledger: Ledger): void {
  const text = ledger.lines.map((line) => line.text + line.end).join('')
  if (Buffer.compare(encode(text, document.encoding), file.bytes) !== 0) {
    throw new Error(`${file.source}: the ledger does not give the file back byte for byte (${document.encoding})`)
  }
}
