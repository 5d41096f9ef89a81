/**
 * HTML → ledger lines. In: the decoded text of a page, out: lines that partition it, each with its visible text, and
 * what the markup states about the article. A visible block is a line; so is a stretch of metadata. The markup up to the
 * next line is the line's `end`; a first line without text holds what stands before all others.
 */
import type { Line, MarkupStatement } from '../../model.ts'
import type { Replacement } from '../mojibake.ts'
import { metadataMarkup, partition, type Stretch } from '../partition.ts'
import { isNearlyUtf8, surveyUtf8 } from '../utf8.ts'
import { type Block, readBlocks } from './blocks.ts'
import { findStatements, type PlacedStatement } from './metadata.ts'
import { readTags } from './tokens.ts'

export interface MarkupLines {
  readonly lines: readonly Line[]
  readonly statements: readonly MarkupStatement[]
}

/** @param encoding what the text was decoded from: damaged UTF-8 comes as `iso-8859-1` (decode.ts) */
export function toMarkupLines(html: string, encoding = 'utf-8'): MarkupLines {
  const brokenUtf8 = encoding === 'iso-8859-1' && isNearlyUtf8(surveyUtf8((at) => html.charCodeAt(at), html.length))
  const { stretches, found } = cutMarkup(html)
  const lines = partition(html, stretches, brokenUtf8)
  return { lines, statements: placeStatements(lines, found) }
}

/** The stretches of an HTML text that become lines, and the statements of its metadata. */
export function cutMarkup(html: string): { stretches: Stretch[]; found: PlacedStatement[] } {
  const tags = readTags(html)
  const found = findStatements(html, tags)
  return { stretches: mergeStretches(html, readBlocks(html, tags), found), found }
}

/** Blocks and the metadata between them, in order; metadata inside a block stays in its line. */
function mergeStretches(html: string, blocks: readonly Block[], found: readonly PlacedStatement[]): Stretch[] {
  const merged: Stretch[] = []
  let next = 0
  let end = 0
  const takeMetadata = (before: number): void => {
    for (let each = found[next]; each && each.tag.start < before; each = found[++next]) {
      if (each.tag.start < end) continue
      end = Math.min(each.tag.end, before)
      merged.push({ start: each.tag.start, end, passes: null, markup: metadataMarkup })
    }
  }
  for (const block of blocks) {
    takeMetadata(block.start)
    merged.push(toStretch(html, block))
    end = block.end
  }
  takeMetadata(Number.POSITIVE_INFINITY)
  return merged
}

/** A visible block as a line. */
export function toStretch(text: string, block: Block): Stretch {
  const markup = { element: block.element, linkShare: linkShare(text, block), metadata: false }
  return { start: block.start, end: block.end, passes: [{ rule: 'markup', found: droppedTags(block) }], markup }
}

/** The stretches of a block's raw text that are no text of the page. */
function droppedTags({ start, end, runs }: Block): Replacement[] {
  const dropped: Replacement[] = []
  let at = start
  for (const run of runs) {
    if (run.start > at) dropped.push({ start: at - start, end: run.start - start, now: run.gap })
    at = run.end
  }
  if (at < end) dropped.push({ start: at - start, end: end - start, now: '' })
  return dropped
}

function linkShare(html: string, { runs }: Block): number {
  const lengths = runs.map(({ start, end, linked }) => ({ linked, length: html.slice(start, end).trim().length }))
  const all = lengths.reduce((sum, { length }) => sum + length, 0)
  const linked = lengths.reduce((sum, run) => sum + (run.linked ? run.length : 0), 0)
  return all === 0 ? 0 : linked / all
}

/** Statements by the line they stand in: both are in the order of the page. */
export function placeStatements(lines: readonly Line[], found: readonly PlacedStatement[]): MarkupStatement[] {
  const placed: MarkupStatement[] = []
  let index = 0
  let from = 0
  for (const { statement, tag, start, end } of found) {
    for (
      let line = lines[index];
      line && from + line.text.length + line.end.length <= tag.start;
      line = lines[++index]
    ) {
      from += line.text.length + line.end.length
    }
    const line = lines[index]
    if (!line) break
    const inText = Math.min(end - from, line.text.length)
    placed.push({ ...statement, line: line.n, start: Math.min(start - from, inText), end: inText })
  }
  return placed
}
