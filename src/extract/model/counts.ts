/** How often things stand on a page. In: lists of texts, out: counts. */

/** How often each text of a list stands in it; 0 for empty ones. */
export function countEqual(list: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return list.map((each) => (each === '' ? 0 : (counts.get(each) ?? 0)))
}

/** Words as numbers, which are counted and compared faster. */
export interface NumberedWords {
  /** The different words of each list in their order, equal words under one number. */
  readonly lists: readonly (readonly number[])[]
  /** How many there are in all: they are numbered from 0. */
  readonly different: number
}

export function numberWords(lists: readonly (readonly string[])[]): NumberedWords {
  const numbers = new Map<string, number>()
  const lastList: number[] = []
  const numbered = lists.map((list, place) => {
    const own: number[] = []
    for (const word of list) {
      const number = numbers.get(word) ?? numbers.size
      if (number === numbers.size) numbers.set(word, number)
      if (lastList[number] !== place) own.push(number)
      lastList[number] = place
    }
    return own
  })
  return { lists: numbered, different: numbers.size }
}

/** In how many of several lists each word stands. */
export function countWords({ lists, different }: NumberedWords): Uint32Array {
  const counts = new Uint32Array(different)
  for (const list of lists) for (const word of list) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
