/** How often things stand on a page. In: lists of texts, out: counts. */

/** How often each text of a list stands in it; 0 for empty ones. */
export function countEqual(list: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return list.map((each) => (each === '' ? 0 : (counts.get(each) ?? 0)))
}

/** In how many of several lists each word stands. */
export function countWords(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
