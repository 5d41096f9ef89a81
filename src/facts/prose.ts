/** An extracted article → the stretches of its own text facts are read from. Navigation, captions, credits and dateline aren't among them. */
import type { ExtractedArticle, Found, Passage, Segment } from '../model.ts'

export interface Stretch {
  readonly kind: 'headline' | 'standfirst' | 'heading' | 'paragraph'
  readonly passage: Passage
  /** 1-based number of a body paragraph (headings not counted), else null. */
  readonly paragraph: number | null
}

/** A field's text with the way back its evidence gives; null where the two don't fit unit by unit, since nothing could be proved by it. */
function passageOf({ value, evidence }: Found<string>): Passage | null {
  const segments: Segment[] = []
  let at = 0
  for (const { line, start, end } of evidence) {
    segments.push({ at, line, raw: start, length: end - start })
    at += end - start
  }
  return at === value.length ? { text: value, segments } : null
}

/** Headline, standfirst and body of an article, in reading order. */
export function proseOf(article: ExtractedArticle): readonly Stretch[] {
  const stretches: Stretch[] = []
  if (article.headline) stretches.push({ kind: 'headline', passage: article.headline, paragraph: null })
  const standfirst = article.standfirst && passageOf(article.standfirst)
  if (standfirst) stretches.push({ kind: 'standfirst', passage: standfirst, paragraph: null })
  let paragraph = 0
  for (const { kind, passage } of article.blocks) {
    if (kind === 'heading') stretches.push({ kind, passage, paragraph: null })
    else stretches.push({ kind: 'paragraph', passage, paragraph: ++paragraph })
  }
  return stretches
}
