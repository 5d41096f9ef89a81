/** Where in a report its hits are: the headings and paragraphs that hold them, each with an address of its own. */
import type { PagefindFragment } from './pagefind.ts'
import { type ExcerptPart, excerptOf } from './search-excerpt.ts'

export interface ParagraphHit {
  /** `p3`, `s2`. */
  readonly id: string
  readonly excerpt: readonly ExcerptPart[]
}

/** Pagefind counts words as it splits its own text: at white space, but not at a byte order mark. */
const betweenWords = /[^\S\uFEFF]+/

/** Every paragraph with a hit, in the order of the text. What stands above the first one (headline, standfirst) is none. */
export function paragraphHits({ content, locations, anchors }: PagefindFragment): ParagraphHit[] {
  const words = content.split(betweenWords).filter(Boolean)
  const starts = [...anchors].sort((a, b) => a.location - b.location)
  return starts.flatMap(({ id, location }, at) => {
    const end = starts[at + 1]?.location ?? words.length
    const own = locations.filter((hit) => hit >= location && hit < end).map((hit) => hit - location)
    if (own.length === 0) return []
    return [{ id, excerpt: excerptOf(words.slice(location, end).join(' '), own, '') }]
  })
}
