/** Where in a report its hits are: the headings and paragraphs that hold them, each with an address of its own. */
import { readSpeakerToken } from '../../src/text/speaker-tokens.ts'
import type { PagefindFragment } from './pagefind.ts'
import { type ExcerptPart, excerptOf } from './search-excerpt.ts'
import { betweenWords } from './text-hits.ts'

export interface ParagraphHit {
  /** `p3`, `s2`. */
  readonly id: string
  readonly excerpt: readonly ExcerptPart[]
  /** Bare ids of the people whose words it gives. */
  readonly speakers: readonly string[]
}

/** Every paragraph with a hit, in the order of the text. What stands above the first one (headline, standfirst) is none. */
export function paragraphHits({ content, locations, anchors, meta }: PagefindFragment): ParagraphHit[] {
  const said = (meta.speakers ?? '').split(' ').flatMap((token) => readSpeakerToken(token) ?? [])
  const words = content.split(betweenWords).filter(Boolean)
  const starts = [...anchors].sort((a, b) => a.location - b.location)
  return starts.flatMap(({ id, location }, at) => {
    const end = starts[at + 1]?.location ?? words.length
    const own = locations.filter((hit) => hit >= location && hit < end).map((hit) => hit - location)
    if (own.length === 0) return []
    const speakers = said.filter(({ paragraph }) => `p${paragraph}` === id).map(({ person }) => person)
    return [{ id, excerpt: excerptOf(words.slice(location, end).join(' '), own, ''), speakers }]
  })
}
