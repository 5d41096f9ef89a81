/** A message and what stands in it → the words said. For the pages and, with the words a page brings along, for its scripts. */
import type { Plural } from './messages.ts'

/** The form that a counted thing has for a number. @param shown the number as it is written */
export function countedForm(forms: Plural, rules: Intl.PluralRules, amount: number, shown: string): string {
  return (forms[rules.select(amount)] ?? forms.other).replace('{n}', shown)
}

type Filler<Thing> = Thing | string | number | ((words: string) => Thing)

/** Cuts a message at its slots and tags and fills them. A slot that nothing fills is our own mistake. */
export function piecesOf<Thing>(message: string, values: Readonly<Record<string, Filler<Thing>>>): (string | Thing)[] {
  const pieces: (string | Thing)[] = []
  let at = 0
  for (const match of message.matchAll(/\{(\w+)\}|<(\w+)>([^<]*)<\/\2>/g)) {
    const [whole, slot, tag = '', words = ''] = match
    const value = values[slot ?? tag]
    if (value === undefined) throw new Error(`nothing fills ${whole} in ${JSON.stringify(message)}`)
    if (match.index > at) pieces.push(message.slice(at, match.index))
    pieces.push(fill(value, words, values))
    at = match.index + whole.length
  }
  return at < message.length ? [...pieces, message.slice(at)] : pieces
}

function fill<Thing>(
  value: Filler<Thing>,
  words: string,
  values: Readonly<Record<string, Filler<Thing>>>,
): string | Thing {
  if (typeof value === 'number') return String(value)
  if (!isMaker(value)) return value
  return value(piecesOf<Thing>(words, values).join(''))
}

function isMaker<Thing>(value: Filler<Thing>): value is (words: string) => Thing {
  return typeof value === 'function'
}
