/**
 * Several articles in one text dump. In: its decoded text, out: where each begins, or the suspicion that there are several. Parts
 * are told by separators (`-----`, form feeds) or by heads that repeat (`Title: …`, `Date: …`), and each must read as an article.
 */
import { extract } from '../extract/extract.ts'
import { lookAt } from '../extract/look.ts'
import type { RawDocument } from '../model.ts'
import { findPrintedDates } from '../text/dates.ts'

export interface DumpParts {
  /** Offsets at which the articles begin, the first 0; one alone where the text isn't split. */
  readonly starts: readonly number[]
  /** Not split, though more than one article seems to be in it. */
  readonly several: boolean
}

/** Most parts that are tried: a table drawn with dashes has more lines than a dump has articles. */
const mostParts = 1000

/** Paragraphs that a part must have besides its headline and its stamp. */
const leastParagraphs = 2

export function findDumpParts(document: RawDocument): DumpParts {
  for (const starts of cutsOf(document.text)) {
    if (starts.length < 2 || starts.length > mostParts) continue
    const parts = starts.map((start, index) => document.text.slice(start, starts[index + 1]))
    const articles = parts.filter((text) => isArticle({ ...document, text }))
    if (articles.length === parts.length) return { starts, several: false }
    if (articles.length > 1) return { starts: [0], several: true }
  }
  return { starts: [0], several: hasSeveralTops(document.text) }
}

/** Longest stamp and headline, in UTF-16 units; least letters of a paragraph below them. */
const stampLength = 60
const headlineLength = 160
/** Least words of a headline: a reader's name above a comment has fewer. */
const headlineWords = 4
const paragraphSize = 80

/** A headline, a stamp and two paragraphs, and the same again further down: articles with nothing between them. */
function hasSeveralTops(text: string): boolean {
  const lines = text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const isParagraph = (line = ''): boolean => {
    const look = lookAt(line)
    return look.stopped && look.size >= paragraphSize
  }
  const tops = lines.filter((line, index) => {
    if (line.length > stampLength || !/(?:19|20)\d\d/.test(line)) return false
    const above = lookAt(lines[index - 1] ?? '')
    const heads = above.text.length <= headlineLength && above.words >= headlineWords && !above.stopped
    if (!heads || !isParagraph(lines[index + 1]) || !isParagraph(lines[index + 2])) return false
    return findPrintedDates(line).length > 0
  })
  return tops.length > 1
}

/** Separators that stand in lines of their own; a form feed may open the next line. */
const separators: readonly RegExp[] = [/\f/g, ...['=', '-', '*', '#', '_', '~'].map(lineOf)]

function lineOf(sign: string): RegExp {
  return new RegExp(`^[ \\t]{0,8}\\${sign}{5,200}[ \\t]*\\r?$`, 'gm')
}

/** `Title: River talks end`, `Date: 2 June 2021`: the first line's label is the one that opens every part. */
const head = /^\ufeff?\s*(title|headline|subject|date|published|source|author|id|url)[ \t]*:/i

/** The ways to cut a text: after each separator, before each head. Blank parts belong to the part before. */
function cutsOf(text: string): number[][] {
  const ways = separators.map((pattern) => [...text.matchAll(pattern)].map(({ 0: sign, index }) => index + sign.length))
  const label = head.exec(text)?.[1]
  const heads = label ? [...text.matchAll(new RegExp(`^${label}[ \\t]*:`, 'gim'))].map(({ index }) => index) : []
  const opening = text.search(/\S/)
  return [...ways, heads].map((cuts) => {
    const starts = [0, ...cuts.filter((at) => at > opening)]
    return starts.filter((at, index) => text.slice(at, starts[index + 1]).trim() !== '')
  })
}

/** A stated headline, a stamp and paragraphs. */
function isArticle(document: RawDocument): boolean {
  const extraction = extract(document)
  if (extraction.kind === 'refusal') return false
  const { titleBasis, stamps, blocks } = extraction.article
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length
  return titleBasis === 'stated' && stamps.length > 0 && paragraphs >= leastParagraphs
}
