/** Texts as the keys of their words → how alike two of them are, rare words counting more than those all texts share. */

/** The keys of a text's words, each once. */
export type KeySet<Key = string> = ReadonlySet<Key>

/** What each key weighs among some texts, given as keys each of which stands in them once: ln(1 + texts / texts that hold it), the usual inverse document frequency. */
export function weigh<Key>(texts: readonly Iterable<Key>[]): (key: Key) => number {
  const holding = new Map<Key, number>()
  for (const keys of texts) for (const key of keys) holding.set(key, (holding.get(key) ?? 0) + 1)
  return (key) => Math.log(1 + texts.length / (holding.get(key) ?? 1))
}

/** Dice's coefficient over the keys' weights: 0 for nothing in common, 1 for the same words. */
export function likeness<Key>(one: KeySet<Key>, other: KeySet<Key>, weight: (key: Key) => number): number {
  const sum = (keys: Iterable<Key>): number => [...keys].reduce((total, key) => total + weight(key), 0)
  const all = sum(one) + sum(other)
  return all === 0 ? 0 : (2 * sum([...one].filter((key) => other.has(key)))) / all
}
