/** Many patterns asked as few. In: patterns, out: whether one of them fits a text. A call costs as much as a short pattern's search. */

/** Refers to a group by its number or name, and so can't stand beside other patterns in one. */
const refersBack = /\\[1-9k]/

const groupName = /(?<=\(\?)<(?![=!])[^>]*>/g

/** As `(text) => patterns.some((pattern) => pattern.test(text))`, from the text's start; patterns of the same flags are joined to one. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = new Map<string, string[]>()
  for (const [index, { source, flags }] of patterns.entries()) {
    const own = refersBack.test(source)
    const key = flags.replace('g', '') + (own ? ` ${index}` : '')
    byFlags.set(key, [...(byFlags.get(key) ?? []), own ? source : `(?:${source.replace(groupName, ':')})`])
  }
  const joined = [...byFlags].map(([key, sources]) => new RegExp(sources.join('|'), key.split(' ', 1)[0]))
  return (text) => {
    for (const pattern of joined) if (pattern.test(text)) return true
    return false
  }
}

/** One column of a table by language, as alternatives of one pattern; each row has it. */
export function columnOf<Row>(table: Readonly<Record<string, Row>>, name: keyof Row): string {
  return Object.values(table)
    .map((row) => row[name])
    .join('|')
}
