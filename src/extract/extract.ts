/**
 * Raw text → article: lines, publisher, labels, fields. In: a decoded document, out: each of its lines with one role, and
 * the article or the reason why there is none.
 */
import type { Extraction, LabelledLine, Ledger, Line, Passage, RawDocument } from '../model.ts'
import { recognisePublisher } from '../publishers/index.ts'
import { toLines } from '../text/lines.ts'
import { assemble } from './assemble.ts'
import { labelLines, toPage } from './label.ts'
import type { Page } from './page.ts'
import { peel } from './peel.ts'
import type { ReaderModel } from './reader.ts'

/**
 * The stage as a recipe.
 * @param model another reader than the shipped one, to measure it
 */
export function extract(document: RawDocument, model?: ReaderModel): Extraction {
  const { lines, scrapeStamps } = peelScrapePrefix(toLines(document.text, document.encoding))
  const recognition = recognisePublisher(lines, document.sidecar)
  return assemble(labelLines(lines, recognition.profile, model), recognition, scrapeStamps)
}

/** A document's page as the reader gets it: what training learns from, and what `explain` asks about. */
export function pageOf(document: RawDocument): Page {
  const { lines } = peelScrapePrefix(toLines(document.text, document.encoding))
  return toPage(lines, recognisePublisher(lines, document.sidecar).profile)
}

/** The ledger of a document: every line with its role, its text as it stands in the file. */
export function toLedger(document: RawDocument, lines: readonly LabelledLine[]): Ledger {
  const { source, sha256, encoding } = document
  const ledgerLines = lines.map(({ n, text, end, role, rule, confidence, edits }) => ({
    n,
    text,
    end,
    role,
    rule,
    confidence,
    edits,
  }))
  return { source, sha256, encoding, lines: ledgerLines }
}

/** " date 2022-10-28 Headline": what the collector wrote in front of the page's first line is taken off it. */
function peelScrapePrefix(lines: readonly Line[]): { lines: readonly Line[]; scrapeStamps: readonly Passage[] } {
  const index = lines.findIndex(({ repaired }) => repaired.text !== '')
  const line = lines[index]
  const prefix = line ? /^date \d{4}-\d{2}(?:-\d{2})? (?=\S)/.exec(line.repaired.text)?.[0] : undefined
  if (!line || prefix === undefined) return { lines, scrapeStamps: [] }
  const peeled = peel(line, 0, prefix.length, 'scrape-date')
  return { lines: lines.with(index, peeled.line), scrapeStamps: [peeled.part] }
}
