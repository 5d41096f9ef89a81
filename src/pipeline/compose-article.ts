/** Joins what extraction and facts found of one file into the article record, each field with its evidence. */

import { blocksToMarkdown } from '../article/markdown.ts'
import type { Article, Contradiction, Evidence, ExtractedArticle, Facts, Found, RawDocument } from '../model.ts'
import { sourceSpans } from '../text/passage.ts'

/** The record of one article; `id` comes from `assignIds`. */
export function toArticle(id: string, document: RawDocument, extracted: ExtractedArticle, facts: Facts): Article {
  const headings = extracted.blocks.filter((block) => block.kind === 'heading')
  return {
    id,
    source: document.source,
    sha256: document.sha256,
    url: document.sidecar?.url ?? extracted.url?.value ?? null,
    title: extracted.title?.value ?? null,
    titleBasis: extracted.titleBasis,
    standfirst: extracted.standfirst?.value ?? null,
    section: extracted.section?.value ?? null,
    authors: extracted.authors.map((author) => author.value),
    editors: extracted.editors.map((editor) => editor.value),
    publisher: extracted.publisher?.value ?? null,
    agency: extracted.agency?.value ?? null,
    published: facts.published,
    updated: facts.updated,
    timeBasis: facts.timeBasis,
    dateline: facts.dateline,
    language: extracted.language,
    truncated: extracted.truncated,
    confidence: extracted.confidence,
    sure: extracted.sure,
    ...(document.several ? { review: ['several-articles'] } : {}),
    countries: facts.countries,
    people: facts.people,
    organisations: facts.organisations,
    topics: facts.topics,
    events: facts.events,
    statements: facts.statements,
    ...withContradictions([...facts.contradictions, ...againstSidecar(document, facts)]),
    headings: headings.map((block) => block.passage.text),
    evidence: { ...extractedEvidence(extracted), ...facts.evidence },
    body: blocksToMarkdown(extracted.blocks),
  }
}

function withContradictions(contradictions: readonly Contradiction[]): Pick<Article, 'contradictions'> {
  return contradictions.length === 0 ? {} : { contradictions }
}

/** A page that the note beside its file says was collected before it was published; a day's difference may be the zones'. */
function againstSidecar({ sidecar }: RawDocument, { published, evidence }: Facts): Contradiction[] {
  const [collected] = /^\d{4}-\d{2}-\d{2}/.exec(sidecar?.retrieved ?? '') ?? []
  if (collected === undefined || published === null) return []
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(collected)) / dayLength
  if (!(days > 1)) return []
  const line = evidence.published?.[0]?.line ?? null
  const readings = [
    { from: 'stamp', value: published, line },
    { from: 'sidecar', value: collected, line: null },
  ] as const
  return [{ field: 'published', readings }]
}

/** Milliseconds. */
const dayLength = 24 * 60 * 60 * 1000

/** Evidence of the fields that extraction read; fields without any are left out. */
function extractedEvidence(extracted: ExtractedArticle): Record<string, readonly Evidence[]> {
  const fields: Record<string, readonly Evidence[]> = {
    url: proofs(extracted.url ?? null),
    title: proofs(extracted.title),
    standfirst: proofs(extracted.standfirst),
    section: proofs(extracted.section),
    publisher: proofs(extracted.publisher),
    agency: proofs(extracted.agency),
    authors: extracted.authors.flatMap(namedProofs),
    editors: extracted.editors.flatMap(namedProofs),
    dateline: proofs(extracted.dateline),
    headings: blockProofs(extracted, true),
    body: blockProofs(extracted, false),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, found]) => found.length > 0))
}

function proofs(found: Found<unknown> | null): readonly Evidence[] {
  return found?.evidence ?? []
}

function namedProofs(found: Found<string>): readonly Evidence[] {
  return found.evidence.map((evidence) => ({ ...evidence, of: found.value }))
}

/** Where each crosshead, or each body paragraph (`of: 'p3'`), stands in the raw file. */
function blockProofs(extracted: ExtractedArticle, headings: boolean): readonly Evidence[] {
  const blocks = extracted.blocks.filter((block) => (block.kind === 'heading') === headings)
  return blocks.flatMap((block, index) =>
    sourceSpans(block.passage).map((span) => ({
      ...span,
      rule: block.kind,
      basis: 'stated' as const,
      of: `${headings ? 'h' : 'p'}${index + 1}`,
    })),
  )
}
