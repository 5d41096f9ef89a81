/** Many patterns asked as few. In: patterns, out: whether one of them fits a text. A call costs as much as a short pattern's search. */
import { once } from './once.ts'
import { always, numbersIn, sparing } from './sparing.ts'

/** Refers to a group by its number or name, and so can't stand beside other patterns in one. */
const refersBack = /\\[1-9k]/

const groupName = /(?<=\(\?)<(?![=!])[^>]*>/g

/** The alternatives of a pattern's source that stand in no group. */
function alternativesOf(source: string): readonly string[] {
  const bars: number[] = []
  let depth = 0
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at)
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) bars.push(at)
  }
  return [...bars, source.length].map((end, index) => source.slice(index === 0 ? 0 : (bars[index - 1] ?? 0) + 1, end))
}

/** Can it only fit at a text's start? Joined with one that may fit anywhere, it would be asked at every sign. */
const isAnchored = ({ source, flags }: RegExp): boolean =>
  !flags.includes('m') && alternativesOf(source).every((each) => each.startsWith('^'))

/**
 * As `(text) => patterns.some((pattern) => pattern.test(text))`, from the text's start. A pattern of which needed words are known is
 * asked only where one of them stands; the others of the same flags are joined to one.
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const parted = once(() => {
    const all = patterns.map((pattern) => sparing(new RegExp(pattern.source, pattern.flags.replace('g', ''))))
    return {
      needing: new Map(all.filter(({ number }) => number !== always).map(({ number, pattern }) => [number, pattern])),
      others: joined(all.filter(({ number }) => number === always).map(({ pattern }) => pattern)),
    }
  })
  return (text) => {
    const { needing, others } = parted()
    for (const number of numbersIn(text)) if (needing.get(number)?.test(text)) return true
    for (const pattern of others) if (pattern.test(text)) return true
    return false
  }
}

/** Patterns of the same flags in one, those beside that can't be. */
export function joined(patterns: readonly RegExp[]): readonly RegExp[] {
  const byFlags = new Map<string, string[]>()
  for (const [index, pattern] of patterns.entries()) {
    const { source, flags } = pattern
    const own = refersBack.test(source)
    const key = `${flags} ${own ? index : isAnchored(pattern) ? '^' : ''}`
    byFlags.set(key, [...(byFlags.get(key) ?? []), own ? source : `(?:${source.replace(groupName, ':')})`])
  }
  return [...byFlags].map(([key, sources]) => new RegExp(sources.join('|'), key.split(' ', 1)[0]))
}

/** One column of a table by language, as alternatives of one pattern; each row has it. */
export function columnOf<Row>(table: Readonly<Record<string, Row>>, name: keyof Row): string {
  return Object.values(table)
    .map((row) => row[name])
    .join('|')
}
