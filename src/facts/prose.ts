/** An extracted article → the stretches of its own text facts are read from. Navigation, captions, credits and dateline aren't among them. */
import type { ExtractedArticle, Found, Passage } from '../model.ts'

export interface Stretch {
  readonly kind: 'headline' | 'standfirst' | 'heading' | 'paragraph'
  readonly passage: Passage
  /** 1-based number of a body paragraph (headings not counted), else null. */
  readonly paragraph: number | null
}

/** A field's text with the way back its evidence gives: whole lines, in order. */
function passageOf(found: Found<string>): Passage {
  const [first] = found.evidence
  if (!first) return { text: found.value, segments: [] }
  const length = Math.min(found.value.length, first.end - first.start)
  return { text: found.value, segments: [{ at: 0, line: first.line, raw: first.start, length }] }
}

/** Headline, standfirst and body of an article, in reading order. */
export function proseOf(article: ExtractedArticle): readonly Stretch[] {
  const stretches: Stretch[] = []
  if (article.headline) stretches.push({ kind: 'headline', passage: article.headline, paragraph: null })
  if (article.standfirst)
    stretches.push({ kind: 'standfirst', passage: passageOf(article.standfirst), paragraph: null })
  let paragraph = 0
  for (const { kind, passage } of article.blocks) {
    if (kind === 'heading') stretches.push({ kind, passage, paragraph: null })
    else stretches.push({ kind: 'paragraph', passage, paragraph: ++paragraph })
  }
  return stretches
}
