/** Text with its countries, by a language's table → the bodies states act through: "МИД России", "le ministère chinois", 韩国国防部. */

import type { LanguageWords } from '../reference/languages/language-words.ts'
import { matchesOf } from '../text/matches.ts'
import { type CountryMention, mentionFrom } from './country-mentions.ts'

export interface Institution {
  readonly start: number
  readonly end: number
  readonly countries: readonly string[]
}

interface Patterns {
  readonly body: RegExp
  readonly link: RegExp
}

const PATTERNS = new Map<string, Patterns>()

function patternsOf({ code, boundary, offices, acts }: LanguageWords): Patterns {
  const known = PATTERNS.get(code)
  if (known) return known
  const front = code === 'ar' ? '(?<![\\p{L}\\p{M}])[وفبلك]?' : '(?<![\\p{L}\\p{M}])'
  const [opens, closes] = boundary === 'word' ? [front, '(?![\\p{L}\\p{M}])'] : ['', '']
  const made = {
    body: new RegExp(`${opens}(?:${acts.institutions.join('|')})${closes}`, 'gu'),
    link: new RegExp(`^(?:${offices.link.join('|')})$`, 'u'),
  }
  PATTERNS.set(code, made)
  return made
}

/** Bodies of one state each, in order: the country stands right before or right behind. */
export function findInstitutions(
  text: string,
  mentions: readonly CountryMention[],
  words: LanguageWords,
): readonly Institution[] {
  if (mentions.length === 0) return []
  const { body, link } = patternsOf(words)
  return matchesOf(text, body).flatMap((match): Institution[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const index = mentionFrom(mentions, end)
    const [before, after] = [mentions.slice(0, index).findLast((mention) => mention.end <= start), mentions[index]]
    if (before && (before.end === start || link.test(text.slice(before.end, start))))
      return [{ start: before.start, end, countries: [before.code] }]
    if (after && link.test(text.slice(end, after.start))) return [{ start, end: after.end, countries: [after.code] }]
    return []
  })
}
