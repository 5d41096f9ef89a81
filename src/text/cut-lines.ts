/** A decoded document → its ledger lines, cut as its format wants it, and what its markup states about the article. */
import type { Line, MarkupStatement, RawDocument } from '../model.ts'
import { toLines } from './lines.ts'
import { toMarkdownLines } from './markdown/lines.ts'
import { isSafeMarkdown } from './markdown/safe.ts'
import { isPlainlyMarkdown } from './markdown/sniff.ts'
import { toMarkupLines } from './markup/lines.ts'
import { toRecordLines } from './records/lines.ts'

export interface CutDocument {
  readonly lines: readonly Line[]
  readonly statements: readonly MarkupStatement[]
  /** Whether the lines come with the elements of a page, by which its article can be told from the rest. */
  readonly marked: boolean
}

/** Lines that partition the document's text: `text` and `end` of all of them are the text again. */
export function cutLines({ text, encoding, format }: RawDocument): CutDocument {
  if (format === 'html') return { ...toMarkupLines(text, encoding), marked: true }
  if (format === 'json') return toRecordLines(text)
  const isMarkdown = format === 'markdown' || isPlainlyMarkdown(text)
  if (isMarkdown && isSafeMarkdown(text)) return { ...toMarkdownLines(text), marked: false }
  return { lines: toLines(text, encoding), statements: [], marked: false }
}
