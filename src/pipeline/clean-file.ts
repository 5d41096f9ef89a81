/** The cleaning of one file as a recipe: bytes → document → labelled lines → article → facts → record and ledger. */
import { extract, toLedger } from '../extract/extract.ts'
import { drawFacts } from '../facts/facts.ts'
import type { Article, Ledger, RawDocument, RawFile, Refusal } from '../model.ts'
import { decode, encode } from '../text/decode.ts'
import { toArticle } from './compose-article.ts'

/** What became of one file: a record or a refusal, never both, never neither. A file that was decoded has a ledger. */
export type CleanedFile =
  | { readonly kind: 'article'; readonly article: Article; readonly ledger: Ledger }
  | { readonly kind: 'refusal'; readonly refusal: Refusal; readonly ledger: Ledger | null }

/** Cleans one file under the id it was given. Pure: the same bytes give the same result anywhere. */
export function cleanFile(file: RawFile, id: string): CleanedFile {
  const decoded = decode(file)
  if (decoded.kind === 'refusal') return { kind: 'refusal', refusal: decoded.refusal, ledger: null }
  const { document } = decoded
  const extraction = extract(document)
  const ledger = toLedger(document, extraction.lines)
  assertNothingLost(file, document, ledger)
  if (extraction.kind === 'refusal') {
    const { reason, detail } = extraction
    return { kind: 'refusal', refusal: { source: file.source, sha256: file.sha256, reason, detail }, ledger }
  }
  const facts = drawFacts(extraction.article)
  return { kind: 'article', article: toArticle(id, document, extraction.article, facts), ledger }
}

/** Law 1: the ledger's lines, put together and encoded again, are the file byte for byte. */
function assertNothingLost(file: RawFile, document: RawDocument, ledger: Ledger): void {
  const text = ledger.lines.map((line) => line.text + line.end).join('')
  if (Buffer.compare(encode(text, document.encoding), file.bytes) !== 0) {
    throw new Error(`${file.source}: the ledger does not give the file back byte for byte (${document.encoding})`)
  }
}
