/**
 * Raw text → article: lines, publisher, labels, fields. In: a decoded document, out: each of its lines with one role, and
 * the article or the reason why there is none.
 */
import type { Evidence, Extraction, Found, LabelledLine, Ledger, Line, Passage, RawDocument } from '../model.ts'
import { recognisePublisher } from '../publishers/index.ts'
import { type CutDocument, cutLines } from '../text/cut-lines.ts'
import { assemble } from './assemble.ts'
import { labelGiven, labelLines, type Readers, toPage } from './label.ts'
import type { StatedTexts } from './markup/measures.ts'
import type { Page } from './page.ts'
import { peel } from './peel.ts'
import { chooseFields, type WitnessedFields } from './witnesses/choose.ts'
import { collectTestimonies } from './witnesses/collect.ts'

/** Labelled lines → the same lines, some under other roles. */
export type Revise = (lines: readonly LabelledLine[]) => readonly LabelledLine[]

/**
 * The stage as a recipe.
 * @param readers models to try in place of the project's own, when they are trained and judged
 * @param revise what others know of the labelled lines: the files of the same run, a person who corrects
 */
export function extract(document: RawDocument, readers: Readers = {}, revise: Revise = (lines) => lines): Extraction {
  const cut = cutLines(document)
  const { lines, scrapeStamps } = peelScrapePrefix(peelTitleLabel(cut.lines))
  const recognition = recognisePublisher(lines, document.sidecar)
  const witnessed = hearWitnesses(cut)
  const stated = cut.marked && witnessed ? statedTexts(witnessed) : null
  const title = !cut.marked && cut.statements.length > 0 ? (witnessed?.title?.value ?? '') : undefined
  const page =
    (title === undefined ? null : labelGiven(lines, recognition.profile, title)) ??
    labelLines(lines, recognition.profile, stated, readers)
  return assemble({ ...page, lines: revise(page.lines) }, recognition, scrapeStamps, witnessed)
}

/** A document's page as the reader gets it: what training learns from, and what `explain` asks about. */
export function pageOf(document: RawDocument): Page {
  const { lines } = peelScrapePrefix(peelTitleLabel(cutLines(document).lines))
  return toPage(lines, recognisePublisher(lines, document.sidecar).profile)
}

/** The ledger of a document: every line with its role, its text as it stands in the file. */
export function toLedger(document: RawDocument, lines: readonly LabelledLine[]): Ledger {
  const { source, sha256, unpacked, encoding } = document
  const ledgerLines = lines.map(({ n, text, end, role, rule, confidence, edits }) => ({
    n,
    text,
    end,
    role,
    rule,
    confidence,
    edits,
  }))
  return { source, sha256, ...(unpacked ? { unpacked } : {}), encoding, lines: ledgerLines }
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

/** Labels that exporters set before the fields of a text dump, in lines of their own. */
const fieldLine = /^(?:title|headline|subject|date|published|source|authors?|by|url|id|section):\s/i
const titleLabel = /^(?:title|headline|subject):\s+(?=\S)/i

/** "Title: River talks end", "Date: 2 June 2021": where the text opens with such lines, the label is taken off the headline. */
function peelTitleLabel(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ repaired }) => repaired.text !== '').slice(0, 10)
  const end = filled.findIndex(({ repaired }) => !fieldLine.test(repaired.text))
  const opening = filled.slice(0, Math.max(0, end))
  const line = opening.find(({ repaired }) => titleLabel.test(repaired.text))
  if (!line || opening.length < 2) return lines
  const label = titleLabel.exec(line.repaired.text)?.[0] ?? ''
  return lines.with(line.n - 1, peel(line, 0, label.length, 'title-label').line)
}

/** What the metadata states of the article; null where the document has none, as text dumps. */
function hearWitnesses({ lines, statements }: CutDocument): WitnessedFields | null {
  const marked = lines.some(({ markup }) => markup)
  return marked || statements.length > 0 ? chooseFields(collectTestimonies(statements), headingsOf(lines)) : null
}

/** The `<h1>`s of a page, as witnesses of its headline. */
function headingsOf(lines: readonly Line[]): Found<string>[] {
  return lines
    .filter(({ markup, repaired }) => markup?.element.tag === 'h1' && repaired.text !== '')
    .map((line) => {
      const evidence: Evidence = { line: line.n, start: 0, end: line.text.length, rule: 'h1', basis: 'stated' }
      return { value: line.repaired.text, evidence: [evidence] }
    })
}

/** The texts of the metadata that the reader of HTML compares lines with. */
export function stateTexts(cut: CutDocument): StatedTexts {
  const witnessed = hearWitnesses(cut)
  return witnessed ? statedTexts(witnessed) : { title: '', description: '', body: '' }
}

function statedTexts({ title, description, body }: WitnessedFields): StatedTexts {
  return { title: title?.value ?? '', description, body }
}
