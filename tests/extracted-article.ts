/** Articles as extraction would hand them on, built by hand: from invented lines, or from the lines of a seed file. */
import type { Block, Evidence, ExtractedArticle, Found, Passage, PublisherProfile } from '../src/model.ts'
import { generic } from '../src/publishers/generic.ts'
import { toLines } from '../src/text/lines.ts'
import { sourceSpans, trimPassage } from '../src/text/passage.ts'

/** What stands where: 1-based line numbers of a text, body lines in order, crossheads negative. */
export interface Layout {
  readonly profile?: PublisherProfile
  readonly headline?: number
  readonly standfirst?: number
  readonly stamps?: readonly number[]
  readonly scrape?: readonly number[]
  readonly body: readonly number[]
  /** Characters of the first body line that are the dateline. */
  readonly dateline?: { readonly place: string; readonly length: number }
  readonly language?: string
}

function evidenceOf(passage: Passage): Evidence[] {
  return sourceSpans(passage).map((span) => ({ ...span, rule: 'by-hand', basis: 'stated' }))
}

const found = (passage: Passage): Found<string> => ({ value: passage.text, evidence: evidenceOf(passage) })

/** The article a layout finds in a text. */
export function articleFrom(text: string, layout: Layout): ExtractedArticle {
  const lines = toLines(text)
  const at = (n: number): Passage => {
    const line = lines[n - 1]
    if (!line) throw new Error(`no line ${n}`)
    return trimPassage(line.repaired)
  }
  const blocks: Block[] = layout.body.map((n) => ({ kind: n < 0 ? 'heading' : 'paragraph', passage: at(Math.abs(n)) }))
  const [lead] = blocks
  const headline = layout.headline === undefined ? null : at(layout.headline)
  const { dateline } = layout
  if (lead && dateline) blocks[0] = { kind: lead.kind, passage: cut(lead.passage, dateline.length) }
  return {
    profile: layout.profile ?? generic,
    publisher: null,
    title: headline ? found(headline) : null,
    titleBasis: 'stated',
    headline,
    standfirst: layout.standfirst === undefined ? null : found(at(layout.standfirst)),
    section: null,
    agency: null,
    authors: [],
    editors: [],
    dateline:
      lead && dateline
        ? { value: { place: dateline.place, country: null, date: null }, evidence: evidenceOf(lead.passage) }
        : null,
    stamps: (layout.stamps ?? []).map(at),
    scrapeStamps: (layout.scrape ?? []).map(at),
    blocks,
    language: layout.language ?? 'en',
    truncated: false,
    confidence: 1,
    sure: true,
  }
}

function cut(passage: Passage, length: number): Passage {
  const text = passage.text.slice(length)
  const segments = passage.segments.flatMap((segment) => {
    const skip = Math.max(0, length - segment.at)
    if (skip >= segment.length) return []
    return [
      { at: segment.at + skip - length, line: segment.line, raw: segment.raw + skip, length: segment.length - skip },
    ]
  })
  return { text, segments }
}

/** A short report: a stamp, a headline and paragraphs, one a line. */
export function report(headline: string, stamp: string, ...paragraphs: readonly string[]): ExtractedArticle {
  const body = paragraphs.map((_, index) => index + 3)
  return articleFrom([headline, stamp, ...paragraphs].join('\n'), { headline: 1, stamps: [2], body })
}
