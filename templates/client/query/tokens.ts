/** What was typed → its tokens: words, phrases, `field:value`, `-`, `OR` and parentheses, each with its place. */
import type { Place } from './query.ts'

export interface Token extends Place {
  readonly kind: 'text' | 'field' | 'or' | 'open' | 'close' | 'minus' | 'unclosed'
  /** The word, the phrase or the value, without quotation marks. */
  readonly text: string
  readonly phrase: boolean
  /** Of `field:value`, in lower case. */
  readonly field: string
}

/** `"Qin Gang"`, `“Qin Gang”`, `„Qin Gang“`, `«Qin Gang»`; signs that open, signs that close. */
const opening = '"“”„«'
const closing = '"“”»'

/**
 * One token after another: a minus before a word, a parenthesis, `field:"a value"` or `field:value`, a phrase, a word.
 * Each alternative is one run of signs, so that reading is linear.
 */
const pattern = new RegExp(
  [
    '(?<minus>[-−–](?=[^\\s)]))',
    '(?<paren>[()])',
    `(?<field>[a-zA-Z]+):(?:[${opening}](?<quotedValue>[^${opening}${closing}]*)[${closing}]|(?<value>[^\\s()${opening}${closing}]*))`,
    `[${opening}](?<phrase>[^${opening}${closing}]*)[${closing}]`,
    `(?<quote>[${opening}${closing}])`,
    `(?<word>[^\\s()${opening}${closing}]+)`,
  ].join('|'),
  'gu',
)

/** A word is asked for only when something of it is a letter or a digit. */
const letter = /[\p{L}\p{N}]/u

export function readTokens(typed: string): Token[] {
  return [...typed.matchAll(pattern)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length }
    const token = tokenOf(match.groups ?? {})
    return token === null ? [] : [{ phrase: false, field: '', text: '', ...token, ...place }]
  })
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): (Pick<Token, 'kind'> & Partial<Token>) | null {
  const { minus, paren, field, quotedValue, value, phrase, quote, word } = groups
  if (minus !== undefined) return { kind: 'minus' }
  if (paren !== undefined) return { kind: paren === '(' ? 'open' : 'close' }
  if (field !== undefined)
    return { kind: 'field', field: field.toLowerCase(), text: (quotedValue ?? value ?? '').trim() }
  if (phrase !== undefined) return letter.test(phrase) ? { kind: 'text', text: tidy(phrase), phrase: true } : null
  if (quote !== undefined) return { kind: 'unclosed' }
  if (word === 'OR' || word === '|') return { kind: 'or' }
  return word !== undefined && letter.test(word) ? { kind: 'text', text: word } : null
}

function tidy(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
