/** Which roles belong to the article and which to the page around it. In: a line's role, out: kept or left out. */
import type { LineRole } from '../model.ts'

const kept: ReadonlySet<LineRole> = new Set<LineRole>([
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'timestamp',
  'dateline',
  'agency',
  'credit',
  'section',
  'heading',
  'paragraph',
  'list',
  'quote',
])

const leftOut: ReadonlySet<LineRole> = new Set<LineRole>([
  'blank',
  'caption',
  'navigation',
  'related',
  'share',
  'prompt',
  'advert',
  'legal',
  'counter',
  'footer',
  'scrape',
  'duplicate',
  'unknown',
])

/** Every role a line can have, the article's own first. */
export const lineRoles: readonly LineRole[] = [...kept, ...leftOut]

/** Whether a line of this role is the article's own (its words reach the record or prove a field of it). */
export function isKept(role: LineRole): boolean {
  return kept.has(role)
}
