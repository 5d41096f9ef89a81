/** A message and what stands in it → the words said. For the pages and, with the words a page brings along, for its scripts. */
import { oncePerValue } from '../../src/text/once.ts'
import type { Plural } from './messages.ts'

/** The form that a counted thing has for a number. @param shown the number as it is written */
export function countedForm(
  forms: Plural,
  rules: Pick<Intl.PluralRules, 'select'>,
  amount: number,
  shown: string,
): string {
  return (forms[rules.select(amount)] ?? forms.other).replace('{n}', shown)
}

type Filler<Thing> = Thing | string | number | ((words: string) => Thing)

/** A slot of a message, or a tag with the words inside. */
interface Gap {
  readonly whole: string
  readonly name: string
  readonly words: string
}

/** A message cut at its slots and tags. */
const cutsOf = oncePerValue((message: string): readonly (string | Gap)[] => {
  const cuts: (string | Gap)[] = []
  let at = 0
  for (const match of message.matchAll(/\{(\w+)\}|<(\w+)>([^<]*)<\/\2>/g)) {
    const [whole, slot, tag = '', words = ''] = match
    if (match.index > at) cuts.push(message.slice(at, match.index))
    cuts.push({ whole, name: slot ?? tag, words })
    at = match.index + whole.length
  }
  return at < message.length ? [...cuts, message.slice(at)] : cuts
})

/** A message with its slots and tags filled. A slot that nothing fills is our own mistake. */
export function piecesOf<Thing>(message: string, values: Readonly<Record<string, Filler<Thing>>>): (string | Thing)[] {
  return cutsOf(message).map((cut) => {
    if (typeof cut === 'string') return cut
    const value = values[cut.name]
    if (value === undefined) throw new Error(`nothing fills ${cut.whole} in ${JSON.stringify(message)}`)
    return fill(value, cut.words, values)
  })
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
